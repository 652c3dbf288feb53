"""Persons' names as the Factbook writes them, made into names as news writes them."""
import re
import unicodedata

RANKS = (r"(?:Lt|Brig|Maj|Sr|Vice|Rear)?\.? ?(?:Gen|Col|Capt|Adm|Mar|Cdr)\b\.?|Lieutenant|General|Colonel|Commander|"
         r"Air Vice-Marshal|Air Chief|Dr\.?|Sir|Dame|Mr\.?|Mrs\.?|Ms\.?|Archbishop|Prof\.?|Marshal|Field|Prefect|Hon\.?|"
         r"Maj\.|Lt\.|Brig\.")
OFFICES = (r"Presidents?|Prime Ministers?|Premiers?|Ministers?|Governor(?: General|-General)?|Commissioner|Chair|Chairman|"
           r"Administrator|Speaker|Regent|King|Queen|Co-prince|Minister-Designate")
# Words that belong to the title before a name, where a title ended in "of" or "of the".
PLACES = (r"Islamic Republic of Afghanistan|Safeguard(?:ing)? of the Homeland|Presidential Council,|transitional government,|"
          r"Commonwealth of Australia|New Zealand|Culture and National Heritage|Science and Higher Education|Interior|"
          r"Presidential (?:Leadership )?Council(?: members)?|Island Council|Defen[sc]e Affairs|Development|Chairpersons(?: and)?|"
          r"Swiss Confederation|Administration Council Chair,|Territorial (?:Assembly|Council)|Government|Council of State|Republic|Elect|Gnu|Cnsp|formerly,")
LATER = (r",? (?:in caretaker status|is the|is|resigned on|serving as|appointed|serves as|- previously|- formerly|who|following|also known).*$|"
         r", Vice President of the Executive Yuan$|, chief administrative officer$")


def fold(name):
    """Lower case, no accents, words parted by one space."""
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return " ".join(re.sub(r"[^a-z0-9]+", " ", re.sub(r"['’‘ʻʼ`.]", "", plain)).split())


def people(title, name):
    """The title, where the name begins with one, and the names of one cell."""
    name = re.sub(r"\[.*?\]|\(.*?\)", "", name)
    name = re.sub(LATER, "", name).strip(" ,")
    if match := re.match(rf"(?i)^.*?\b((?:Acting |Interim |Transitional |Co-Vice |Vice |Deputy |Caretaker )*"
                         rf"(?:President|Prime Minister)) (?=[A-Z'])", name):
        if not title or title in ("Supreme",):
            title = match[1].title() if title != "Supreme" else ""
        name = re.sub(rf"(?i)^.*\b(?:{OFFICES})s? (?=[A-Z'])", "", name)
    name = re.sub(rf"^(?:(?:{OFFICES}|{PLACES}) +)+", "", name)
    spelt = re.split(r",? also spelled |, aka ", name)
    if len(spelt) > 1:
        return title, [part for part in spelt if part]
    if re.search(r"s$", title) and title.split()[-1] in ("Ministers", "Presidents") or ", " in name or " and " in name:
        parts = re.split(r" ?, (?:and )?| and ", name)
        return title, [part for part in parts if not re.fullmatch(rf"(?:{RANKS})+|Jr\.?|Sr\.?", part.strip())]
    return title, [name]


def clean(name):
    """A name without rank, initials, nickname and suffix; empty where what is left is no whole name."""
    name = re.sub(r'["“”][^"“”]*["“”]', "", name)
    name = re.sub(r" of (?:the Netherlands|Denmark|Norway)$|,? (?:Jr|Sr)\.?$", "", name.strip(" ,"))
    previous = None
    while previous != name:
        previous = name
        name = re.sub(rf"^(?:{RANKS}) ?(?=\S)|,? (?:{RANKS})$", "", name).strip(" ,.")
        if name.startswith("Sheikh ") and "Hasina" not in name:
            name = name[7:]
    name = re.sub(r"(?<= )[A-Z]\.?(?:[a-zA-Z]\.)? ", "", name)
    name = " ".join(name.split())
    # A cell that was cut at an accent begins in small letters: "lisabeth Borne".
    if re.match(r"[a-z]", name) or not name or re.search(r"\d|[:+/]", name):
        return ""
    return re.sub(r"\b(Al|El)-([A-Z]{2,})\b|\b(al)-([A-Z]{2,})\b",
                  lambda m: (m[1] or m[3]) + "-" + (m[2] or m[4]).capitalize(), name)


def nicknames(name):
    return re.findall(r'["“]([^"“”]+)["”]', name)
