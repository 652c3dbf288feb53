"""Requests a second: each row with its servers in turn, round after round. Parts return what went wrong, in words."""
from . import rows, servers, wrk
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
