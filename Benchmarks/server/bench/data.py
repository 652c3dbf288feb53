"""The data: articles, the database made of them, what is asked for, and the files that nginx serves."""
import contextlib
import gzip
import itertools
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import time

from . import rows, servers
from .client import Client
from .settings import ARTICLES, FOLDER

sys.path.insert(0, str(FOLDER / "articles"))

import words  # noqa: E402


def prepare(settings):
    made = settings.cached / "benchmark.db"
    if not made.exists():
        make_database(settings, made)
    if not settings.index.exists():
        make_index(made, settings.index)
    if not settings.database.exists():
        copy(made, settings.database)
    with servers.start(servers.OURS, settings, core=None) as process:
        client = Client(process)
        if not settings.targets("hot").exists():
            write_targets(settings, client)
        if not is_exported(settings, client):
            export(settings, client)


def copy(source, target):
    """Under another name until it is whole; without a copy of the bytes where the file system can."""
    unfinished = target.with_suffix(".unfinished")
    subprocess.run(["cp", "--reflink=auto", source, unfinished], check=True)
    unfinished.rename(target)


def make_database(settings, made):
    """Once on a machine: it takes minutes."""
    lines = settings.scratch / "articles.jsonl"
    print(f"Writing {ARTICLES:,} articles", file=sys.stderr)
    with lines.open("wb") as file:
        subprocess.run([sys.executable, FOLDER / "articles/make", str(ARTICLES)], stdout=file, check=True)
    filled, start = settings.scratch / "filled.db", time.monotonic()
    remove(filled)
    subprocess.run([settings.binary, "ingest", "--database", filled, lines], check=True)
    print(f"They were read in {time.monotonic() - start:.0f} s", file=sys.stderr)
    whole = settings.scratch / "whole.db"  # With what the log still holds.
    remove(whole)
    subprocess.run([settings.binary, "backup", "--database", filled, whole], check=True)
    made.parent.mkdir(parents=True, exist_ok=True)
    copy(whole, made)
    settings.index.unlink(missing_ok=True)
    for path in (filled, whole):
        remove(path)
    lines.unlink()


def make_index(articles, index):
    """What a developer makes who does not think of sizes: FTS5's defaults, and as Rapporteur's in all else."""
    print("Making the peer's index", file=sys.stderr)
    unfinished = index.with_suffix(".unfinished")
    remove(unfinished)
    with contextlib.closing(sqlite3.connect(unfinished)) as database:
        database.execute("ATTACH ? AS source", (str(articles),))
        database.execute("CREATE VIRTUAL TABLE ranked USING fts5("
                         "title, text, content='', tokenize='unicode61 remove_diacritics 2')")
        with database:
            database.execute(
                "INSERT INTO ranked (rowid, title, text) SELECT position, title, text FROM source.articles")
        with database:
            database.execute("INSERT INTO ranked (ranked) VALUES ('optimize')")
    unfinished.rename(index)


def remove(database):
    """With its log."""
    for suffix in ("", "-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)


def write_targets(settings, client):
    folder = settings.targets("hot").parent
    folder.mkdir(exist_ok=True)
    ids = [article["id"] for article in all_articles(client)]
    contents = {
        "articles": [f"/v1/articles/{article}" for article in ids], "meetings": meetings(),
        "newest-first": [f"/v1/articles?q={search}" for search in searches()],
        "ranked": [f"/v1/articles?q={search}&sort=relevance" for search in searches()],
        "hot": [ids[len(ids) // 2]],  # Last: it tells that all are there.
    }
    for name, lines in contents.items():
        settings.targets(name).write_text("\n".join(lines) + "\n")


def all_articles(client):
    target = "/v1/articles?limit=200"
    while target:
        page = json.loads(client.get(target).body)
        yield from page["data"]
        target = page["next"]


def searches():
    """Words that some 3,000 articles have each, and half as many pairs of a word and a common one."""
    source = random.Random(2)
    singles = list(dict.fromkeys(itertools.chain(*words.beats())))
    pairs = [f"{source.choice(singles)}%20{noun}" for noun in words.split(words.NOUNS)]
    return (singles[:170] + pairs)[:256]


CODES = "FR JP DE IN BR CA IT ES MX TR EG KE NG ID VN TH AU PL SE NO".split()


def meetings():
    source = random.Random(3)
    for _ in range(500):
        pair = source.sample(CODES, 2)
        year, month = source.choice([2024, 2025]), source.randrange(1, 11)
        yield (f"/v1/meetings?country={pair[0]}&country={pair[1]}"
               f"&from={year}-{month:02}-01&to={year}-{month + 2:02}-28")


# MARK: Files for nginx

def files(settings):
    """Path in nginx's folder, and the target whose answer it holds."""
    from .rates import hot_target
    yield "healthz", "/healthz"
    yield "newest", rows.NEWEST
    yield "newest3", rows.NEWEST + "?limit=3"
    yield "meetings", rows.PAIR
    yield f"articles/{settings.targets('hot').read_text().strip()}", hot_target(settings, rows.ARTICLE)


def is_exported(settings, client):
    """Whether the files are what is answered now; of the many articles, one in a hundred is looked at."""
    if not (settings.static / "done").exists():
        return False
    some = settings.targets("articles").read_text().splitlines()[::100]
    looked_at = [*files(settings), *((target.removeprefix("/v1/"), target) for target in some)]
    return all((settings.static / path).read_bytes() == client.get(target).body for path, target in looked_at)


def export(settings, client):
    shutil.rmtree(settings.static, ignore_errors=True)
    (settings.static / "articles").mkdir(parents=True)
    for target in settings.targets("articles").read_text().splitlines():
        (settings.static / target.removeprefix("/v1/")).write_bytes(client.get(target).body)
    for path, target in files(settings):
        body = client.get(target).body
        (settings.static / path).write_bytes(body)
        if len(body) > 512:
            (settings.static / f"{path}.gz").write_bytes(gzip.compress(body, 6))
    (settings.static / "done").touch()
