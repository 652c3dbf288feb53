"""The three servers, started over the same data."""
import contextlib
import resource
import socket
import time

from .process import Process
from .settings import FOLDER, IDLE_CONNECTIONS, SERVER_CORE

OURS, UNCACHED, GO, CACHED_GO, NGINX = "ours", "uncached", "go", "go-cached", "nginx"
TITLES = {OURS: "Rapporteur", UNCACHED: "without its cache", GO: "Go", CACHED_GO: "Go with a cache", NGINX: "nginx"}


def start(name, settings, *, core=SERVER_CORE, options=()):
    return {OURS: ours, UNCACHED: uncached, GO: go, CACHED_GO: cached_go, NGINX: nginx}[name](settings, core, options)


@contextlib.contextmanager
def running(names, settings):
    """All of them side by side, as a dictionary by name. Who is not asked does nothing."""
    with contextlib.ExitStack() as stack:
        yield {name: stack.enter_context(start(name, settings)) for name in names}


def ours(settings, core, options, database=None, log="ours", environment=None):
    """No line for each request, as in the others."""
    threads = () if "--threads" in options else ("--threads", "1")
    return Process(
        [settings.binary, "serve", "--database", database or settings.database, "--listen", "127.0.0.1:0",
         "--log-level", "warning", *threads, *options], settings.scratch / f"{log}.log", core=core, environment=environment)


def uncached(settings, core, options):
    """Each answer made anew, as the first peer does."""
    return ours(settings, core, ("--answer-cache", "0", *options), log="uncached")


def go(settings, core, options, log="go"):
    return Process(
        [settings.peer, "--database", settings.database, "--index", settings.index, *options],
        settings.scratch / f"{log}.log", core=core, environment={"GOMAXPROCS": "1"})


def cached_go(settings, core, options):
    return go(settings, core, ("--cache", *options), log="go-cached")


def nginx(settings, core, options):
    port = free_port()
    text = (FOLDER / "nginx/nginx.conf").read_text()
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    files = min(limit, 131_072) if limit != resource.RLIM_INFINITY else 131_072
    filled = {"PORT": port, "STATIC": settings.static, "SCRATCH": settings.scratch, "FILES": files,
              "CACHED": min(60_000, files - IDLE_CONNECTIONS)}
    for key, value in filled.items():
        text = text.replace(f"@{key}@", str(value))
    path = settings.scratch / "nginx.conf"
    path.write_text(text)
    process = Process(["nginx", "-c", path, "-e", "stderr"], settings.scratch / "nginx.log", core=core, port=port)
    wait_for(port)
    return process


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, timeout=20):
    end = time.monotonic() + timeout
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
