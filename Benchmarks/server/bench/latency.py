"""Waiting times at half the top rate, by a client that asks at a constant rate whether answers come or not."""
import json
import subprocess

from . import markdown, rows, servers
from .process import pin
from .rates import hot_target, measure
from .settings import CLIENT_CORE, CONNECTIONS

ROWS = ("health", "articles", "newest", "meetings-any", "ranked")
QUANTILES = ("p50", "p99", "p99.9")


def run(settings, results):
    """Each server at half of its own top rate; ours also at half of Go's, so that the load is the same."""
    with servers.running((servers.OURS, servers.GO, servers.NGINX), settings) as processes:
        for row in rows.chosen(settings):
            if row.name not in ROWS:
                continue
            names = [name for name in processes if name in row.servers]
            tops = {name: measure(settings, processes, row, name, min(2, settings.seconds)).rate for name in names}
            loads = [(name, name, tops[name] / 2) for name in names]
            loads.append((servers.OURS, servers.GO, tops[servers.GO] / 2))
            for turn in range(settings.rounds):
                for name, load, rate in loads[turn % len(loads):] + loads[: turn % len(loads)]:
                    found = ask(settings, processes[name], row, rate)
                    results.add("latency", row=row.name, server=name, load=load, rate=rate, **found)
                    print(f"{row.name:14} {name:6} at half of {load:6} {rate:8,.0f}/s "
                          + " ".join(f"{key} {found[key]:9,.0f} µs" for key in QUANTILES), flush=True)


def ask(settings, process, row, rate):
    if row.spread:
        targets = settings.targets(row.spread)
    else:
        targets = settings.scratch / "target"
        targets.write_text(hot_target(settings, row.target) + "\n")
    seconds = settings.seconds + 0.5  # The first half second is not counted.
    said = subprocess.run(
        [settings.open_loop, str(process.port), f"{rate:.1f}", f"{seconds}", str(CONNECTIONS), targets],
        check=True, capture_output=True, text=True, preexec_fn=pin(CLIENT_CORE)).stdout
    return json.loads(said)


def table(results):
    heads = ["row, load", "server", "requests/s", *QUANTILES]
    yield from markdown.table("Waiting times at half the top rate, µs", heads, lines(results))


def lines(results):
    seen = dict.fromkeys((one["row"], one["load"], one["server"]) for one in results.of("latency"))
    for row, load, server in seen:
        found = results.of("latency", row=row, load=load, server=server)
        yield [f"{row}, half of {servers.TITLES[load]}'s", servers.TITLES[server],
               markdown.median((one["rate"] for one in found), "{:,.0f}"),
               *(markdown.spread((one[quantile] for one in found), "{:,.0f}") for quantile in QUANTILES)]
