"""Reading hand-written facts and writing tables."""
import pathlib
import sys

HOME = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "CGazetteer"


def facts(name, columns):
    """The lines of facts/NAME.txt, each a list of stripped fields between semicolons, with its place for messages."""
    path = HOME / "facts" / f"{name}.txt"
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = [field.strip() for field in line.split(";")]
        if len(fields) != columns:
            sys.exit(f"{path.name}:{number}: {len(fields)} fields, expected {columns}")
        yield f"{path.name}:{number}", fields


def parts(field):
    """The values of a list between commas, each once."""
    return list(dict.fromkeys(value.strip() for value in field.split(",") if value.strip()))


def write(name, rows):
    """Writes data/NAME.tsv: a row a line, lists between bars."""
    lines = []
    for row in rows:
        fields = ["|".join(field) if isinstance(field, list) else str(field) for field in row]
        if any("\t" in field or "\n" in field for field in fields):
            sys.exit(f"{name}: a tab or line break in {fields}")
        lines.append("\t".join(fields).rstrip("\t"))
    path = HOME / "data" / f"{name}.tsv"
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n")
    print(f"{name}: {len(lines)} rows, {path.stat().st_size:,} bytes")
