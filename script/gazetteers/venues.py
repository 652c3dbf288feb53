"""Palaces, residences and meeting places of state."""
import sys

from .table import facts, parts


def rows(nations):
    for where, (name, others, city, country, flags) in facts("venues", 5):
        if country and country not in nations:
            sys.exit(f"{where}: no country {country}")
        yield name, parts(others), city, country, flags
