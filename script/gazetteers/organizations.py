"""International bodies, blocs, parties and armed groups."""
import sys

from .table import facts, parts

KINDS = {"bloc", "body", "armed", "party", "agency"}


def rows(nations):
    for where, (name, others, short, kind, members, city, country) in facts("organizations", 7):
        wrong = [code for code in parts(members.replace(" ", ",")) + [country] if code and code not in nations]
        if wrong or kind not in KINDS:
            sys.exit(f"{where}: no country {wrong} or no kind {kind}")
        names = [n for n in dict.fromkeys(parts(short) + parts(others)) if n != name]
        yield name, names, (parts(short) or [""])[0], kind, members.split(), city, country
