"""How many articles `extract --lines` reads in a second."""
import subprocess
import time


def seconds(binary, articles, cores):
    command = ["taskset", "-c", ",".join(map(str, range(cores))), binary, "extract", "--lines"]
    start = time.monotonic()
    run = subprocess.run(command, input="".join(articles).encode(), stdout=subprocess.DEVNULL, check=True)
    assert run.returncode == 0
    return time.monotonic() - start


def rapporteur(binary, articles, cores):
    """Without the start of the process and the reading of its tables, which one article measures."""
    once = seconds(binary, articles[:1], cores)
    return (len(articles) - 1) / (seconds(binary, articles, cores) - once)
