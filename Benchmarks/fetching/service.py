"""The service under test, and its database."""
import os
import pathlib
import signal
import sqlite3
import subprocess
import time

DUE = "SELECT seq FROM feeds WHERE is_active = 1 AND next_fetch <= ? ORDER BY next_fetch, seq LIMIT ?"


def database(binary, path, urls, others):
    """A database in which `urls` are due, and `others` more feeds are not for a month."""
    outlines = "".join(f'<outline type="rss" xmlUrl="{url}"/>' for url in urls)
    subprocess.run(
        [binary, "feeds", "import", "--database", path, "-"], input=f'<opml version="2.0"><body>{outlines}</body></opml>',
        text=True, check=True, stderr=subprocess.DEVNULL)
    if not others:
        return
    now = int(time.time() * 1000)
    month = 30 * 86_400_000
    with sqlite3.connect(path) as connection:
        connection.executemany(
            "INSERT INTO feeds (url, url_key, is_active, created, next_fetch, failures) VALUES (?, ?, 1, ?, ?, 0)",
            ((f"http://host{n}.example/feed", f"http://host{n}.example/feed", now, now + month + n) for n in range(others)))
    connection.close()


def due_plan(path):
    """What SQLite says of the scheduler's look-up."""
    with sqlite3.connect(path) as connection:
        return "; ".join(row[3] for row in connection.execute("EXPLAIN QUERY PLAN " + DUE, (0, 10)))


def look_up(path, times=20_000):
    """Microseconds that it takes, nothing being due."""
    with sqlite3.connect(path) as connection:
        now = int(time.time() * 1000)
        start = time.perf_counter()
        for _ in range(times):
            connection.execute(DUE, (now, 280)).fetchall()
        return (time.perf_counter() - start) / times * 1e6


class Service:
    def __init__(self, binary, path, concurrent):
        self.binary, self.path, self.concurrent = binary, path, concurrent

    def __enter__(self):
        self.log = open(f"{self.path}.log", "w")
        self.start = time.perf_counter()
        self.process = subprocess.Popen(
            [self.binary, "serve", "--listen", "127.0.0.1:0", "--database", self.path, "--allow-private-addresses",
             "--concurrent-fetches", str(self.concurrent), "--log-level", "error"], stderr=self.log)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        self.log.close()

    def wait(self, count, limit=120):
        """Seconds since the start until that many feeds have been visited, and each successfully."""
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        while time.perf_counter() - self.start < limit:
            if connection.execute("SELECT count(*) FROM feeds WHERE last_status = 200").fetchone()[0] >= count:
                return time.perf_counter() - self.start
            time.sleep(0.02)
        raise SystemExit(f"not done after {limit} s: {pathlib.Path(self.log.name).read_text()[-2000:]}")

    def processor_time(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def idle(self, seconds):
        time.sleep(3)
        before = self.processor_time()
        time.sleep(seconds)
        return self.processor_time() - before
