"""Given names, from the locales of Faker that are written in Latin letters."""
import importlib
import pkgutil
import re

import faker.providers.person

# Lists of one gender in a provider, of ours.
LISTS = {"first_names_male": "m", "first_names_female": "f"}
ROMANIZED = {"first_romanized_names": "u"}


def rows():
    genders = {}
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, gender in (LISTS | ROMANIZED).items():
            for name in getattr(provider, attribute, ()):
                if re.fullmatch(r"[^\W\d_][^\W\d_]+(?:-[^\W\d_]+)?", name) and name[0].isupper() and ord(name[0]) < 0x250:
                    genders.setdefault(name, set()).add(gender)
    for gender in "fmu":
        yield gender, sorted(n for n, g in genders.items() if (g == {gender} if gender != "u" else g != {"f"} and g != {"m"}))
