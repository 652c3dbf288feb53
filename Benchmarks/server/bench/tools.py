"""Installs and builds what a run needs."""
import os
import shutil
import subprocess

from .settings import FOLDER, ROOT

PACKAGES = {"go": "golang-go", "nginx": "nginx-light", "wrk": "wrk", "cc": "gcc", "perf": "linux-perf"}
GO_SQLITE = "/usr/share/gocode/src/github.com/mattn/go-sqlite3"


def prepare(settings):
    install()
    if settings.binary is None:
        settings.binary = build_ours()
    build_peer(settings)
    build_open_loop(settings)
    build_slow_sync(settings)


def install():
    missing = [package for command, package in PACKAGES.items() if not shutil.which(command)]
    if not os.path.isdir(GO_SQLITE):
        missing.append("golang-github-mattn-go-sqlite3-dev")
    subprocess.run([ROOT / "script/install-libraries", *missing], check=True)


def build_ours():
    command = ["swift", "build", "--package-path", ROOT, "-c", "release", "--static-swift-stdlib"]
    subprocess.run([*command, "--product", "rapporteur"], check=True, stdout=subprocess.DEVNULL)
    folder = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return ROOT / folder / "rapporteur"


def build_peer(settings):
    """From Debian's packages alone, so without modules."""
    environment = os.environ | {
        "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOCACHE": str(settings.scratch / "go-cache")}
    subprocess.run(["go", "build", "-o", settings.peer, "."], cwd=FOLDER / "peer", env=environment, check=True)


def build_open_loop(settings):
    source = FOLDER / "openloop/openloop.c"
    subprocess.run(["cc", "-D_GNU_SOURCE", "-O2", "-Wall", "-o", settings.open_loop, source], check=True)


def build_slow_sync(settings):
    source = FOLDER / "slowsync/slowsync.c"
    subprocess.run(["cc", "-D_GNU_SOURCE", "-O2", "-Wall", "-shared", "-fPIC", "-o", settings.slow_sync, source, "-ldl"],
                   check=True)
