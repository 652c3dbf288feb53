"""Two loops on two cores against one. The client needs processor time too, so two answers are given:

measured   requests a second of two loops on both cores, against one loop on one core with the client on the other: fair
           only where the client costs next to nothing (searches by rank; pipelined requests)
by time    requests for each second of the server's processor time, two loops against one, times two, less the time in
           which a processor was idle though requests waited: what a lock or a shared cache line takes shows in both
"""
from . import markdown, rows, servers, wrk
from .rates import hot_target
from .settings import FOLDER

# Title, target or file of targets, pipelined.
CASES = (
    ("ranked", None, "ranked", False), ("newest", rows.NEWEST, None, False), ("article", rows.ARTICLE, None, True),
    ("articles", None, "articles", False), ("health", "/healthz", None, True),
)


def run(settings, results):
    for name, target, spread, pipelined in CASES:
        if settings.rows and name not in settings.rows:
            continue
        for turn in range(settings.rounds):
            for loops in (1, 2) if turn % 2 == 0 else (2, 1):
                found = measure(settings, loops, target, spread, pipelined)
                results.add("loops", row=name, loops=loops, round=turn, **found)
                print(f"{name:10} {loops} loops {found['rate']:10,.0f}/s {found['cpu_microseconds']:8.1f} µs each, "
                      f"{found['busy']:.2f} processors busy, "
                      f"{found['idle']:.0%} of the machine idle", flush=True)


def measure(settings, loops, target, spread, pipelined):
    """One loop has core 0 and the client core 1; two loops and the client share both."""
    core, client_core = (0, 1) if loops == 1 else (None, None)
    with servers.start(servers.OURS, settings, core=core, options=("--threads", str(loops))) as process:
        def once(seconds):
            if spread:
                return wrk.measure(process, "/", seconds, script=FOLDER / "wrk/spread.lua", core=client_core,
                                   environment={"TARGETS": str(settings.targets(spread))})
            script = FOLDER / "wrk/pipeline.lua" if pipelined else None
            return wrk.measure(process, hot_target(settings, target), seconds, script=script, core=client_core)

        once(1)
        before = idle_seconds()
        found = once(settings.seconds)
        idle = (idle_seconds() - before) / (2 * settings.seconds)
    return {"rate": found.rate, "cpu_microseconds": found.cpu_microseconds, "busy": found.busy, "idle": idle}


def idle_seconds():
    """Of all processors."""
    with open("/proc/stat") as file:
        fields = file.readline().split()
    return (int(fields[4]) + int(fields[5])) / 100


def table(results):
    heads = ["row", "one loop", "two loops", "measured", "CPU each, one", "two", "idle", "by time"]
    yield from markdown.table(
        "Two loops against one, requests/s", heads,
        (line(results, name) for name, *_ in CASES if results.of("loops", row=name)))


def line(results, name):
    one, two = ({found["round"]: found for found in results.of("loops", row=name, loops=loops)} for loops in (1, 2))
    rounds = sorted(one.keys() & two.keys())
    yield name
    for found in (one, two):
        yield markdown.median((found[turn]["rate"] for turn in rounds), "{:,.0f}")
    yield markdown.spread((two[turn]["rate"] / one[turn]["rate"] for turn in rounds), "{:.2f}")
    for found in (one, two):
        yield markdown.median((found[turn]["cpu_microseconds"] for turn in rounds), "{:,.1f} µs")
    yield markdown.median((two[turn]["idle"] for turn in rounds), "{:.0%}")
    yield markdown.spread(
        (2 * (1 - two[turn]["idle"]) * one[turn]["cpu_microseconds"] / two[turn]["cpu_microseconds"] for turn in rounds),
        "{:.2f}")
