"""What was measured, a JSON line each, kept from run to run so that a long run can be split."""
import hashlib
import json


class Results:
    """Of one build: what another binary did is not mixed with it."""

    def __init__(self, settings, fresh=False):
        build = hashlib.sha256(settings.binary.read_bytes()).hexdigest()[:12]
        self.path = path = settings.scratch / f"results/{build}.jsonl"
        path.parent.mkdir(exist_ok=True)
        if fresh:
            path.unlink(missing_ok=True)
        lines = path.read_text().splitlines() if path.exists() else []
        self.lines = [json.loads(line) for line in lines]

    def add(self, part, **values):
        self.lines.append({"part": part} | values)
        with self.path.open("a") as file:
            file.write(json.dumps(self.lines[-1]) + "\n")

    def of(self, part, **values):
        return [line for line in self.lines
                if line["part"] == part and all(line[key] == value for key, value in values.items())]

    def next_round(self, row):
        return max((line["round"] for line in self.of("rates", row=row)), default=0) + 1
