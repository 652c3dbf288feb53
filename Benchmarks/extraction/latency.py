"""How long a request with one article takes, from its first byte sent to the answer's last one read."""
import contextlib
import http.client
import pathlib
import subprocess
import tempfile
import time


@contextlib.contextmanager
def service(binary):
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "database.db"
        process = subprocess.Popen(
            [binary, "serve", "--listen", "127.0.0.1:0", "--access-log", "off", "--database", database],
            stderr=subprocess.PIPE, text=True)
        try:
            yield port(process)
        finally:
            process.terminate()
            process.wait()


def port(process):
    for line in process.stderr:
        if "http://127.0.0.1:" in line:
            digits = line.split("http://127.0.0.1:")[1]
            return int(digits[:next((i for i, c in enumerate(digits) if not c.isdigit()), None)])
    raise SystemExit("the service did not tell where it listens")


def milliseconds(binary, articles, count):
    """Sorted; the first hundred requests, which read the tables, are not counted."""
    times = []
    with service(binary) as number:
        connection = http.client.HTTPConnection("127.0.0.1", number, timeout=10)
        for index in range(count + 100):
            body = articles[index % len(articles)].encode()
            body = b"{" + body[body.index(b",") + 1:].strip()
            start = time.monotonic()
            connection.request("POST", "/v1/extract", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            if index >= 100:
                times.append((time.monotonic() - start) * 1000)
            if answer.status != 200:
                raise SystemExit(f"the answer is {answer.status}")
    return sorted(times)
