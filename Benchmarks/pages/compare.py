"""Extracts the articles of the pages named with Rapporteur and its peers, on one core, in alternating rounds, and prints
how they compare.

compare.py WORKER ROUNDS FILE…

Every contestant is a process of its own that has the pages in memory; only extraction is timed. A round is each
contestant's turn once; a turn goes through all pages as often as takes about 0.5 seconds, once at least."""
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# What Rapporteur means to be, as a multiple of each peer; the last is no extractor, but what a tree alone takes.
PEERS = {"trafilatura": 6, "trafilatura (text)": 6, "lxml (tree only)": None}
TURN = 0.5


class Contestant:
    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.size = int(self.process.stdout.readline())
        self.times = 1
        self.rates = []

    def extract(self, times):
        self.process.stdin.write(f"{times}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def calibrate(self):
        self.times = max(1, round(TURN / self.extract(1)))

    def turn(self, pages):
        self.rates.append(pages * self.times / self.extract(self.times))

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def main():
    worker, rounds, files = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # the contestants inherit it
    size = sum(os.path.getsize(file) for file in files)
    contestants = [Contestant("rapporteur", [worker, *files])]
    for peer in PEERS:
        contestants.append(Contestant(peer, [sys.executable, os.path.join(HERE, "peers/worker.py"), peer, *files]))
    for contestant in contestants:
        contestant.calibrate()
    for _ in range(rounds):
        for contestant in contestants:
            contestant.turn(len(files))
    ours = contestants[0]
    megabytes = size / len(files) / 1e6
    print(f"{len(files)} pages, {size / 1e6:.2f} MB, {rounds} rounds, one core; pages/s: median (lowest to highest)\n")
    for contestant in contestants:
        rates = contestant.rates
        middle = statistics.median(rates)
        line = f"{contestant.name:20} {middle:8.1f} ({min(rates):7.1f} to {max(rates):7.1f}) {middle * megabytes:7.1f} MB/s"
        if contestant is not ours:
            ratio = statistics.median(a / b for a, b in zip(ours.rates, rates))
            goal = PEERS[contestant.name]
            line += f"  rapporteur is {ratio:.2f} times as fast"
            if goal:
                line += f" (goal {goal}: {'met' if ratio >= goal else 'NOT met'})"
        print(line)
        contestant.stop()


main()
