"""Given names, from the locales of Faker that are written in Latin letters."""
import importlib
import pkgutil
import re

import faker.providers.person

LISTS = {"first_names_male": "m", "first_names_female": "f"}
NAME = re.compile(r"[^\W\d_][^\W\d_]+(?:-[^\W\d_]+)?")


def genders():
    """Name -> f, m, or u where both bear it. A rare use does not count against four of the other gender's locales."""
    counts = {}
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, gender in LISTS.items():
            names = getattr(provider, attribute, ())
            for name in set(names if isinstance(names, (tuple, list, dict)) else ()):
                if NAME.fullmatch(name) and name[0].isupper() and ord(name[0]) < 0x250:
                    counts.setdefault(name, {"f": 0, "m": 0, "u": 0})[gender] += 1
    return {name: sure(count) for name, count in counts.items()}


def sure(count):
    if count["f"] > 4 * count["m"]:
        return "f"
    return "m" if count["m"] > 4 * count["f"] else "u"


def rows(genders):
    for gender in "fmu":
        yield gender, sorted(name for name, g in genders.items() if g == gender)
