"""A server of many hosts that takes its time: each is an address of loopback's own, 127.1.0.1 and on."""
import asyncio
import collections
import multiprocessing
import resource
import socket


def body(number, entries):
    items = "".join(
        f"<item><title>Crate {number}-{n} of herring counted</title><link>http://host{number}.example/{n}</link>"
        f"<description>The harbour office of town {number} counted crate {n} of herring, and the price fell by a crown."
        "</description></item>" for n in range(entries))
    return f'<rss version="2.0"><channel><title>Harbour {number}</title>{items}</channel></rss>'.encode()


class SlowSite:
    def __init__(self, hosts, entries, delay):
        self.hosts, self.entries, self.delay = hosts, entries, delay

    def __enter__(self):
        self.addresses = [f"127.1.{n // 250}.{n % 250 + 1}" for n in range(self.hosts)]
        self.pipe, other = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=self.serve, args=(other,), daemon=True)
        self.process.start()
        port = self.pipe.recv()
        self.urls = [f"http://{address}:{port}/feed" for address in self.addresses]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.join()

    def counts(self):
        """Requests, the most at once, the most to one host at once."""
        self.pipe.send("counts")
        return self.pipe.recv()

    def reset(self):
        self.pipe.send("reset")
        self.pipe.recv()

    def serve(self, pipe):
        resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
        asyncio.run(self.run(pipe))

    async def run(self, pipe):
        self.answers = [body(n, self.entries) for n in range(self.hosts)]
        self.zero()
        loop = asyncio.get_running_loop()
        port = 0
        for number, address in enumerate(self.addresses):
            listener = socket.socket()
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((address, port))
            port = listener.getsockname()[1]
            await loop.create_server(lambda number=number: Connection(self, number), sock=listener)
        loop.add_reader(pipe.fileno(), self.command, pipe)
        pipe.send(port)
        await asyncio.Event().wait()

    def zero(self):
        self.total, self.now, self.most, self.most_per_host = 0, 0, 0, 0
        self.per_host = collections.Counter()

    def command(self, pipe):
        if pipe.recv() == "reset":
            self.zero()
        pipe.send((self.total, self.most, self.most_per_host))

    def enter(self, number):
        self.total += 1
        self.now += 1
        self.per_host[number] += 1
        self.most = max(self.most, self.now)
        self.most_per_host = max(self.most_per_host, self.per_host[number])

    def leave(self, number):
        self.now -= 1
        self.per_host[number] -= 1


class Connection(asyncio.Protocol):
    def __init__(self, site, number):
        self.site, self.number, self.head = site, number, b""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.head += data
        if b"\r\n\r\n" in self.head:
            self.head = b""
            self.site.enter(self.number)
            asyncio.get_running_loop().call_later(self.site.delay, self.answer)

    def answer(self):
        self.site.leave(self.number)
        answer = self.site.answers[self.number]
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: {len(answer)}\r\n\r\n"
        self.transport.write(head.encode() + answer)
