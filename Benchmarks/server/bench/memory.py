"""Resident memory: under a load of all kinds of reads, and for each idle connection."""
import socket
import threading
import time

from . import markdown, rows, servers, wrk
from .process import allow_many_files
from .settings import FOLDER
from .settings import IDLE_CONNECTIONS as IDLE

BATCH = 500


def run(settings, results):
    under_load(settings, results)
    idle(settings, results)


# MARK: Under load

def under_load(settings, results):
    mixed = settings.targets("mixed")
    mixed.write_text("".join(mixture(settings)))
    loops = {"one loop": ("--threads", "1"), "two loops": ("--threads", "2")}
    cases = [(servers.OURS, name, options) for name, options in loops.items()] + [(servers.GO, "", ())]
    for server, name, options in cases:
        with servers.start(server, settings, core=None, options=options) as process:
            start = resident(process)
            with Sampler(process) as sampler:
                wrk.measure(process, "/", max(5, settings.seconds), script=FOLDER / "wrk/spread.lua",
                            environment={"TARGETS": str(mixed)}, core=None)
        results.add("memory", server=server, loops=name, start=start, **sampler.most)
        print(f"{server:6} {name:10} " + " ".join(f"{key} {value / 1e6:.1f} MB" for key, value in sampler.most.items())
              + f", {start['resident'] / 1e6:.1f} MB at the start", flush=True)


def mixture(settings):
    """As many of each kind: lists and searches are large, single articles many."""
    for name in ("articles", "newest-first", "ranked", "meetings"):
        lines = settings.targets(name).read_text().splitlines()
        yield from (f"{lines[index % len(lines)]}\n" for index in range(4000))
    for _ in range(4000):
        yield f"{rows.NEWEST}\n"


class Sampler:
    """The most of each kind of memory while a load runs, looked at every tenth of a second."""

    def __init__(self, process):
        self.process, self.most, self.ended = process, resident(process), threading.Event()
        self.thread = threading.Thread(target=self.sample)

    def sample(self):
        while not self.ended.wait(0.1):
            now = resident(self.process)
            self.most = {key: max(value, now[key]) for key, value in self.most.items()}

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.ended.set()
        self.thread.join()


def resident(process):
    """Bytes: all that is resident; its share (pages that others map too are divided); what is not of a file."""
    names = {"Rss": "resident", "Pss": "share", "Anonymous": "anonymous"}
    found = dict.fromkeys(names.values(), 0)
    for number in process.ids:
        with open(f"/proc/{number}/smaps_rollup") as file:
            for line in file:
                name, _, value = line.partition(":")
                if name in names:
                    found[names[name]] += int(value.split()[0]) * 1024
    return found


# MARK: Idle connections

def idle(settings, results):
    """Each has asked once, so that it has had what a connection needs to answer."""
    allow_many_files()
    ours = ("--max-connections", str(IDLE + 100), "--idle-timeout", "600")
    for server, options in ((servers.OURS, ours), (servers.GO, ()), (servers.NGINX, ())):
        with servers.start(server, settings, options=options) as process:
            open_idle(process, 200)  # What a server makes once is there before counting.
            before, kernel = resident(process)["anonymous"], kernel_bytes()
            sockets = open_idle(process, IDLE)
            time.sleep(1)
            each = (resident(process)["anonymous"] - before) / IDLE
            each_kernel = (kernel_bytes() - kernel) / IDLE
            for opened in sockets:
                opened.close()
        results.add("idle", server=server, each=each, kernel=each_kernel)
        print(f"{server:6} {each:8,.0f} bytes for each of {IDLE:,} idle connections; the kernel, for both ends, "
              f"{each_kernel:,.0f}", flush=True)


def open_idle(process, count):
    """Some at a time, as the queue of those that wait to be accepted is short."""
    sockets = []
    request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    while len(sockets) < count:
        batch = [socket.create_connection(("127.0.0.1", process.port), 10) for _ in range(min(BATCH, count - len(sockets)))]
        for opened in batch:
            opened.sendall(request)
        for opened in batch:
            if not opened.recv(4096).startswith(b"HTTP/1.1 200"):
                raise RuntimeError("an idle connection was not answered")
        sockets += batch
    return sockets


def kernel_bytes():
    """Of slabs, which sockets and their inodes are; the machine's, so others must be at rest."""
    with open("/proc/meminfo") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("Slab:"))


# MARK: The tables

def table(results):
    yield from markdown.table(
        "Memory under a load of all reads, most, MB", ["server", "resident", "its share", "anonymous", "at the start"],
        ([f"{servers.TITLES[one['server']]} {one['loops']}".strip(),
          *(f"{value / 1e6:.1f}" for value in (one["resident"], one["share"], one["anonymous"],
                                               one["start"]["resident"]))]
         for one in latest(results.of("memory"), "server", "loops")))
    yield ""
    yield from markdown.table(
        f"Bytes for each of {IDLE:,} idle connections", ["server", "its own", "the kernel's, both ends"],
        ([servers.TITLES[one["server"]], f"{one['each']:,.0f}", f"{one['kernel']:,.0f}"]
         for one in latest(results.of("idle"), "server")))


def latest(found, *keys):
    return {tuple(one[key] for key in keys): one for one in found}.values()
