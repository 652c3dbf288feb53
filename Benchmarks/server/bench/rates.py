"""Requests a second: each row with its servers in turn, round after round. Parts return what went wrong, in words."""
import statistics

from . import markdown, rows, servers, wrk
from .client import Client
from .settings import FOLDER


def run(settings, results):
    with servers.running(rows.ALL, settings) as processes:
        failed = []
        for row in rows.chosen(settings):
            try:
                for server in row.servers:
                    measure(settings, processes, row, server, 1)
                for turn in range(settings.rounds):
                    round_of(settings, results, processes, row, turn)
            except RuntimeError as error:
                failed.append(f"{row.name} was not measured: {error}")
                print(failed[-1], flush=True)
    return failed


def round_of(settings, results, processes, row, turn):
    """Begins with another server each time, so that none is always first."""
    first = turn % len(row.servers)
    number = results.next_round(row.name)
    for server in row.servers[first:] + row.servers[:first]:
        found = measure(settings, processes, row, server, settings.seconds)
        results.add("rates", row=row.name, round=number, server=server, rate=found.rate,
                    cpu_microseconds=found.cpu_microseconds, busy=found.busy)
        print(f"{row.name:14} {number:2} {server:10} {found.rate:10,.0f}/s {found.cpu_microseconds:9.1f} µs "
              f"{found.busy:5.0%} busy", flush=True)


def measure(settings, processes, row, server, seconds):
    process = processes[server]
    headers = ["Accept-Encoding: gzip"] if row.gzip else []
    if row.spread:
        name = row.spread_of_peers if row.spread_of_peers and server not in (servers.OURS, servers.UNCACHED) else row.spread
        return wrk.measure(process, "/", seconds, headers=headers, script=FOLDER / "wrk/spread.lua",
                           environment={"TARGETS": str(settings.targets(name))})
    target = hot_target(settings, row.target)
    if row.unchanged:
        headers.append("If-None-Match: " + Client(process).get(target).headers["etag"])
    return wrk.measure(process, target, seconds, headers=headers)


def hot_target(settings, target):
    return target.replace("{article}", settings.targets("hot").read_text().strip())


# MARK: The table

def table(results):
    measured = [row for row in rows.ROWS if results.of("rates", row=row.name)]
    heads = ["GET", *(servers.TITLES[name] for name in rows.ALL)]
    yield from markdown.table(
        "Requests a second", [*heads, "to Go", "to nginx"], (line(results, row) for row in measured))
    yield ""
    yield from markdown.table(
        "Processor time for each request, µs", heads, (processor_line(results, row) for row in measured))


def processor_line(results, row):
    yield row.title
    for server in rows.ALL:
        found = results.of("rates", row=row.name, server=server)
        yield markdown.median((one["cpu_microseconds"] for one in found), "{:,.1f}")


def line(results, row):
    yield row.title
    for server in rows.ALL:
        yield markdown.spread((found["rate"] for found in results.of("rates", row=row.name, server=server)), "{:,.0f}")
    for server in (servers.GO, servers.NGINX):
        yield ratio(results, row, server)


def ratio(results, row, server):
    """Of each round by itself, so that what slows both does not count; and whether the median reaches the goal."""
    rounds = {}
    for found in results.of("rates", row=row.name):
        rounds.setdefault(found["round"], {})[found["server"]] = found["rate"]
    ratios = [by[servers.OURS] / by[server] for by in rounds.values() if {servers.OURS, server} <= by.keys()]
    goal, text = row.goals.get(server), markdown.spread(ratios, "{:.2f}")
    if not ratios or goal is None:
        return text
    return f"{text} {'≥' if statistics.median(ratios) >= goal else '**<**'} {goal:g}"
