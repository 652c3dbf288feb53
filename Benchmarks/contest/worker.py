"""A peer's side of a contest, as Turns.swift is Rapporteur's."""
import sys
import time


def take_turns(work):
    """Reads the files named after the peer, tells what `work` finds in all of them, then for each number on standard
    input does that many times and tells the seconds it took."""
    files = []
    for name in sys.argv[2:]:
        with open(name, "rb") as file:
            files.append(file.read())

    def work_through():
        found = 0
        for file in files:
            try:
                found += work(file)
            except Exception:  # what a peer cannot read takes it no longer than to say so
                pass
        return found

    print(work_through(), flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        for _ in range(int(line)):
            work_through()
        print(time.perf_counter() - start, flush=True)
