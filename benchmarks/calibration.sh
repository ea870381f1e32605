#!/usr/bin/env bash
# Fits the aligner's confidence to all sets, and measures how well it holds on each set left out;
# writes confidence.tsv and calibration.md.
# Usage: benchmarks/calibration.sh [EVAL [OLD]]      OLD: another build's launcher, to compare with
source "$(dirname "$0")/measured.sh"

evaluation align "${1:-}"
weights=$here/../src/main/resources/io/cotejo/align/confidence.tsv

python3 "$here/calibration.py" "$data" "$work" "$cotejo"
measured "$cotejo" fit-confidence "$work/sets.tsv" -o "$work/confidence.tsv" >"$work/left-out"

# before writes what another build says of the same texts, with the weights that it was made with.
before() {
  echo "## Before"
  echo
  echo "The same sets as another build aligns and judges them, \`$("$1" --version | head -n 1)\`, by the same measure; none left out."
  echo
  echo "| set, pivot | beads | wrong | ECE | AUC | wrong ones below 0.8 (share) |"
  echo "|---|---|---|---|---|---|"
  cut -f 1-4 "$work/sets.tsv" | awk '!seen[$0]++' | while IFS=$'\t' read -r set pivot from to; do
    rm -rf "$work/before"
    mkdir -p "$work/before"
    awk -F '\t' -v OFS='\t' -v set="$set" -v pivot="$pivot" -v out="$work/before" \
      '$1 == set && $2 == pivot { print $5, $6, $7, sprintf("%s/%05d.beads", out, ++n) }' "$work/sets.tsv" >"$work/batch"
    mapfile -t gold < <(awk -F '\t' -v set="$set" -v pivot="$pivot" '$1 == set && $2 == pivot { print $8 }' "$work/sets.tsv")
    "$1" align -q --one-per-line --batch "$work/batch" --pool -b none -s "$from" -t "$to" </dev/null
    found=$("$cotejo" evaluate calibration --gold "${gold[@]}" --test "$work"/before/*.beads)
    echo "$found" | awk -v name="$set, $pivot" '
      $1 == "all" { n = $3 } $1 == "right" && NF == 2 { right = $2 } $1 == "ece" { ece = $2 } $1 == "auc" { auc = $2 } $1 == "wrong-in-doubt" { doubt = $2 }
      END { printf "| %s | %d | %.0f | %.3f | %s | %s |\n", name, n, n * (1 - right), ece, auc, doubt }'
  done
}

{
  echo "# Calibration"
  echo
  echo "Made by \`benchmarks/calibration.sh\`, which also fits the weights that are shipped:"
  echo
  machine
  echo "- the whole in $wall s, CPU $cpu s, $memory MB"
  echo
  echo "A bead is right if it is sound: if no sentence in it has its counterpart elsewhere or nowhere. Each row is of a set that was left out of the fitting, whole, with all its pivots: what is to be expected of texts that nobody has seen. *Changed* texts are parts of the sets after something was done to them (\`evaluate.Corruption\`), each with statistics of its own; *tiny* ones have one to three beads. With no wrong bead, AUC says nothing."
  echo
  cat "$work/left-out"
  if [ -n "${2:-}" ]; then before "$2"; fi
} >"$report"
cp "$work/confidence.tsv" "$weights"
