"""Texts of one thing alone: reading twice as much should take twice as long."""
import json
import subprocess
import time

# All shorter than what an article is cut at.
UNITS = (
    ("one sentence", "the harbour office counted crates of herring and "),
    ("names", "Anna Lind met Ben Okoro and Carl Brandt, "),
    ("ever other names", None),
    ("brackets", "(["),
    ("meetings", "Anna Lind will meet Ben Okoro in Oslo on Friday. "),
    ("pronouns", "He met her before they met him. "),
    ("dates", "on Friday, 7 February 2025, at 3 p.m. "),
    ("titles", "foreign minister and defence minister of the "),
    ("capitals", "Alpha Bravo Charlie "),
    ("quotes", "\" ' "),
)
SIZE = 240_000


def text(unit, size):
    if unit:
        return (unit * (size // len(unit) + 1))[:size]
    return "".join(f"{name(number)} met {name(number * 7 + 3)} on Friday. " for number in range(size // 40))


def name(number):
    """Another one for each number."""
    letters = ""
    for _ in range(4):
        number, letter = divmod(number, 20)
        letters += "bcdfghjklmnpqrstvwxz"[letter] + "aeiou"[letter % 5]
    return f"Anna {letters.capitalize()}"


def times(binary):
    for name, unit in UNITS:
        yield name, seconds(binary, text(unit, SIZE)), seconds(binary, text(unit, 2 * SIZE))


def seconds(binary, content):
    line = json.dumps({"id": 1, "title": "x", "published": "2025-02-06", "text": content}) + "\n"
    start = time.monotonic()
    subprocess.run([binary, "extract", "--lines"], input=line.encode(), stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - start
