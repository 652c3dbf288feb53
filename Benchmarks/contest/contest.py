"""Lets Rapporteur and its peers parse the files named, on one core, in alternating rounds, and prints how they compare.

contest.py PART WORKER ROUNDS FILE…

PART is `feeds` or `pages`: `PART/peers/peer.py` is the peers' side, and `PART/peers/goals.json` names them with what
Rapporteur means to be as a multiple of each (null where it means nothing). Every contestant is a process of its own that
has the files in memory; only parsing is timed, not its start or the reading of files. A round is each contestant's turn
once; a turn goes through all files as often as takes about half a second, once at least."""
import json
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TURN = 0.5


class Contestant:
    def __init__(self, name, command):
        self.name = name
        # The peers' side finds worker.py here.
        environment = {**os.environ, "PYTHONPATH": HERE}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.found = int(self.process.stdout.readline())
        self.times = 1
        self.rates = []

    def work(self, times):
        self.process.stdin.write(f"{times}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def calibrate(self):
        self.times = max(1, round(TURN / min(self.work(1) for _ in range(2))))

    def turn(self, size):
        self.rates.append(size * self.times / self.work(self.times) / 1e6)

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def main():
    part, worker, rounds, files = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
    peers = os.path.join(HERE, "..", part, "peers")
    with open(os.path.join(peers, "goals.json")) as file:
        goals = json.load(file)
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # the contestants inherit it
    size = sum(os.path.getsize(file) for file in files)
    contestants = [Contestant("rapporteur", [worker, *files])]
    for peer in goals:
        contestants.append(Contestant(peer, [sys.executable, os.path.join(peers, "peer.py"), peer, *files]))
    for contestant in contestants:
        contestant.calibrate()
    for _ in range(rounds):
        for contestant in contestants:
            contestant.turn(size)
    ours = contestants[0]
    each = size / len(files) / 1e6
    print(f"{len(files)} {part}, {size / 1e6:.2f} MB, {rounds} rounds, one core: median (lowest to highest)\n")
    print(f"{'':18} {'MB/s':>8} {'':>18} {part + '/s':>9}   found  rapporteur is")
    for contestant in contestants:
        rates = contestant.rates
        middle = statistics.median(rates)
        line = f"{contestant.name:18} {middle:8.1f} ({min(rates):7.1f} to {max(rates):6.1f}) {middle / each:9.1f}"
        line += f" {contestant.found or '-':>7}"
        if contestant is not ours:
            ratio = statistics.median(a / b for a, b in zip(ours.rates, rates))
            line += f"  {ratio:.1f} times as fast"
            if goal := goals[contestant.name]:
                line += f" (goal {goal}: {'met' if ratio > goal else 'NOT met'})"
        print(line)
        contestant.stop()


main()
