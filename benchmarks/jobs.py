"""Makes the inputs of compare.sh from the evaluation folder: jobs.py EVAL WORK.

All are real texts. Where a job wants more of them than there are, further rounds join each sentence
to another one of the set, so that no line comes twice and words keep their frequencies.
"""
import json
import sys
from pathlib import Path

SETS = ["tico19", "newstest2010", "ntrex128.spa", "bible.rv1909-web"]
LINES = 10_000
MORE_LINES = 50_000
PILE = 50
SHORT = 500
SHORT_SENTENCES = 6
RECORDS = 4_000
RECORD_SENTENCES = 12


def records(path):
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(" ".join(line.split()) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8", newline="")


def lines(folder, documents):
    """The first documents that have LINES lines together, as three files side by side."""
    sides = {"es": [], "en": [], "mt": []}
    for document in documents:
        for side, sentences in sides.items():
            sentences += document[side]
        if len(sides["es"]) >= LINES:
            break
    write(folder / "src", sides["es"])
    write(folder / "tgt", sides["en"])
    write(folder / "mt", sides["mt"])


def documents(folder, pairs):
    """Each side of each pair as a document whose name says nothing of the other."""
    for k, pair in enumerate(pairs):
        for side, sentences in pair.items():
            turned = (k * 7 + (side == "en") * 3) % len(pairs)
            write(folder / f"{turned:04d}{'ab'[side == 'en']}.txt", [" ".join(sentences[n : n + 5]) + "\n\n" for n in range(0, len(sentences), 5)])


def more(sentences, wanted):
    """Distinct lines: the sentences, then each with the one that stands some places further on."""
    distinct = list(dict.fromkeys(" ".join(s.split()) for s in sentences if s.strip()))
    made = list(distinct)
    step = 0
    while len(made) < wanted:
        step += 1
        made += [f"{s} {distinct[(k + step) % len(distinct)]}" for k, s in enumerate(distinct)]
    return made[:wanted]


def main(data, work):
    aligned = [d for name in SETS for d in records(data / "align" / f"{name}.jsonl")]
    lines(work / "lines", aligned)
    news = [d for d in aligned[30:] if d["doc"] and len(d["es"]) >= 12]
    pile = [{"es": d["es"][:60], "en": d["en"][:60]} for d in news[:PILE]]
    documents(work / "pile", pile)
    comparable = records(data / "comparable" / "newstest2010.jsonl")[:42]
    comparable += records(data / "comparable" / "ntrex128.spa.jsonl")[:8]
    documents(work / "comparable", [{"es": d["es"], "en": d["en"]} for d in comparable])
    parts = [
        {side: d[side][n : n + SHORT_SENTENCES] for side in ("es", "en")}
        for k, d in enumerate(aligned)
        if len(d["es"]) == len(d["en"]) or k >= 30
        for n in range(0, min(len(d["es"]), len(d["en"])) - SHORT_SENTENCES, SHORT_SENTENCES)
    ]
    documents(work / "short", parts[:SHORT])
    spanish = [s for p in sorted((data / "mt").glob("*.es")) for s in p.read_text(encoding="utf-8").split("\n")]
    english = [s for p in sorted((data / "mt").glob("*.en")) for s in p.read_text(encoding="utf-8").split("\n")]
    write(work / "more.es", more(spanish, MORE_LINES))
    texts = more(spanish, RECORDS * RECORD_SENTENCES // 2) + more(english, RECORDS * RECORD_SENTENCES // 2)
    with (work / "records.jsonl").open("w", encoding="utf-8", newline="") as out:
        for k in range(RECORDS):
            text = " ".join(texts[k * RECORD_SENTENCES : (k + 1) * RECORD_SENTENCES])
            out.write(json.dumps({"id": f"r{k}", "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
