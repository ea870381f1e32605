#!/usr/bin/env bash
# How well counterparts are found where nobody translated anything; writes comparable.md.
# Usage: benchmarks/comparable.sh [EVAL]      (default: ../shared/eval beside the repository)
source "$(dirname "$0")/measured.sh"

evaluation comparable "${1:-}"

python3 "$here/comparable.py" "$data" "$work"

for set in newstest2010 ntrex128.spa; do
  folder=$work/links/$set
  for pivot in apertium dictionary none; do
    batch=$folder/batch.$pivot backend=none
    if [ "$pivot" = dictionary ]; then
      batch=$folder/batch.none backend=dictionary
    fi
    "$cotejo" align -q -f --one-per-line --mode comparable --min-confidence 0.5 --batch "$batch" --pool -b "$backend"
    links=$("$cotejo" evaluate links --gold "$folder"/*.gold --test "$folder"/out/*.beads)
    calibration=$("$cotejo" evaluate calibration --gold "$folder"/*.gold --test "$folder"/out/*.beads)
    echo "| $set | $pivot | $(figure links <<<"$links") | $(figure cells <<<"$links") | $(figure ece <<<"$calibration") | $(figure auc <<<"$calibration") |" >>"$work/links.rows"
  done
done

for set in "$work"/modes/*; do
  "$cotejo" run -q "$set" -o "$work/run"
  echo "| $(basename "$set") | $(ls "$set" | wc -l) | $(python3 -c '
import json, sys
counts = json.load(open(sys.argv[1]))["counts"]
print(" | ".join(str(counts.get("document-pairs." + m, 0)) for m in ("parallel", "comparable")))' "$work/run/run.json") |" >>"$work/modes.rows"
  rm -r "$work/run"
done

"$cotejo" run -q "$work/pile" -o "$work/run"
pairs=$(python3 -c '
import json, sys
key = {tuple(line.rstrip("\n").split("\t")) for line in open(sys.argv[2])}
found = set()
for line in open(sys.argv[1], encoding="utf-8"):
    row = json.loads(line)
    if row.get("source") and row.get("target"):
        found.add((row["source"]["document"], row["target"]["document"]))
print(f"{len(found & key)} of {len(key)} found their partner, {len(found - key)} a false one.")' "$work/run/bitext.jsonl" "$work/pile.key")

for pivot in mt dictionary none; do
  flags=(-b "$pivot")
  [ "$pivot" != mt ] || flags=(--pivot "$work/sts.mt")
  "$cotejo" score -q "$work/sts.es" "$work/sts.en" "${flags[@]}" >"$work/scores"
  echo "| $pivot | $("$cotejo" evaluate similarity --gold "$work/sts.gold" --test "$work/scores" | figure Spearman) |" >>"$work/sts.rows"
done

{
  echo "# Comparable texts"
  echo
  echo "Made by \`benchmarks/comparable.sh${*:+ $*}\`:"
  echo
  machine
  echo
  echo "## Links"
  echo
  echo "Synthetic comparable documents; links less likely than 0.5 are left out. \`links\`: both sides exactly the gold's; \`cells\`: single pairs of sentences. Gold beads of two sentences on both sides are four cells, of which Cotejo links two. ECE and AUC are over links and sentences without one."
  echo
  echo "| set | pivot | links, F1 | cells, F1 | ECE | AUC |"
  echo "|---|---|---|---|---|---|"
  cat "$work/links.rows"
  echo
  echo "## Mode"
  echo
  echo "\`cotejo run\` on each set, the built-in dictionary as pivot."
  echo
  echo "| set | files | parallel | comparable |"
  echo "|---|---|---|---|"
  cat "$work/modes.rows"
  echo
  echo "## Pairing"
  echo
  echo "Both sides of NTREX-128 in one pile under names that tell nothing: $pairs"
  echo
  echo "## Similarity"
  echo
  echo "\`cotejo score\` against the human scores of STS 2017, track 4a (Spearman)."
  echo
  echo "| pivot | correlation |"
  echo "|---|---|"
  cat "$work/sts.rows"
} >"$report"
cat "$report"
