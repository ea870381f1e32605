#!/usr/bin/env bash
# How well lines are joined that a page had broken, and how fast sentences and languages are told;
# writes lines.md.
# Usage: benchmarks/lines.sh [EVAL]      (default: ../shared/eval beside the repository)
source "$(dirname "$0")/measured.sh"

evaluation align "${1:-}"

python3 "$here/lines.py" "$data" "$work"

for layout in whole whole-dense linked linked-dense wrapped; do
  row="| $layout |"
  for set in newstest2010 ntrex128.spa tico19; do
    for language in es en; do
      found=$("$cotejo" evaluate boundaries --gold "$work/$set.$language.$layout.jsonl")
      row+=" $(figure boundaries <<<"$found") |"
    done
  done
  echo "$row" >>"$work/rows"
done

# speed STAGE: sentences by second of processor time on one thread, start-up left out: what four
# times the text takes longer.
speed() {
  local once
  measured "$cotejo" "$1" -q --threads 1 "$work/once.txt" >"$work/sentences"
  once=$cpu
  measured "$cotejo" "$1" -q --threads 1 "$work/often.txt" >"$work/sentences.often"
  awk -v a="$(wc -l <"$work/sentences")" -v b="$(wc -l <"$work/sentences.often")" -v s="$once" -v t="$cpu" \
    'BEGIN { printf "%d", (b - a) / (t - s) }'
}
for _ in 1 2; do sed 's/$/\n/' "$data"/mt/*.es; done >"$work/once.txt"
for _ in 1 2 3 4; do cat "$work/once.txt"; done >"$work/often.txt"
segment=$(speed segment)
detect=$(speed detect)

{
  echo "# Lines"
  echo
  echo "Made by \`benchmarks/lines.sh\`:"
  echo
  machine
  echo
  echo "## Repair"
  echo
  echo "F1 of sentence boundaries in texts that \`lines.py\` broke (seeded). \`whole\`: a paragraph a line, blank lines between; \`linked\`: in two sentences of five, names and links stand on lines of their own; \`wrapped\`: at 72 characters; \`dense\`: no blank lines. Headings and lists of links stand between the paragraphs. What \`whole\` lacks is the splitter's: nothing is broken there."
  echo
  echo "| layout | newstest2010, es | en | ntrex128, es | en | tico19, es | en |"
  echo "|---|---|---|---|---|---|---|"
  cat "$work/rows"
  echo
  echo "## Speed"
  echo
  echo "Sentences by second of processor time (user and system), one thread, start-up left out: \`segment\` $segment; \`detect\`, which segments first, $detect."
} >"$report"
cat "$report"
