"""Articles that are posted and on disk before they are answered, by 64 connections; and how many commits that takes."""
import itertools
import struct
import subprocess
import sys

from . import markdown, servers, wrk
from .data import remove
from .settings import FOLDER

POSTED = 5_000
FIRST = 10_000_000  # Far from those that the database holds.
CASES = (("all that wait", ()), ("one an article", ("--writes-per-commit", "1")))
DELAYS = (0, 20)
"""Milliseconds that a sync takes more than this disk needs: none, and as on a disk that turns or one in a network."""


def run(settings, results):
    """Each measurement begins with the same 50,000 articles."""
    bodies = settings.scratch / "posted.jsonl"
    if not bodies.exists():
        with bodies.open("wb") as file:
            subprocess.run([sys.executable, FOLDER / "articles/make", str(POSTED), str(FIRST)], stdout=file, check=True)
    for turn in range(settings.rounds):
        for delay, (name, options) in itertools.product(DELAYS, CASES if turn % 2 == 0 else CASES[::-1]):
            found = measure(settings, bodies, options, delay)
            results.add("writes", case=name, delay=delay, round=turn, **found)
            print(f"{name:15} +{delay:2} ms {found['articles']:8,.0f} articles/s {found['commits']:8,.0f} commits/s "
                  f"{found['cpu_microseconds']:8,.0f} µs each, {found['busy']:.0%} busy", flush=True)


def measure(settings, bodies, options, delay=0):
    environment = {"LD_PRELOAD": str(settings.slow_sync), "SLOW_SYNC": str(delay * 1000)} if delay else None
    database = settings.scratch / "writes.db"
    remove(database)
    subprocess.run(["cp", "--reflink=auto", settings.database, database], check=True)
    subprocess.run(["sync", database], check=True)  # Else the copy is on its way to the disk meanwhile.
    try:
        with servers.ours(settings, servers.SERVER_CORE, options, database=database, environment=environment) as process:
            before = commits(database)
            found = wrk.measure(process, "/v1/articles", settings.seconds, script=FOLDER / "wrk/post.lua",
                                environment={"BODIES": str(bodies)})
            done = commits(database) - before
    finally:
        remove(database)
    return {"articles": found.rate, "commits": done / found.elapsed, "cpu_microseconds": found.cpu_microseconds,
            "busy": found.busy}


def commits(database):
    """The log's counter of transactions (sqlite.org/walformat.html, section 2.1: iChange of the index's header)."""
    with open(f"{database}-shm", "rb") as file:
        return struct.unpack("=I", file.read(12)[8:])[0]


def table(results):
    yield from markdown.table(
        "POST /v1/articles, durable, 64 connections", ["a sync takes", "a commit holds", "articles/s", "commits/s", "CPU each"],
        (line(results, name, delay) for delay in DELAYS for name, _ in CASES
         if results.of("writes", case=name, delay=delay)))


def line(results, name, delay):
    found = results.of("writes", case=name, delay=delay)
    yield f"{delay} ms more" if delay else "what it takes"
    yield name
    yield markdown.spread((one["articles"] for one in found), "{:,.0f}")
    yield markdown.spread((one["commits"] for one in found), "{:,.0f}")
    yield markdown.median((one["cpu_microseconds"] for one in found), "{:,.0f} µs")
