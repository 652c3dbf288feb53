"""A peer's side of the benchmark: peer.py PEER FILE…"""
import sys

from worker import take_turns


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


take_turns(parser(sys.argv[1]))
