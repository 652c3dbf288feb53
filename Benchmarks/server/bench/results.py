"""What was measured, a JSON line each, kept from run to run so that a long run can be split."""
import json


class Results:
    def __init__(self, path, fresh=False):
        self.path = path
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
