"""What `extract --lines` holds in memory while many lines go through it."""
import json
import subprocess
import threading

import texts


def resident(binary, count):
    """Kilobytes resident after each tenth of the lines."""
    short = [json.dumps({"id": number, "text": " ".join(words[start:start + 20])}) + "\n"
             for number, words in enumerate(json.loads(line)["text"].split(" ") for line in texts.made(200))
             for start in range(0, texts.WORDS, 20)]
    process = subprocess.Popen([binary, "extract", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    writer = threading.Thread(target=feed, args=(process.stdin, short, count))
    writer.start()
    held = []
    for number, _ in enumerate(process.stdout, 1):
        if number % (count // 10) == 0:
            held.append(kilobytes(process.pid))
    writer.join()
    process.wait()
    return held


def feed(pipe, lines, count):
    block = "".join(lines).encode()
    whole, rest = divmod(count, len(lines))
    for _ in range(whole):
        pipe.write(block)
    pipe.write("".join(lines[:rest]).encode())
    pipe.close()


def kilobytes(identifier):
    with open(f"/proc/{identifier}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
