"""Single requests, one after another on one connection."""
import gzip
import http.client


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.raw = response.read()

    @property
    def body(self):
        return gzip.decompress(self.raw) if self.headers.get("content-encoding") == "gzip" else self.raw


class Client:
    def __init__(self, process):
        self.connection = http.client.HTTPConnection("127.0.0.1", process.port, timeout=60)

    def get(self, target, **headers):
        """Headers by name, with _ for -."""
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        self.connection.request("GET", target, headers=fields)
        return Answer(self.connection.getresponse())
