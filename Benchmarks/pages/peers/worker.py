"""A peer's side of the benchmark: worker.py PEER FILE… reads the files, then for each number on standard input extracts
the articles of all of them that many times and prints the seconds it took."""
import sys
import time


def extractor(name):
    if name == "trafilatura":
        from trafilatura import bare_extraction

        def extract(page):  # text and metadata, as Rapporteur gives them
            found = bare_extraction(page, with_metadata=True, include_comments=False)
            return len(found.text.encode()) if found and found.text else 0

        return extract
    if name == "trafilatura (text)":
        from trafilatura import extract as text

        return lambda page: len((text(page, include_comments=False) or "").encode())
    if name == "lxml (tree only)":
        import lxml.html

        return lambda page: 0 if lxml.html.document_fromstring(page) is None else 0
    sys.exit(f"no such peer: {name}")


def main():
    extract = extractor(sys.argv[1])
    pages = []
    for name in sys.argv[2:]:
        with open(name, "rb") as file:
            pages.append(file.read())

    def extract_all():
        size = 0
        for page in pages:
            try:
                size += extract(page)
            except Exception:  # what a peer cannot read takes it no longer than to say so
                pass
        return size

    print(extract_all(), flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        for _ in range(int(line)):
            extract_all()
        print(time.perf_counter() - start, flush=True)


main()
