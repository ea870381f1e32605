"""Breaks the texts of the evaluation folder as pages do when they are copied: lines.py EVAL WORK.

Writes WORK/SET.LANG.LAYOUT.jsonl, one document a line: {"text", "sentences": [[start, end]]}, in
code points, where the sentences are those of the set and the headings and list items put between.
"""
import json
import random
import re
import sys
import textwrap
from pathlib import Path

SEED = 2026
SETS = ("newstest2010", "ntrex128.spa", "tico19")
HEADINGS = {
    "es": ("Antecedentes", "Qué se sabe hasta ahora", "La reacción del Gobierno", "Tres preguntas"),
    "en": ("Background", "What is known so far", "Reaction of the Government", "Three questions"),
}
LINKS = {
    "es": ("Últimas noticias", "Calendario laboral", "Lo más leído", "Política", "El tiempo hoy"),
    "en": ("Latest news", "Work calendar", "Most read", "Politics", "Weather today"),
}
ENDED = re.compile(r"[.!?…][\"'”’»)\]]*$")
NAME = re.compile(r"(?<=\w )[^\W\d_a-z]\w+(?: (?:(?:de|del|la|of|the) )?[^\W\d_a-z]\w+){0,3}\b")
RUN = re.compile(r"(?<=\w )\w+(?: \w+){0,4}\b")


class Text:
    """A document that grows sentence by sentence; what it says is recorded as spans."""

    def __init__(self):
        self.text = ""
        self.sentences = []

    def add(self, sentence):
        self.sentences.append([len(self.text), len(self.text) + len(sentence)])
        self.text += sentence

    def space(self, space):
        self.text += space


def paragraphs(sentences, random):
    """Up to four sentences each; what has no full stop, a heading mostly, stands alone."""
    paragraph, wanted = [], random.randint(1, 4)
    for sentence in sentences:
        if not ENDED.search(sentence) and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(sentence)
        if len(paragraph) >= wanted or not ENDED.search(sentence):
            yield paragraph
            paragraph, wanted = [], random.randint(1, 4)
    if paragraph:
        yield paragraph


def islands(sentence, line_end, share, random):
    """Names, and now and then other words, get lines of their own; a mark begins the next line."""
    if random.random() >= share:
        return sentence
    found = [m.span() for m in NAME.finditer(sentence)]
    if not found or random.random() < 0.2:
        found = [m.span() for m in RUN.finditer(sentence)]
    if not found:
        return sentence
    broken, last = "", 0
    for start, end in sorted(random.sample(found, min(len(found), random.randint(1, 2)))):
        broken += sentence[last:start].rstrip(" ") + line_end + sentence[start:end]
        last = end
        rest = sentence[last:]
        if rest not in (".", ""):
            broken += line_end
            last += len(rest) - len(rest.lstrip(" "))
    return broken + sentence[last:]


def linked(line_end):
    return lambda paragraph, random: [islands(s, line_end, 0.4, random) for s in paragraph], line_end


def whole(line_end):
    return lambda paragraph, random: paragraph, line_end


def wrapped(paragraph, random):
    """Sentences of one paragraph, wrapped together at 72 characters."""
    words = textwrap.wrap(" ".join(paragraph), 72, break_long_words=False, break_on_hyphens=False)
    joined, sentences, start = "\n".join(words), [], 0
    for sentence in paragraph:
        end = start + len(" ".join(sentence.split()))
        sentences.append(joined[start:end])
        start = end + 1
    return sentences


# How paragraphs are broken, and what stands between them.
LAYOUTS = {
    "whole": whole("\n\n"),
    "whole-dense": whole("\n"),
    "linked": linked("\n\n"),
    "linked-dense": linked("\n"),
    "wrapped": (wrapped, "\n\n"),
}


def document(sentences, language, layout, random):
    breaks, line_end = LAYOUTS[layout]
    out = Text()
    for number, paragraph in enumerate(paragraphs(sentences, random)):
        if number:
            out.space(line_end)
        if number and random.random() < 0.08:
            out.add(random.choice(HEADINGS[language]))
            out.space(line_end)
        if number and random.random() < 0.04:
            for link in random.sample(LINKS[language], 3):
                out.space("  ")
                out.add("• " + link)
                out.space(line_end)
        pieces = breaks([" ".join(s.split()) for s in paragraph], random)
        for k, sentence in enumerate(pieces):
            if k:
                out.space("\n" if layout == "wrapped" and wraps_after(paragraph, pieces, k) else " ")
            out.add(sentence)
    return {"text": out.text, "sentences": out.sentences}


def wraps_after(paragraph, pieces, k):
    """Whether the line ends between two sentences of a wrapped paragraph."""
    joined = " ".join(" ".join(s.split()) for s in paragraph)
    lines = textwrap.wrap(joined, 72, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)[sum(len(p) + 1 for p in pieces[:k]) - 1] == "\n"


def main():
    eval_folder, work = Path(sys.argv[1]), Path(sys.argv[2])
    for name in SETS:
        lines = (eval_folder / "align" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for language in ("es", "en"):
            for layout in LAYOUTS:
                seeded = random.Random(f"{SEED} {name} {language}")
                with (work / f"{name}.{language}.{layout}.jsonl").open("w", encoding="utf-8") as out:
                    for line in lines:
                        sentences = json.loads(line)[language]
                        broken = document(sentences, language, layout, seeded)
                        out.write(json.dumps(broken, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
