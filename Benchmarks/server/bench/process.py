"""A server process: pinned, measured, and ended by its id."""
import os
import re
import resource
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


def allow_many_files():
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))


def pin(core):
    """For `preexec_fn`; None leaves all cores."""
    return (lambda: os.sched_setaffinity(0, {core})) if core is not None else None


class Process:
    """Runs a command that says "Serving on http://HOST:PORT" on one of its outputs; or on `port`, which it must open."""

    def __init__(self, command, log, *, core, environment=None, port=None):
        """- Parameter log: the file that its outputs go to."""
        self.log = log
        with log.open("wb") as output:
            self.child = subprocess.Popen(
                [str(part) for part in command], stdout=output, stderr=output, stdin=subprocess.DEVNULL,
                env=os.environ | (environment or {}), preexec_fn=pin(core))
        try:
            self.port = port or self.announced_port()
        except BaseException:
            self.stop()
            raise

    def announced_port(self, timeout=60):
        end = time.monotonic() + timeout
        while True:
            said = self.log.read_text(errors="replace")
            if match := re.search(r"http://[^\s:]*:(\d+)", said):
                return int(match[1])
            if self.child.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{self.child.args[0]} does not serve: {said}")
            time.sleep(0.02)

    @property
    def ids(self):
        """Its own id, and its children's."""
        with open(f"/proc/{self.child.pid}/task/{self.child.pid}/children") as children:
            return [self.child.pid, *map(int, children.read().split())]

    @property
    def cpu_seconds(self):
        return sum(cpu_seconds(process) for process in self.ids)

    def stop(self):
        self.child.terminate()
        try:
            self.child.wait(15)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.stop()


def cpu_seconds(process):
    """User and system time of all threads."""
    with open(f"/proc/{process}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS
