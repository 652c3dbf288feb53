"""Where the time goes: samples of `perf` while a row runs, in groups."""
import collections
import re
import subprocess
import threading

from . import markdown, rows, servers
from .rates import measure
from .settings import SERVER_CORE

# The first whose pattern is found in "library symbol" counts.
GROUPS = [
    ("kernel", r"^\[|vmlinux|\[k\]"),
    ("SQLite", r"^libsqlite3"),
    ("zlib", r"^libz\."),
    ("JSON", r"JSONWriter|JSONParser|JSONValue|RecordReader|ArticleJSON|MeetingJSON"),
    ("HTTP", r"^rapporteur\S* .*\b(HTTP|CEpoll)\.|epoll_|^rapporteur\S* .*\$s4HTTP"),
    ("store", r"^rapporteur\S* .*(\bStore\.|\$s5Store)"),
    ("API", r"^rapporteur\S* .*(\bAPI\.|\$s3API)"),
    ("Swift runtime", r"^libswift|^rapporteur\S* .*(swift_|\$ss|\bSwift\.|outlined)|^libFoundation|^lib_Foundation|^libdispatch"),
    ("malloc, memcpy", r"^libc\.|^libpthread|^ld-|^libm\."),
]


def run(settings, results):
    with servers.running((servers.OURS, servers.UNCACHED), settings) as processes:
        for row in rows.chosen(settings):
            if row.name == "search-bm25":  # The same to Rapporteur as the row before it.
                continue
            for server in processes:
                measure(settings, processes, row, server, 1)
                shares, hottest = sample(settings, processes, row, server)
                results.add("profile", row=row.name, server=server, shares=shares, hottest=hottest)
                print(f"{row.name:14} {server:8} "
                      + ", ".join(f"{name} {share:.0%}" for name, share in shares.items()), flush=True)


def sample(settings, processes, row, server):
    """Of the core, so that threads that begin later are seen; then of the process."""
    path = settings.scratch / "perf.data"
    recorder = subprocess.Popen(
        ["perf", "record", "-q", "-F", "4000", "-o", path, "-C", str(SERVER_CORE), "--", "sleep", str(settings.seconds)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    load = threading.Thread(target=measure, args=(settings, processes, row, server, settings.seconds + 1))
    load.start()
    recorder.wait()
    load.join()
    said = subprocess.run(
        ["perf", "report", "-i", path, "--pid", str(processes[server].child.pid), "--stdio", "-q",
         "-F", "overhead,dso,symbol", "-t", "\t", "--percent-limit", "0"],
        check=True, capture_output=True, text=True).stdout
    return group(said)


def group(report):
    """Shares of all samples by group, largest first; and the ten hottest functions."""
    shares, functions = collections.Counter(), collections.Counter()
    for line in report.splitlines():
        parts = [part.strip() for part in line.split("\t")]
        if len(parts) != 3 or not parts[0].endswith("%"):
            continue
        share = float(parts[0][:-1]) / 100
        place = f"{parts[1]} {parts[2]}"
        name = next((name for name, pattern in GROUPS if re.search(pattern, place)), "rest")
        shares[name] += share
        functions[place] += share
    total = sum(shares.values())
    return {name: share / total for name, share in shares.most_common()}, functions.most_common(10)


def table(results):
    latest = {(one["row"], one["server"]): one["shares"] for one in results.of("profile")}
    names = [name for name, _ in GROUPS] + ["rest"]
    yield from markdown.table(
        "Where the time goes", ["row", *names],
        ([f"{row}, {servers.TITLES[server]}", *(f"{shares.get(name, 0):.0%}" for name in names)]
         for (row, server), shares in latest.items()))
