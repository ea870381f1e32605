#!/usr/bin/env bash
# Time and memory by length of the text, on documents that it makes; writes scaling.md.
# Usage: benchmarks/scaling.sh [LINES...]      (default: 1000 10000 100000 300000; 10000 is always run)
source "$(dirname "$0")/measured.sh"

sizes=("$@")
[ $# -gt 0 ] || sizes=(1000 10000 100000 300000)
[[ " ${sizes[*]} " == *" 10000 "* ]] || sizes=(10000 "${sizes[@]}")

heap() {
  [ "$1" -le 100000 ] && echo -Xmx700m || echo -Xmx2g
}

"$cotejo" --version >/dev/null
for size in "${sizes[@]}"; do
  folder=$work/$size
  java "$here/Generate.java" "$size" "$folder"
  COTEJO_JAVA_OPTIONS=$(heap "$size") measured "$cotejo" align -q --one-per-line --pivot "$folder/mt" \
    "$folder/src" "$folder/tgt" -o "$folder/beads"
  beads=$("$cotejo" evaluate alignment --gold "$folder/gold" --test "$folder/beads")
  echo "$size $(wc -l <"$folder/tgt") $(heap "$size") $wall $cpu $memory $(figure 'strict, nulls counted' <<<"$beads") $(figure 'lax, nulls counted' <<<"$beads")" >>"$work/rows"
  rm -r "$folder"
done

{
  echo "# Scaling"
  echo
  echo "Made by \`benchmarks/scaling.sh${*:+ $*}\`:"
  echo
  machine
  echo
  echo "\`align --one-per-line --pivot\` on documents that \`Generate.java\` makes: 6 % 2-1, 6 % 1-2, a tenth of the words dropped from the translation and from the target, 35 % of the beads one-sided in runs of 20 to 400."
  echo "s: wall clock, start included; CPU s: of all threads; MB: peak resident set; a line: seconds a source line, of wall clock and of CPU, relative to 10,000 lines."
  echo
  echo "| source lines | target lines | heap | s | CPU s | MB | strict | lax | a line, s | a line, CPU s |"
  echo "|---|---|---|---|---|---|---|---|---|---|"
  awk '
    { row[NR] = $0; if ($1 == 10000) { s = $4 / $1; c = $5 / $1 } }
    END {
      for (k = 1; k <= NR; k++) {
        split(row[k], x, " ")
        printf "| %d | %d | %s | %s | %s | %s | %s | %s | %.2f | %.2f |\n", x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[4] / x[1] / s, x[5] / x[1] / c
      }
    }' "$work/rows"
} >"$report"
cat "$report"
