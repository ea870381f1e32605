#!/usr/bin/env bash
# How good, how fast and how large the embedded translator is, beside Apertium; writes dictionary.md.
# Usage: benchmarks/dictionary.sh [EVAL]      (default: ../shared/eval beside the repository)
source "$(dirname "$0")/measured.sh"

evaluation mt "${1:-}"
target=$(dirname "$cotejo")/target
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
sets="newstest2011 pud tico19"
texts=()
for set in $sets; do texts+=("$data/mt/$set.es"); done

# No pipe: a program that is left in mid-sentence fails.
modes=$(apertium -l 2>/dev/null || true)
apertium=–
if grep -qx '[[:space:]]*spa-eng' <<<"$modes"; then
  apertium=$(dpkg-query -W -f '${Version}' apertium-eng-spa 2>/dev/null || echo "of unknown version")
fi

# chrf SET ENGLISH prints the figure; the signature is the same for all.
chrf() {
  local found
  found=$("$cotejo" evaluate chrf --gold "$data/mt/$1.en" --test "$2")
  grep '^chrF2|' <<<"$found" >"$work/signature"
  awk '/^[0-9]/ { print $2 }' <<<"$found"
}

# translated SET BACK-END
translated() {
  "$cotejo" translate -q --one-per-line -b "$2" -o "$work/$1.$2" -f "$data/mt/$1.es"
  chrf "$1" "$work/$1.$2"
}

for set in $sets; do
  theirs=–
  if [ "$apertium" != – ]; then theirs=$(translated "$set" apertium); fi
  echo "| $set | $(wc -l <"$data/mt/$set.es") | $(chrf "$set" "$data/mt/$set.es") | $(translated "$set" dictionary) | $theirs |" >>"$work/quality"
  echo "| $set | $("$cotejo" dictionary stats -q --format json --top 0 "$data/mt/$set.es" | python3 -c '
import json, sys
stats = json.load(sys.stdin)
words = stats["words"]
shares = (f"{100 * stats[kind] / words:.1f} %" for kind in ("known", "lemma", "name", "number", "guess", "unknown"))
print(f"{words:,}", *shares, sep=" | ")') |" >>"$work/known"
done

# aligned FOLDER PIVOT OPTION... writes the beads of a set.
aligned() {
  local batch=$1/batch.$2 backend=none
  if [ "$2" = dictionary ]; then
    batch=$1/batch.none backend=dictionary
  fi
  "$cotejo" align -q --one-per-line --batch "$batch" --pool -b "$backend" "${@:3}"
}
evaluated() { "$cotejo" evaluate "$1" --gold "$2"/*.gold --test "$2"/out/*.beads "${@:3}"; }

python3 "$here/unpack.py" "$data" "$work"
python3 "$here/comparable.py" "$data" "$work"
bible=$work/bible.rv1909-web
links=$work/links/newstest2010
for pivot in apertium dictionary none; do
  aligned "$bible" "$pivot"
  all=$(evaluated alignment "$bible")
  fine=$(evaluated alignment "$bible" --leave-out-coarse)
  aligned "$links" "$pivot" --mode comparable --min-confidence 0.5
  found=$(evaluated links "$links")
  echo "| $pivot | $(figure 'strict, nulls counted' <<<"$all") | $(figure 'lax, nulls counted' <<<"$all") | $(figure 'strict, nulls counted' <<<"$fine") | $(figure 'lax, nulls counted' <<<"$fine") | $(figure links <<<"$found") | $(figure cells <<<"$found") |" >>"$work/pivots"
done

# engine JAVA-OPTION... prints load, heap, first pass and warm speed as cells of a row.
javac -d "$work/engine" -cp "$target/cotejo.jar" "$here/Engine.java"
engine() {
  # The class path begins as the launcher's does, or the class data would not fit.
  "$java" -Xlog:disable "$@" -cp "$target/cotejo.jar:$work/engine" Engine "${texts[@]}" >"$work/timed"
  awk '{ row = row " | " $2 } END { print substr(row, 4) }' "$work/timed"
}
plain=$(engine)
shared=()
[ -s "$target/cotejo.jsa" ] && shared=(-XX:SharedArchiveFile="$target/cotejo.jsa")
launched=$(engine ${shared[@]+"${shared[@]}"} -XX:+UseSerialGC -XX:TieredStopAtLevel=1)

{
  echo "# The embedded translator"
  echo
  echo "Made by \`benchmarks/dictionary.sh${*:+ $*}\`:"
  echo
  machine
  if [ "$apertium" = – ]; then
    echo "- Apertium's mode spa-eng is not installed"
  else
    echo "- Apertium spa-eng, apertium-eng-spa $apertium, as back end of Cotejo in the same run"
  fi
  echo
  echo "## Quality"
  echo
  echo "chrF2 against one reference, \`$(cat "$work/signature")\`. \`source\`: the Spanish as it is, the floor."
  echo
  echo "| set | sentences | source | dictionary | apertium |"
  echo "|---|---|---|---|---|"
  cat "$work/quality"
  echo
  echo "## Known words"
  echo
  echo "Share of the running words, by \`cotejo dictionary stats\`. Known are lemmas, names and numbers; a word that is not known is guessed by its ending or left."
  echo
  echo "| set | words | known | lemmas | names | numbers | guessed | left |"
  echo "|---|---|---|---|---|---|---|---|"
  cat "$work/known"
  echo
  echo "## As pivot"
  echo
  echo "F1 of what is aligned over the translation: the Bible (beads, null beads counted; without and with \`--leave-out-coarse\`), and the comparable documents of newstest2010 (links, and single pairs of sentences). \`apertium\`: Apertium 3.8's translation, as the evaluation folder has it; \`none\`: no translation."
  echo
  echo "| pivot | Bible, strict | lax | coarse left out, strict | lax | comparable, links | cells |"
  echo "|---|---|---|---|---|---|---|"
  cat "$work/pivots"
  echo
  echo "## Speed and size"
  echo
  echo "\`Engine.java\` over the $(cat "${texts[@]}" | wc -l) sentences of the sets above, on one thread. Load: from no dictionary to the first sentence translated; heap: held then, after a collection; sentences a second of the thread's processor time, on the first pass and as the median of ten passes that follow ten more. \`launcher\`: with the flags and class data that \`cotejo\` starts Java with, which are for short jobs."
  echo
  echo "| JVM | load, s | heap, MB | first pass | warm |"
  echo "|---|---|---|---|---|"
  echo "| plain | $plain |"
  echo "| launcher | $launched |"
} >"$report"
cat "$report"
