"""Piles for the mining benchmark: piles.py EVAL WORK.

Writes WORK/news.{src,mt,tgt,gold}, the sentences of the comparable documents as two piles in no order, and
WORK/tatoeba.{src,mt,tgt,gold}. A gold line is a source line, a tab and a target line, from 1. Pairs of sentences
count by their text, whichever document they stand in, since documents borrow from each other.
"""
import json
import random
import subprocess
import sys
from pathlib import Path

SEED = 2026
NEWS = ["newstest2010", "ntrex128.spa"]


def documents(path):
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def one_line(text):
    return " ".join(text.split())


def write(path, lines):
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="")


def first_lines(pile):
    first = {}
    for number, text in enumerate(pile, 1):
        first.setdefault(text, number)
    return first


def news(data, work):
    sources, targets, right = [], [], set()
    for name in NEWS:
        for document in documents(data / "comparable" / f"{name}.jsonl"):
            sources += zip(map(one_line, document["es"]), map(one_line, document["mt"]))
            targets += map(one_line, document["en"])
        for folder in ("comparable", "align"):
            for document in documents(data / folder / f"{name}.jsonl"):
                for es, en in document["beads"]:
                    if len(es) == len(en) == 1:
                        right.add((one_line(document["es"][es[0]]), one_line(document["en"][en[0]])))
    chance = random.Random(SEED)
    chance.shuffle(sources)
    chance.shuffle(targets)
    write(work / "news.src", (text for text, _ in sources))
    write(work / "news.mt", (pivot for _, pivot in sources))
    write(work / "news.tgt", targets)
    of_source, of_target = first_lines(text for text, _ in sources), first_lines(targets)
    gold = sorted((of_source[s], of_target[t]) for s, t in right if s in of_source and t in of_target)
    write(work / "news.gold", (f"{s}\t{t}" for s, t in gold))


def tatoeba(data, work):
    lines = (data / "comparable/tatoeba.spa-eng.spa").read_text(encoding="utf-8").splitlines()
    write(work / "tatoeba.src", lines)
    write(work / "tatoeba.tgt", (data / "comparable/tatoeba.spa-eng.eng").read_text(encoding="utf-8").splitlines())
    write(work / "tatoeba.gold", (f"{k}\t{k}" for k in range(1, len(lines) + 1)))
    translated = subprocess.run(
        ["apertium", "-n", "-u", "spa-eng", work / "tatoeba.src"], check=True, capture_output=True, encoding="utf-8"
    )
    write(work / "tatoeba.mt", translated.stdout.splitlines())


if __name__ == "__main__":
    news(Path(sys.argv[1]), Path(sys.argv[2]))
    tatoeba(Path(sys.argv[1]), Path(sys.argv[2]))
