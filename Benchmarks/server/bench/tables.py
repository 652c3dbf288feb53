"""Prints what was measured, and writes it as Markdown."""
import statistics

from . import rows, servers


def run(settings, results):
    text = "\n".join(rates(results))
    (settings.scratch / "results.md").write_text(text + "\n")
    print(text)


def rates(results):
    measured = [row for row in rows.ROWS if results.of("rates", row=row.name)]
    if not measured:
        return
    names = [servers.TITLES[name] for name in rows.ALL]
    yield "Requests a second: median (least–most). Ratios: median of the rounds' (least–most), and the goal.\n"
    yield "| request | " + " | ".join(names) + " | to Go | to nginx |"
    yield "|---|" + "--:|" * (len(names) + 2)
    for row in measured:
        cells = [rate(results, row, server) for server in rows.ALL]
        cells += [ratio(results, row, server) for server in (servers.GO, servers.NGINX)]
        yield f"| {row.title} | " + " | ".join(cells) + " |"


def rate(results, row, server):
    found = [line["rate"] for line in results.of("rates", row=row.name, server=server)]
    return spread(found, "{:,.0f}") if found else "–"


def ratio(results, row, server):
    """Of each round by itself, so that what slows both does not count."""
    rounds = {}
    for line in results.of("rates", row=row.name):
        rounds.setdefault(line["round"], {})[line["server"]] = line["rate"]
    found = [by[servers.OURS] / by[server] for by in rounds.values() if {servers.OURS, server} <= by.keys()]
    if not found:
        return "–"
    goal = row.goals.get(server)
    if goal is None:
        return spread(found, "{:.2f}")
    mark = "✓" if statistics.median(found) >= goal else "✗"
    return f"{spread(found, '{:.2f}')} ≥ {goal:g} {mark}"


def spread(values, form):
    least, middle, most = (form.format(value) for value in (min(values), statistics.median(values), max(values)))
    return f"{middle} ({least}–{most})"
