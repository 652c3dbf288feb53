"""Articles of 560 words: made-up ones, three in ten of which tell of a meeting, and such as hold nothing but meetings."""
import json
import pathlib
import random
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WORDS = 560


def sets(count):
    return (("made-up news", made(count)), ("nothing but meetings", dense(count)))


def made(count):
    lines = subprocess.run(
        [ROOT / "Benchmarks/server/articles/make", str(count * 6 // 5)], check=True, capture_output=True, text=True).stdout
    source = [json.loads(line) for line in lines.splitlines()]
    spare = " ".join(article["text"] for article in source[count:]).split(" ")
    articles = []
    for number, article in enumerate(source[:count]):
        words = article["text"].split(" ")
        if len(words) < WORDS:
            start = number * 97 % (len(spare) - WORDS)
            words += spare[start:start + WORDS - len(words)]
        articles.append(line(number, article["title"], article["published"], " ".join(words[:WORDS])))
    return articles


def dense(count):
    """The paragraphs of the articles that the rules were developed with, mixed."""
    files = [ROOT / "Tests/ExtractionTests/Labelled/articles-dev.json"]
    samples = json.loads(files[0].read_text())
    for path in sorted((ROOT / "Tests/PipelineTests/Streams").glob("*.json")):
        samples += json.loads(path.read_text())["articles"]
    paragraphs = [p for sample in samples for p in sample["text"].split("\n") if p.strip()]
    articles = []
    for number in range(count):
        source = random.Random(number)
        sample = source.choice(samples)
        words = []
        while len(words) < WORDS:
            words += ["\n\n"] + source.choice(paragraphs).split(" ")
        text = " ".join(words[:WORDS]).replace(" \n\n ", "\n\n").strip()
        articles.append(line(number, sample["title"], sample["published"], text))
    return articles


def line(number, title, published, text):
    return json.dumps({"id": number, "title": title, "published": published, "text": text}) + "\n"
