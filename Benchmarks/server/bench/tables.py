"""Prints what was measured, and writes it as Markdown: each part has its own table."""
from . import latency, loops, memory, profile, rates, writes


def run(settings, results):
    parts = [list(part.table(results)) for part in (rates, writes, loops, latency, memory, profile)]
    text = "\n\n".join("\n".join(lines) for lines in parts if lines)
    path = settings.scratch / "results.md"
    path.write_text(text + "\n")
    print(text)
