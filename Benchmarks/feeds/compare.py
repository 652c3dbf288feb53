"""Parses the files named with Rapporteur and its peers, on one core, in alternating rounds, and prints how they compare.

compare.py WORKER ROUNDS FILE…

Every contestant is a process of its own that has the files in memory; only parsing is timed, not its start or the
reading of files. A round is each contestant's turn once; a turn parses all files as often as takes about 0.4 seconds."""
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = ["lxml", "fastfeedparser", "feedparser-rs", "feedparser"]
# What Rapporteur means to be, as a multiple of each peer.
GOALS = {"lxml": 1, "fastfeedparser": 1, "feedparser-rs": 5, "feedparser": 150}
TURN = 0.4


class Contestant:
    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.entries = int(self.process.stdout.readline())
        self.times = 1
        self.rates = []

    def parse(self, times):
        self.process.stdin.write(f"{times}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def calibrate(self):
        self.times = max(1, round(TURN / min(self.parse(1) for _ in range(2))))

    def turn(self, size):
        self.rates.append(size * self.times / self.parse(self.times) / 1e6)

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
            contestant.turn(size)
    ours = contestants[0]
    print(f"{len(files)} feeds, {size / 1e6:.2f} MB, {rounds} rounds, one core; MB/s: median (lowest to highest)\n")
    print(f"{'':16} {'MB/s':>8} {'':>18} {'entries':>8}  rapporteur is")
    for contestant in contestants:
        rates = contestant.rates
        line = f"{contestant.name:16} {statistics.median(rates):8.1f} ({min(rates):7.1f} to {max(rates):6.1f})"
        line += f" {contestant.entries or '-':>8}"
        if contestant is not ours:
            ratio = statistics.median(a / b for a, b in zip(ours.rates, rates))
            goal = GOALS[contestant.name]
            line += f"  {ratio:.1f} times as fast (goal {goal}: {'met' if ratio > goal else 'NOT met'})"
        print(line)
        contestant.stop()


main()
