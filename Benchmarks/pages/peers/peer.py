"""A peer's side of the benchmark: peer.py PEER FILE…"""
import sys

from worker import take_turns


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


take_turns(extractor(sys.argv[1]))
