"""What a run was asked to do, and where its files are."""
import dataclasses
import os
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent
ROOT = FOLDER.parent.parent

CONNECTIONS = 64
SERVER_CORE, CLIENT_CORE = 0, 1
ARTICLES = 50_000
IDLE_CONNECTIONS = 10_000


@dataclasses.dataclass
class Settings:
    rounds: int
    seconds: int
    rows: list
    scratch: pathlib.Path
    binary: pathlib.Path
    """None: built from this repository."""

    @classmethod
    def of(cls, given):
        scratch = pathlib.Path(given.scratch or os.environ.get("RAPPORTEUR_BENCHMARKS") or ROOT / ".build/benchmarks")
        scratch.mkdir(parents=True, exist_ok=True)
        return cls(
            rounds=2 if given.quick else given.rounds,
            seconds=1 if given.quick else given.seconds,
            rows=given.rows.split(",") if given.rows else [],
            scratch=scratch.resolve(),
            binary=pathlib.Path(given.binary).resolve() if given.binary else None)

    @property
    def database(self):
        return self.scratch / "articles.db"

    @property
    def cached(self):
        """Databases that take minutes to make, kept for all copies of the repository."""
        home = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
        return pathlib.Path(home, "rapporteur")

    @property
    def index(self):
        """The peer's own full-text index."""
        return self.cached / "benchmark-index.db"

    @property
    def static(self):
        """The folder that nginx serves."""
        return self.scratch / "static"

    def targets(self, name):
        """A file of request targets, a line each."""
        return self.scratch / "targets" / name

    @property
    def peer(self):
        return self.scratch / "peer"

    @property
    def open_loop(self):
        return self.scratch / "openloop"

    @property
    def slow_sync(self):
        return self.scratch / "slowsync.so"
