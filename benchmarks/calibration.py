"""Lists the sets that confidence is fitted to: calibration.py EVAL WORK COTEJO.

Writes the texts of each set one sentence a line, what the dictionary makes of the Spanish ones, and
WORK/sets.tsv as `cotejo fit-confidence` reads it.
"""
import json
import subprocess
import sys
from pathlib import Path

SPANISH = ["bible.rv1909-web", "newstest2010", "ntrex128.spa", "tico19"]
OTHERS = {"de-fr": ("de", "fr", ["align-de-fr"]),
          "de-fr-2": ("de", "fr", ["align-de-fr-2/test1", "align-de-fr-2/test5"]),
          "is-en": ("is", "en", ["align-is-en/es_1", "align-is-en/n_1", "align-is-en/s_1", "align-is-en/u_1"]),
          "zh-en": ("zh", "en", [f"align-zh-en/00{k}" for k in range(1, 7)])}


def write(path, sentences):
    Path(path).write_text("".join(" ".join(s.splitlines()) + "\n" for s in sentences), encoding="utf-8", newline="")
    return str(path)


def spanish(data, work, cotejo, name):
    documents = [json.loads(line) for line in (data / "align" / f"{name}.jsonl").open(encoding="utf-8")]
    everything = write(work / f"{name}.es", [s for d in documents for s in d["es"]])
    made = str(work / f"{name}.dictionary")
    subprocess.run([cotejo, "translate", "-q", "-f", "--one-per-line", "-b", "dictionary", "-o", made, everything], check=True)
    translated = iter(Path(made).read_text(encoding="utf-8").split("\n"))
    for k, document in enumerate(documents):
        stem = work / f"{name}-{k:04d}"
        source = write(f"{stem}.src", document["es"])
        target = write(f"{stem}.tgt", document["en"])
        gold = write(f"{stem}.gold", [f"{s}:{t}" for s, t in document["beads"]])
        pivots = {"apertium": write(f"{stem}.mt", document["mt"]),
                  "dictionary": write(f"{stem}.dictionary", [next(translated) for _ in document["es"]]),
                  "none": ""}
        for pivot, file in pivots.items():
            yield [name, pivot, "es", "en", source, target, file, gold]


def main():
    data, work, cotejo = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    rows = [row for name in SPANISH for row in spanish(data, work, cotejo, name)]
    for name, (source, target, folders) in OTHERS.items():
        for folder in folders:
            files = {f.name: str(f) for f in sorted((data / folder).iterdir())}
            pivots = {f[3:]: path for f, path in files.items() if f.startswith("mt.")} | {"none": ""}
            for pivot, file in pivots.items():
                rows.append([name, pivot, source, target, files["src"], files["tgt"], file, files["gold"]])
    (work / "sets.tsv").write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8", newline="")


main()
