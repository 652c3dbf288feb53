"""One measurement with wrk: 64 connections from the other core."""
import os
import re
import subprocess
import time

from .process import pin
from .settings import CLIENT_CORE, CONNECTIONS


class Measurement:
    def __init__(self, rate, cpu, elapsed):
        self.rate = rate
        """Requests a second."""
        self.cpu_microseconds = cpu / (rate * elapsed) * 1e6
        """The server's processor time for each request."""
        self.elapsed = elapsed
        self.busy = cpu / elapsed
        """How much of one core the server took: less than 1 where it waited for the client."""


def measure(process, target, seconds, *, headers=(), script=None, environment=None, connections=CONNECTIONS,
            core=CLIENT_CORE):
    """- Raises: RuntimeError where an answer was not 2xx or 3xx, or a connection broke."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s", f"http://127.0.0.1:{process.port}{target}"]
    for header in headers:
        command += ["-H", header]
    if script:
        command += ["-s", str(script)]
    before, start = process.cpu_seconds, time.monotonic()
    said = subprocess.run(
        command, check=True, capture_output=True, text=True, env=os.environ | (environment or {}), preexec_fn=pin(core)
    ).stdout
    cpu, elapsed = process.cpu_seconds - before, time.monotonic() - start
    trouble = re.search(r"Non-2xx.*|Socket errors.*|Requests/sec: +0.00", said)
    if trouble:
        raise RuntimeError(f"{target}: {trouble[0]}")
    return Measurement(float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), cpu, elapsed)
