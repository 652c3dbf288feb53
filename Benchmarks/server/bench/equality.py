"""Whether the servers' answers are equal: as JSON values, and byte for byte."""
import json
import urllib.parse

from . import rows, servers
from .client import Client
from .rates import hot_target

SAMPLE = 300


def run(settings, results):
    with servers.running(rows.ALL, settings) as processes:
        faults = []
        for name, peers, targets in samples(settings):
            for peer in peers:
                faults += compare(processes, peer, name, targets)
        faults += compare_ranked(processes, settings.targets("ranked").read_text().splitlines())
        for row in (row for row in rows.ROWS if row.target):
            faults += [fault for server in row.servers for fault in validators(processes[server], server, row, settings)]
    return faults


def samples(settings):
    """Name, the peers that can answer, and targets."""
    def some(name):
        lines = settings.targets(name).read_text().splitlines()
        return lines[:: max(1, len(lines) // SAMPLE)]

    hot = [hot_target(settings, row.target) for row in rows.ROWS if row.target]
    databases = (servers.UNCACHED, servers.GO, servers.CACHED_GO)
    yield "hot", (*databases, servers.NGINX), list(dict.fromkeys(hot))
    yield "articles", (*databases, servers.NGINX), some("articles")
    yield "newest", databases, [f"/v1/articles?limit={limit}" for limit in range(1, 201)]
    yield "meetings", databases, some("meetings")
    yield "newest-first", databases, some("newest-first")


def compare(processes, peer, name, targets):
    faults, identical = [], 0
    ours, its = Client(processes[servers.OURS]), Client(processes[peer])
    for target in targets:
        one, other = ours.get(target), its.get(target)
        if one.status != 200 or other.status != 200:
            faults.append(f"{target}: status {one.status} of ours, {other.status} of {peer}")
        elif one.body == other.body:
            identical += 1
        elif json.loads(one.body) != json.loads(other.body):
            faults.append(f"{target}: {peer} answers differently")
    print(f"{name:14} {len(targets):4} answers of {peer:10} {identical} identical, "
          f"{len(targets) - identical - len(faults)} equal, {len(faults)} different", flush=True)
    return faults


def compare_ranked(processes, targets):
    """Rapporteur's order is not quite bm25's. So: as many articles, each as it is by itself, with every word in it."""
    faults, shared, count = [], 0, 0
    ours, its = Client(processes[servers.OURS]), Client(processes[servers.GO])
    for target in targets:
        one, other = (json.loads(client.get(target).body).get("data", []) for client in (ours, its))
        words = urllib.parse.parse_qs(target.partition("?")[2])["q"][0].split()
        for article in one:
            text = f"{article['title']} {article['text']}".lower()
            alone = json.loads(ours.get(f"/v1/articles/{article['id']}").body)
            if article != alone or not all(word in text for word in words):
                faults.append(f"{target}: {article['id']} does not belong there")
        if len(one) != len(other):
            faults.append(f"{target}: {len(one)} articles of ours, {len(other)} of Go")
        shared += len({article["id"] for article in one} & {article["id"] for article in other})
        count += len(other)
    print(f"{'ranked':14} {len(targets):4} answers; {shared / count:.0%} of their articles are among bm25's best too")
    return faults


def validators(process, server, row, settings):
    """A tag that matches is answered with 304; gzip unpacks to the same bytes."""
    client, target = Client(process), hot_target(settings, row.target)
    plain = client.get(target)
    if row.unchanged and client.get(target, If_None_Match=plain.headers["etag"]).status != 304:
        yield f"{target}: {server} does not say 304"
    if row.gzip:
        packed = client.get(target, Accept_Encoding="gzip")
        if packed.headers.get("content-encoding") != "gzip" or packed.body != plain.body:
            yield f"{target}: {server} does not pack it right"
