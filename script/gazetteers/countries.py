"""Countries: their names, demonyms, capitals and the words that stand for their governments."""
import json
import pathlib
import sys

from .table import facts, parts

ISO = pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json")
# Uninhabited, and of no news.
LEFT_OUT = {"BV", "HM"}
OURS = {"XK"}
# Names that are much else besides: a region of the US, a person's name, a garment.
DOUBTFUL = {"GE", "JO", "TD", "JE"}


def read():
    """Code -> (name, other names, adjectives, people, capitals, metonyms)."""
    nations = {}
    for where, (code, name, others, adjectives, people, capitals, metonyms) in facts("countries", 7):
        if code in nations:
            sys.exit(f"{where}: {code} stands twice")
        nations[code] = (name, *map(parts, (others, adjectives, people, capitals, metonyms)))
    known = {country["alpha_2"] for country in json.loads(ISO.read_text())["3166-1"]}
    if set(nations) - OURS != known - LEFT_OUT:
        sys.exit(f"countries.txt and ISO 3166-1 differ by {sorted((set(nations) - OURS) ^ (known - LEFT_OUT))}")
    return nations


def rows(nations):
    official = {country["alpha_2"]: country for country in json.loads(ISO.read_text())["3166-1"]}
    for code, (name, others, adjectives, people, capitals, metonyms) in nations.items():
        iso = official.get(code, {})
        # "Congo" and the like would be taken from one country and given to another.
        names = [iso[key] for key in ("common_name", "official_name") if key in iso and "," not in iso[key]]
        names = [n[4:] if n.startswith("the ") else n for n in names]
        taken = {n for c, v in nations.items() if c != code for n in (v[0], *v[1])}
        others = list(dict.fromkeys(o for o in others + names if o != name and o not in taken))
        yield name, others, code, adjectives, people, capitals, metonyms, "e" if code in DOUBTFUL else ""
