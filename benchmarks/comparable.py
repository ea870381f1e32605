"""Unpacks the evaluation folder for the benchmark of comparable texts: comparable.py EVAL WORK.

Writes links/SET (one sentence a line, gold and batch files, as unpack.py does), modes/SET (documents
as files, xxx.es.txt beside xxx.en.txt), pile (documents under names that tell nothing, and pile.key
with the pairs that belong together) and sts.* (one sentence a line).
"""
import json
import random
import sys
from pathlib import Path

from unpack import Set, bead, write

SEED = 2026


def documents(path):
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def links(eval_folder, work, name):
    out = Set(work / "links" / name)
    for document in documents(eval_folder / "comparable" / f"{name}.jsonl"):
        gold = [bead(b[0], b[1]) for b in document["beads"] if b[0] and b[1]]
        linked = [{k for b in document["beads"] if b[0] and b[1] for k in b[side]} for side in (0, 1)]
        gold += [bead([i], []) for i in range(len(document["es"])) if i not in linked[0]]
        gold += [bead([], [j]) for j in range(len(document["en"])) if j not in linked[1]]
        out.add(document["es"], document["en"], {"apertium": document["mt"]}, gold)
    out.close()


def paragraphs(path, sentences):
    write(path, [line for s in sentences for line in (s, "")])


def modes(eval_folder, work, name):
    for k, document in enumerate(documents(eval_folder / f"{name}.jsonl")):
        folder = work / "modes" / name.replace("/", "-")
        paragraphs(folder / f"{k:03d}.es.txt", document["es"])
        paragraphs(folder / f"{k:03d}.en.txt", document["en"])


def pile(eval_folder, work):
    texts = [
        (k, side, document[side])
        for k, document in enumerate(documents(eval_folder / "align" / "ntrex128.spa.jsonl"))
        for side in ("es", "en")
    ]
    random.Random(SEED).shuffle(texts)
    names = {}
    for n, (k, side, sentences) in enumerate(texts):
        names[k, side] = f"d{n:03d}.txt"
        paragraphs(work / "pile" / names[k, side], sentences)
    ids = sorted({k for k, _ in names})
    write(work / "pile.key", [f"{names[k, 'es']}\t{names[k, 'en']}" for k in ids])


def similarity(eval_folder, work):
    rows = (eval_folder / "comparable" / "sts2017-4a.tsv").read_text(encoding="utf-8").splitlines()
    cells = [row.split("\t") for row in rows[1:]]
    for name, column in (("gold", 2), ("es", 3), ("en", 4), ("mt", 5)):
        write(work / f"sts.{name}", [row[column] for row in cells])


def main():
    eval_folder, work = Path(sys.argv[1]), Path(sys.argv[2])
    for name in ("newstest2010", "ntrex128.spa"):
        links(eval_folder, work, name)
    for name in (
        "align/bible.rv1909-web",
        "align/newstest2010",
        "align/ntrex128.spa",
        "align/tico19",
        "comparable/newstest2010",
        "comparable/ntrex128.spa",
    ):
        modes(eval_folder, work, name)
    pile(eval_folder, work)
    similarity(eval_folder, work)


if __name__ == "__main__":
    main()
