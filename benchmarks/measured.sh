# Sourced by the benchmarks: where things are, running a command under measurement, and reading what
# `evaluate` prints.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cotejo=$(dirname "$here")/cotejo
report=$here/$(basename "$0" .sh).md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gnu_time=$(type -P time || true)

die() {
  echo "$(basename "$0"): error: $1" >&2
  exit 4
}

[ -x "${gnu_time:-}" ] || die "GNU time is missing (apt-get install time)"

# evaluation FOLDER [EVAL] sets data to the evaluation data, and builds Cotejo, where it has to be.
evaluation() {
  data=${2:-$here/../../shared/eval}
  [ -d "$data/$1" ] || die "no evaluation data in $data"
  "$cotejo" --version >/dev/null
}

# measured COMMAND... sets wall and cpu (seconds) and memory (peak resident set, MB).
measured() {
  "$gnu_time" -f '%e %U %S %M' -o "$work/usage" "$@"
  local user system kilobytes
  read -r wall user system kilobytes < <(tail -n 1 "$work/usage")
  cpu=$(awk -v a="$user" -v b="$system" 'BEGIN { printf "%.1f", a + b }')
  memory=$((kilobytes / 1024))
}

# figure NAME prints the last column of the line of standard input that starts with NAME.
figure() {
  awk -v name="$1" 'index($0, name) == 1 { print $NF; exit }'
}

# What a figure depends on beside the code: written below every table.
machine() {
  echo "- $(date -u +%Y-%m-%d), Cotejo $("$cotejo" --version | head -n 1 | sed 's/^cotejo //') at $(git -C "$(dirname "$cotejo")" rev-parse --short HEAD)"
  echo "- $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -n 1), $(nproc) processors ($(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)), load before the run $started_load"
}
started_load=$(cut -d ' ' -f 1 /proc/loadavg)
