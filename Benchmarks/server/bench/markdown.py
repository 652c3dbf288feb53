"""Tables in Markdown, and figures with their spread."""
import statistics


def table(title, heads, rows):
    """Nothing where there are no rows."""
    rows = list(rows)
    if rows:
        yield f"**{title}**\n"
        yield "| " + " | ".join(heads) + " |"
        yield "|---|" + "--:|" * (len(heads) - 1)
        yield from ("| " + " | ".join(row) + " |" for row in rows)


def spread(values, form):
    """Median (least–most); a dash where nothing was measured."""
    values = list(values)
    if not values:
        return "–"
    least, middle, most = (form.format(value) for value in (min(values), statistics.median(values), max(values)))
    return middle if len(values) == 1 else f"{middle} ({least}–{most})"


def median(values, form):
    values = list(values)
    return form.format(statistics.median(values)) if values else "–"
