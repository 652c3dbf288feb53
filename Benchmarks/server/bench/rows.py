"""The rows of the table: what is asked for, of whom, and the goals."""
import dataclasses

from .servers import CACHED_GO, GO, NGINX, OURS, UNCACHED

ALL = (OURS, UNCACHED, GO, CACHED_GO, NGINX)
DATABASES = (OURS, UNCACHED, GO, CACHED_GO)


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    title: str
    target: str = None
    """`{article}` stands for the id of the article that is asked for again and again."""
    spread: str = None
    """Instead: a file of targets that are asked for at random."""
    spread_of_peers: str = None
    """Where the peers are asked for something else."""
    servers: tuple = ALL
    goals: dict = dataclasses.field(default_factory=dict)
    """The least ratio to each peer."""
    gzip: bool = False
    unchanged: bool = False
    """With an If-None-Match that matches."""


NEWEST, ARTICLE = "/v1/articles", "/v1/articles/{article}"
PAIR = "/v1/meetings?country=FR&country=JP&from=2025-01-01&to=2025-03-31"

ROWS = [
    Row("health", "`/healthz`", "/healthz", goals={NGINX: 2.0, GO: 3.0}),
    Row("article", "`/v1/articles/{id}`, one", ARTICLE, goals={NGINX: 1.0, GO: 4.0}),
    Row("articles", "`/v1/articles/{id}`, any of 50,000", spread="articles", goals={NGINX: 1.0, GO: 4.0}),
    Row("newest", "`/v1/articles`, newest 20", NEWEST, goals={NGINX: 0.5, GO: 4.0}),
    Row("newest3", "`/v1/articles?limit=3`, about 10 kB", NEWEST + "?limit=3", goals={NGINX: 0.5, GO: 4.0}),
    Row("meetings", "`/v1/meetings`, a pair of countries and dates", PAIR, goals={GO: 4.0}),
    Row("meetings-any", "the same, any of 500 pairs and dates", spread="meetings", servers=DATABASES, goals={GO: 4.0}),
    Row("unchanged", "`/v1/articles/{id}`, `If-None-Match`: 304", ARTICLE, goals={NGINX: 1.0}, unchanged=True),
    Row("search", "`?q=`, any of 256, newest first", spread="newest-first", servers=DATABASES),
    Row("search-bm25", "the same; Go by bm25", spread="newest-first", spread_of_peers="ranked", servers=DATABASES,
        goals={GO: 10.0}),
    Row("ranked", "`?q=…&sort=relevance`, any of 256", spread="ranked", servers=DATABASES, goals={GO: 1.2}),
    Row("article-gzip", "one article, gzip", ARTICLE, gzip=True),
    Row("newest-gzip", "newest 20, gzip", NEWEST, gzip=True),
    Row("meetings-gzip", "meetings, gzip", PAIR, gzip=True),
    Row("search-gzip", "`?q=`, any of 256, gzip", spread="newest-first", servers=DATABASES, gzip=True),
]


def chosen(settings):
    known = {row.name for row in ROWS}
    for name in settings.rows:
        if name not in known:
            raise SystemExit(f"there is no row {name}; known are {', '.join(row.name for row in ROWS)}")
    return [row for row in ROWS if not settings.rows or row.name in settings.rows]
