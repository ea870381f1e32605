"""Unpacks the evaluation folder for the accuracy benchmark: unpack.py EVAL WORK.

Writes one folder a set with src, tgt, mt.PIVOT and gold files, one sentence a line (blank ones stay),
and beside them the batch files that `cotejo align --batch` reads: batch.PIVOT and batch.none.
"""
import json
import random
import sys
from pathlib import Path

DELETED = 0.18  # of the beads lose their source side, and as many their target side
SEED = 2026


def lines(path):
    text = path.read_text(encoding="utf-8")
    return text[:-1].split("\n") if text.endswith("\n") else text.split("\n") if text else []


def write(path, sentences):
    path.parent.mkdir(parents=True, exist_ok=True)
    clean = (s.replace("\r", " ").replace("\n", " ") + "\n" for s in sentences)
    path.write_text("".join(clean), encoding="utf-8", newline="")


class Set:
    """Documents of one set, written as they come."""

    def __init__(self, folder):
        self.folder = folder
        self.documents = 0
        self.pivots = []

    def add(self, source, target, pivots, gold):
        name = f"{self.documents:04d}"
        self.documents += 1
        self.pivots = list(pivots)
        write(self.folder / f"{name}.src", source)
        write(self.folder / f"{name}.tgt", target)
        write(self.folder / f"{name}.gold", gold)
        for pivot, sentences in pivots.items():
            write(self.folder / f"{name}.mt.{pivot}", sentences)

    def close(self):
        for pivot in [*self.pivots, "none"]:
            rows = []
            for k in range(self.documents):
                path = self.folder / f"{k:04d}"
                middle = "" if pivot == "none" else f"{path}.mt.{pivot}"
                rows.append(f"{path}.src\t{path}.tgt\t{middle}\t{self.folder}/out/{k:04d}.beads")
            write(self.folder / f"batch.{pivot}", rows)
        (self.folder / "out").mkdir(exist_ok=True)


def bead(source, target):
    return f"{source}:{target}"


def read(path):
    for line in path.open(encoding="utf-8"):
        document = json.loads(line)
        yield document["es"], document["en"], document["mt"], document["beads"]


def cut(document, chance):
    """The document with some beads bereft of one side; the other becomes sentences without partner."""
    source, target, pivot, beads = document
    lost_sources, lost_targets, kept = set(), set(), []
    for s, t in beads:
        draw = chance.random()
        if s and t and draw < DELETED:
            lost_sources.update(s)
            kept += [([], [j]) for j in t]
        elif s and t and draw < 2 * DELETED:
            lost_targets.update(t)
            kept += [([i], []) for i in s]
        else:
            kept.append((s, t))
    source_ids = [i for i in range(len(source)) if i not in lost_sources]
    target_ids = [j for j in range(len(target)) if j not in lost_targets]
    new_source = {old: new for new, old in enumerate(source_ids)}
    new_target = {old: new for new, old in enumerate(target_ids)}
    moved = [([new_source[i] for i in s], [new_target[j] for j in t]) for s, t in kept]
    return [source[i] for i in source_ids], [target[j] for j in target_ids], [pivot[i] for i in source_ids], moved


def unpack(eval_folder, work):
    for path in sorted((eval_folder / "align").glob("*.jsonl")):
        found = Set(work / path.stem)
        for source, target, pivot, beads in read(path):
            found.add(source, target, {"apertium": pivot}, [bead(s, t) for s, t in beads])
        found.close()
    news = Set(work / "news-cut")
    chance = random.Random(SEED)
    for name in ("newstest2010", "ntrex128.spa"):
        for document in read(eval_folder / "align" / f"{name}.jsonl"):
            source, target, pivot, beads = cut(document, chance)
            news.add(source, target, {"apertium": pivot}, [bead(s, t) for s, t in beads])
    news.close()
    folders(Set(work / "de-fr"), [eval_folder / "align-de-fr"])
    folders(Set(work / "de-fr-2"), below(eval_folder / "align-de-fr-2"))
    folders(Set(work / "is-en"), below(eval_folder / "align-is-en"))
    folders(Set(work / "zh-en"), below(eval_folder / "align-zh-en"))


def below(folder):
    return sorted(p for p in folder.iterdir() if p.is_dir())


def folders(found, paths):
    for path in paths:
        pivots = {p.name[3:]: lines(p) for p in sorted(path.glob("mt.*"))}
        found.add(lines(path / "src"), lines(path / "tgt"), pivots, lines(path / "gold"))
    found.close()


if __name__ == "__main__":
    unpack(Path(sys.argv[1]), Path(sys.argv[2]))
