#!/usr/bin/env bash
# How right and how sure Cotejo is on the evaluation folder, beside maligna; writes accuracy.md.
# Usage: benchmarks/accuracy.sh [EVAL]      (default: ../shared/eval beside the repository)
source "$(dirname "$0")/measured.sh"

evaluation align "${1:-}"
maligna_jars="net.loomchild:maligna:3.0.1 commons-logging:commons-logging:1.2"

for artifact in $maligna_jars; do
  mvn -B -q -f "$here/../pom.xml" dependency:copy -Dartifact="$artifact" -DoutputDirectory="$work/lib"
done
javac -d "$work/maligna" -cp "$work/lib/*" "$here/Maligna.java"
python3 "$here/unpack.py" "$data" "$work"

# row SET PIVOT TOOL [EVALUATE-OPTION...] scores what the last tool wrote.
row() {
  local folder=$work/$1 beads calibration ece=– auc=– doubt=–
  beads=$("$cotejo" evaluate alignment --gold "$folder"/*.gold --test "$folder"/out/*.beads "${@:4}")
  if [[ $3 == Cotejo ]]; then
    calibration=$("$cotejo" evaluate calibration --gold "$folder"/*.gold --test "$folder"/out/*.beads "${@:4}")
    ece=$(figure ece <<<"$calibration")
    auc=$(figure auc <<<"$calibration")
    doubt=$(figure wrong-in-doubt <<<"$calibration")
  fi
  echo "| $1${4:+, coarse left out} | $2 | $3 | $(figure 'strict, nulls counted' <<<"$beads") | $(figure 'lax, nulls counted' <<<"$beads") | $(figure 'strict, nulls ignored' <<<"$beads") | $(figure 'lax, nulls ignored' <<<"$beads") | $ece | $auc | $doubt | $wall | $cpu | $memory |" >>"$work/rows"
}

rows() {
  row "$1" "$2" "$3"
  case $1 in bible*) row "$1" "$2" "$3" --leave-out-coarse ;; esac
}

# ours SET PIVOT SOURCE TARGET; a pivot of dictionary or none is no file.
ours() {
  local batch=$work/$1/batch.$2 backend=none
  if [ "$2" = dictionary ]; then
    batch=$work/$1/batch.none backend=dictionary
  fi
  rm -f "$work/$1"/out/*
  measured "$cotejo" align -q --one-per-line --batch "$batch" --pool -b "$backend" -s "$3" -t "$4"
  rows "$1" "$2" Cotejo
}

theirs() {
  rm -f "$work/$1"/out/*
  measured java -XX:+UseSerialGC -cp "$work/maligna:$work/lib/*" Maligna "$2" "$work/$1/batch.none"
  rows "$1" – "maligna, $2"
}

for set in bible.rv1909-web news-cut newstest2010 ntrex128.spa tico19; do
  for pivot in apertium dictionary none; do
    ours "$set" "$pivot" es en
  done
  theirs "$set" gale-church
  theirs "$set" moore
done
for pivot in google europarlfull none; do
  ours de-fr "$pivot" de fr
done
theirs de-fr gale-church
theirs de-fr moore
for pivot in google europarlfull europarllight none; do
  ours de-fr-2 "$pivot" de fr
done
for pivot in apertium none; do
  ours is-en "$pivot" is en
done
for pivot in nmt none; do
  ours zh-en "$pivot" zh en
done
theirs zh-en gale-church
theirs zh-en moore

{
  echo "# Accuracy"
  echo
  echo "Made by \`benchmarks/accuracy.sh\`:"
  echo
  machine
  echo "- maligna 3.0.1 from Maven Central, its Gale–Church and Moore macros, in the same run"
  echo
  echo "Pivot: the machine translation between the two texts, \`dictionary\` for Cotejo's own, \`none\` for no translation at all. Word counts are pooled over the documents of a set (\`--pool\`)."
  echo "F1 of beads, with null beads counted and ignored; a coarse bead has two or more gold sentences on both sides. In doubt: share of the wrong beads with a confidence below 0.8; with no wrong bead, AUC and it say nothing. s: wall clock, start included; CPU s: of all threads; MB: peak resident set."
  echo "\`news-cut\` is newstest2010 and ntrex128 with 18 % of the beads bereft of their source side and 18 % of their target side."
  echo
  echo "| set | pivot | tool | strict | lax | strict, no nulls | lax, no nulls | ECE | AUC | in doubt | s | CPU s | MB |"
  echo "|---|---|---|---|---|---|---|---|---|---|---|---|---|"
  cat "$work/rows"
} >"$report"
cat "$report"
