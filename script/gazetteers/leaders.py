"""Leaders."""
import csv

GEC = {"us": "US", "ja": "JP"}


def rows(path, nations):
    for line in csv.DictReader(open(path)):
        if line["gec"] in GEC and line["title"]:
            kinds = ("s" if "state" in line["role_type"] else "") + ("g" if "government" in line["role_type"] else "")
            until = line["end_inferred"].strip("~")
            yield (line["name"], [line["name"].split()[-1]], [], "",
                   [";".join([line["title"], kinds, GEC[line["gec"]], "", line["since"], until])])
