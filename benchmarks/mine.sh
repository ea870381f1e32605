#!/usr/bin/env bash
# How right, how fast and how large mining is; writes mine.md.
# Usage: benchmarks/mine.sh [EVAL [LINES...]]   (default: ../shared/eval beside the repository; 10000 100000 1000000)
source "$(dirname "$0")/measured.sh"

evaluation comparable "${1:-}"
sizes=("${@:2}")
[ $# -gt 1 ] || sizes=(10000 100000 1000000)

type -P apertium >/dev/null || die "apertium with spa-eng is missing (apt-get install apertium-eng-spa)"
python3 "$here/piles.py" "$data" "$work"

# right GOLD PAIRS LEAST prints pairs, precision, recall and F1 of the pairs at least that sure.
right() {
  awk -F '\t' -v least="$3" '
    NR == FNR { gold[$1 "\t" $2]; total++; next }
    FNR > 1 && $1 >= least { pairs++; found += ($2 "\t" $3) in gold }
    END {
      p = pairs ? found / pairs : 0; r = total ? found / total : 0
      printf "%d | %.4f | %.4f | %.4f", pairs, p, r, p + r ? 2 * p * r / (p + r) : 0
    }' "$1" "$2"
}

# quality SET PIVOT FLAG...
quality() {
  "$cotejo" mine -q --min-confidence 0 "${@:3}" "$work/$1.src" "$work/$1.tgt" -f -o "$work/pairs"
  for least in 0 0.5 0.9; do
    echo "| $1 | $2 | $least | $(right "$work/$1.gold" "$work/pairs" "$least") |" >>"$work/quality"
  done
}

for set in news tatoeba; do
  quality "$set" apertium --pivot "$work/$set.mt"
  quality "$set" dictionary
  quality "$set" none -b none
done

for size in "${sizes[@]}"; do
  folder=$work/$size
  java "$here/Generate.java" "$size" "$folder"
  sed -n 's/^\[\([0-9]*\)\]:\[\([0-9]*\)\]$/\1 \2/p' "$folder/gold" | awk 'NF == 2 { print $1 + 1 "\t" $2 + 1 }' >"$folder/links"
  COTEJO_JAVA_OPTIONS=-Xmx2g measured "$cotejo" mine -q --pivot "$folder/mt" "$folder/src" "$folder/tgt" -o "$folder/pairs"
  echo "| $size | $(wc -l <"$folder/tgt") | $wall | $cpu | $memory | $(awk -v c="$cpu" -v n="$size" 'BEGIN { printf "%.2f", 1000 * c / n }') | $(right "$folder/links" "$folder/pairs" 0) |" >>"$work/speed"
  rm -r "$folder"
done

{
  echo "# Mining"
  echo
  echo "Made by \`benchmarks/mine.sh${*:+ $*}\`:"
  echo
  machine
  echo
  echo "## How right"
  echo
  echo "\`news\`: the sentences of all comparable development documents as two piles in no order; right pairs count by their text. \`tatoeba\`: 1,000 short pairs. Each with Apertium's translation, with the built-in dictionary, and with none. The default cuts at 0.5."
  echo
  echo "| piles | pivot | least confidence | pairs | precision | recall | F1 |"
  echo "|---|---|---|---|---|---|---|"
  cat "$work/quality"
  echo
  echo "## How fast and how large"
  echo
  echo "\`mine --pivot\` with \`-Xmx2g\` on text that \`Generate.java\` makes: invented words by Zipf's law, a tenth of them dropped on each side, a share of the lines without a counterpart; right are its 1-1 beads (one in eight beads is 1-2 or 2-1, and its halves are found, too, and count as wrong). s: wall clock; CPU s: of all threads; MB: peak resident set."
  echo
  echo "| source lines | target lines | s | CPU s | MB | CPU ms a line | pairs | precision | recall | F1 |"
  echo "|---|---|---|---|---|---|---|---|---|---|"
  cat "$work/speed"
} >"$report"
cat "$report"
