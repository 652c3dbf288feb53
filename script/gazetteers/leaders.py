"""Who held which office: the Factbook's heads of state and government, and what facts/leaders*.txt adds or puts right."""
import calendar
import re
import sys

from . import factbook
from .names import fold
from .table import HOME, parts

DEFAULT_WORDS = set("al el bin ben ibn von van der den de da di do dos du la le".split())
# Where the family name comes first.
FAMILY_FIRST = {"CN", "KR", "KP", "TW", "HK", "MO", "SG", "KH"}
# Where people are called by their first name, or by either.
FIRST_NAME = set("MY TH ET ER IS ID BD MM BN SO LA SD LK MN BT AE QA KW BH OM".split())
# First names that too many bear.
COMMON_FIRST = set("mohammed mohamed muhammad mohamad mohammad abdul abdel ahmed ahmad ali sri".split())
# Surnames that are far likelier the word, at the beginning of a sentence; their bearers are found by their full names.
WORDS = set("he than man men win saw an in on so we my me do or status holy".split())
# Where a first name tells the gender as English-speaking and European lists have it.
SURE_GENDER = set("US CA GB IE AU NZ FR DE IT ES PT NL BE LU AT CH DK SE NO FI IS PL CZ SK HU RO BG GR RS HR SI ME BA MK "
                  "UA RU BY LT LV EE MX AR BR CL CO PE UY PY BO EC CR GT SV HN NI PA DO CU VE JM BB TT MT".split())
PATRONYMIC = re.compile(r" \w+(?:vich|vna|yevna|ich|kyzy|uulu|ugli)(?= )")
MATERNAL = set("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split())


class Person:
    def __init__(self, name):
        self.name, self.others, self.surnames, self.gender, self.offices = name, [], [], "", []


def default_surnames(name, country):
    words = [word for word in name.split() if not re.fullmatch("[IVX]+|Jr\\.?", word)] or name.split()
    if len(words) == 1:
        return words
    # "John Lee Ka-chiu"
    if country in ("HK", "MO") and len(words) == 3 and "-" in words[2]:
        return [words[1]]
    # "Lawrence Wong" and "Carrie Lam" are in the western order.
    if country in FAMILY_FIRST and (country in "CN KR KP KH" or len(words) > 2 or "-" in name):
        return [words[0]]
    if country in FAMILY_FIRST:
        return [words[-1]]
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in DEFAULT_WORDS and country != "VN":
        start -= 1
    family = [" ".join(words[start:])]
    return family + ([words[0]] if country in FIRST_NAME and fold(words[0]) not in COMMON_FIRST else [])


def usual(name, surname, country):
    """The name that news uses: no patronymic, no mother's family name."""
    name = PATRONYMIC.sub("", name)
    words, folded, wanted = name.split(), fold(name).split(), fold(surname).split()
    if country in MATERNAL or " bin " in name.lower():
        for start in range(len(words)):
            if wanted and len(folded) == len(words) and folded[start:start + len(wanted)] == wanted:
                return " ".join(words[:start + len(wanted)])
    return name


def from_factbook(path, nations):
    by_country = factbook.merged(path, nations)
    spans = factbook.ended({code: [factbook.offices(person) for person in persons]
                            for code, persons in by_country.items()})
    for country, persons in by_country.items():
        for person, held in zip(persons, spans[country]):
            latest = max(person, key=lambda p: p[1])[0]
            found = Person(usual(latest.name, latest.surname, country))
            spellings = {t.name for t, _ in person} | {usual(t.name, t.surname, country) for t, _ in person}
            found.others = sorted(spellings - {found.name})
            found.surnames = default_surnames(found.name, country)
            for tenure, _ in person:
                words = re.sub(r"[^\w' -]", "", tenure.surname).split()
                if words and len(set(words)) == len(words) <= 3:
                    found.surnames.append(" ".join(w.capitalize() for w in words))
            found.offices = [[title, kinds, country, "", since, until] for title, kinds, since, until in held]
            yield found


def own():
    """facts/leaders*.txt: "country or [organisation]; kinds; title; Name since/until, Name since, …"."""
    for path in sorted((HOME / "facts").glob("leaders*.txt")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            where, fields = f"{path.name}:{number}", [field.strip() for field in line.split(";")]
            if len(fields) != 4 or not re.fullmatch(r"!?[sgdfmox]+", fields[1]):
                sys.exit(f"{where}: expected place; kinds; title; names")
            yield where, fields[0], fields[1], fields[2], [holder(where, text) for text in parts(fields[3])]


def holder(where, text):
    """Name, woman or not, since, until ("" still held, None till the next took over)."""
    match = re.fullmatch(r"(.+?)( \(f\))? (\d{4}(?:-\d\d){0,2})(?:/(\d{4}(?:-\d\d){0,2})?)?", text)
    if not match:
        sys.exit(f"{where}: cannot read '{text}'")
    until = match[4] or "" if "/" in text else None
    return match[1], bool(match[2]), match[3], until


def known_names():
    """facts/names.txt: name; surnames; other names."""
    for line in (HOME / "facts" / "names.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            name, surnames, others = (field.strip() for field in line.split(";"))
            yield name, parts(surnames), parts(others)



def full(date, is_end):
    """A date of a year or month as its first or last day."""
    date = date.strip("~")
    if not date or len(date) == 10:
        return date
    if len(date) == 4:
        return date + ("-12-31" if is_end else "-01-01")
    day = calendar.monthrange(int(date[:4]), int(date[5:]))[1] if is_end else 1
    return f"{date}-{day:02}"


def rows(path, nations, genders):
    """Our own facts first: an office that they list is theirs alone, in its country."""
    persons, listed = {}, set()
    aliases = {fold(alias): name for name, _, others in known_names() for alias in others}
    facts = list(own())
    for where, place, kinds, title, holders in facts:
        is_body = place.startswith("[")
        if not is_body and place not in nations:
            sys.exit(f"{where}: no country {place}")
        if not kinds.startswith("!"):
            listed.update({(place, kinds[0]), (place, title)} if kinds[0] in "sg" else {(place, title)})
        for index, (name, is_woman, since, until) in enumerate(holders):
            if until is None:
                until = holders[index + 1][2] if index + 1 < len(holders) else ""
            person = persons.setdefault(fold(name), Person(name))
            person.gender = "f" if is_woman else person.gender or "m"
            person.surnames += default_surnames(name, "" if is_body else place)
            person.offices.append([title, kinds.strip("!"), "" if is_body else place, place.strip("[]") if is_body else "",
                                   since, until])
    for found in from_factbook(path, nations):
        key = next((k for k in map(fold, [found.name] + found.others) if k in persons or k in aliases), None)
        key = fold(aliases[key]) if key in aliases else key or fold(found.name)
        # A president who heads the government leaves room for a prime minister.
        kept = [o for o in found.offices if not {(o[2], o[1][0]), (o[2], o[0])} & listed]
        if key in persons:
            person = persons[key]
            person.others += [found.name] + found.others
            person.surnames += found.surnames
            person.offices += [o for o in kept if not any(o[2] == p[2] and o[1] == p[1] for p in person.offices)]
        elif kept:
            found.offices = kept
            persons[key] = found
    for name, surnames, others in known_names():
        person = next((persons[k] for k in map(fold, [name] + others) if k in persons), None)
        if person is None:
            sys.exit(f"names.txt: '{name}' holds no office in leaders*.txt or the Factbook")
        person.others = others + [person.name] + person.others
        person.name, person.surnames = name, surnames + person.surnames
    return sorted((row(person, genders) for person in persons.values()), key=recency)


def recency(row):
    """Whoever is in office last comes first."""
    ends = [office.split(";")[5] or "9999" for office in row[4]]
    return (-int(max(ends).replace("-", "").ljust(8, "9")), row[0])


def row(person, genders):
    offices = sorted(person.offices, key=lambda o: (o[5] and o[5].strip("~") or "9999", o[4]), reverse=True)
    written = [";".join([title, kinds, country, body, full(since, False), full(until, True)])
               for title, kinds, country, body, since, until in offices]
    gender = person.gender or gender_of(person, genders)
    # "Mohammed Irfaan Ali" is called Irfaan Ali.
    shorter = [" ".join(n.split()[1:]) for n in [person.name] + person.others
               if fold(n).split()[0] in COMMON_FIRST and len(n.split()) == 3 and n.split()[1].lower() not in DEFAULT_WORDS]
    others = list(dict.fromkeys(o for o in person.others + shorter if o != person.name))
    surnames = [s for s in dict.fromkeys(person.surnames) if fold(s) not in WORDS]
    return person.name, surnames, others, gender, written


def gender_of(person, genders):
    titles = " ".join(office[0] for office in person.offices)
    if re.search(r"\b(King|Emir|Sultan|Emperor|Prince|Pope|Grand Duke)\b", titles):
        return "m"
    if re.search(r"\b(Queen|Princess)\b", titles):
        return "f"
    is_sure = all(office[2] in SURE_GENDER for office in person.offices)
    return genders.get(person.name.split()[0], "") if is_sure else ""
