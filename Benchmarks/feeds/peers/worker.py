"""A peer's side of the benchmark: worker.py PEER FILE… reads the files, then for each number on standard input parses
all of them that many times and prints the seconds it took."""
import sys
import time


def parser(name):
    if name == "fastfeedparser":
        import fastfeedparser

        return lambda document: len(fastfeedparser.parse(document).entries)
    if name == "feedparser":
        import feedparser

        return lambda document: len(feedparser.parse(document).entries)
    if name == "feedparser-rs":
        import feedparser_rs

        return lambda document: len(feedparser_rs.parse(document).entries)
    if name == "lxml":  # only the tree: no entry is looked at
        import lxml.etree

        forgiving = lxml.etree.XMLParser(recover=True, huge_tree=True)
        return lambda document: 0 if lxml.etree.fromstring(document, forgiving) is None else 0
    sys.exit(f"no such peer: {name}")


def main():
    parse = parser(sys.argv[1])
    documents = []
    for name in sys.argv[2:]:
        with open(name, "rb") as file:
            documents.append(file.read())

    def parse_all():
        entries = 0
        for document in documents:
            try:
                entries += parse(document)
            except Exception:  # what a peer cannot read takes it no longer than to say so
                pass
        return entries

    print(parse_all(), flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        for _ in range(int(line)):
            parse_all()
        print(time.perf_counter() - start, flush=True)


main()
