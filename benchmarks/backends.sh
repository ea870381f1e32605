#!/usr/bin/env bash
# Apertium through Cotejo against two raw Apertium processes, on one file of 5,000 different lines.
# Needs Apertium with spa-eng. Usage: benchmarks/backends.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 COTEJO_TM=$work/tm.sqlite

awk 'BEGIN {
  split("El pescador|La maestra|El alcalde|Nuestra vecina|Un viejo médico|La directora|El hijo del panadero|Una periodista|El capitán|La abuela", who, "|")
  split("compró|vendió|encontró|perdió|pintó|describió|llevó|trajo|vio|mostró", did, "|")
  split("una casa pequeña|el libro azul|dos caballos negros|la carta del ministro|un reloj de plata", what, "|")
  split("ayer por la mañana, como había prometido a sus amigos de la ciudad|el lunes pasado|antes de la gran tormenta que llegó del norte|en el mercado|cerca del puerto, donde trabajan sus hermanos|después de comer|sin decir nada a nadie|por 25 euros|hace tres años|durante el invierno", when, "|")
  for (a = 1; a <= 10; a++) for (b = 1; b <= 10; b++) for (c = 1; c <= 5; c++) for (d = 1; d <= 10; d++)
    print who[a] " " did[b] " " what[c] " " when[d] "."
}' >"$work/es.txt"
# As the back end does: a blank line between the lines, half of the file for each process.
awk -v w="$work" '{ print $0 "\n" >(w "/half" (NR > 2500)) }' "$work/es.txt"

seconds() { local from=$EPOCHREALTIME; "$@" >/dev/null; local to=$EPOCHREALTIME; awk "BEGIN { printf \"%.2f\", $to - $from }"; }
two_raw() {
  apertium -u -f txt spa-eng <"$work/half0" >"$work/raw0" &
  apertium -u -f txt spa-eng <"$work/half1" >"$work/raw1"
  wait
}
cotejo() { ./cotejo translate --one-per-line "$work/es.txt" -b apertium -q -o "$work/en.txt" -f; }

./cotejo --version >/dev/null
cotejo
echo "lines: $(wc -l <"$work/en.txt") of $(wc -l <"$work/es.txt")"
echo "run  two raw processes  cotejo  share"
for run in $(seq "$runs"); do
  raw=$(seconds two_raw)
  own=$(seconds cotejo)
  echo "$raw $own" >>"$work/seconds"
  awk "BEGIN { printf \"%3d  %17.2f  %6.2f  %4.0f %%\n\", $run, $raw, $own, 100 * $raw / $own }"
done
awk 'NR == 1 || $1 < raw { raw = $1 } NR == 1 || $2 < own { own = $2 }
  END { printf "best %16.2f  %6.2f  %4.0f %%\n", raw, own, 100 * raw / own }' "$work/seconds"
