#!/usr/bin/env bash
# Runs every job with two builds in turn and prints ratios new/old of wall clock, CPU and peak memory.
# Usage: benchmarks/compare.sh OLD NEW [--eval EVAL] [--pairs N] [--only JOB,JOB...] [--large]
#   OLD, NEW  a commit, which is built in a scratch folder; or a folder with cotejo and target/cotejo.jar
#   EVAL      the evaluation folder (default: ../shared/eval beside the repository)
#   N         counted pairs of runs (default: 3), behind one that is not counted; medians are printed
#   --large   with a million lines
source "$(dirname "$0")/measured.sh"

[ $# -ge 2 ] || die "two builds are needed: compare.sh OLD NEW [--eval EVAL] [--pairs N] [--only JOB,JOB...] [--large]"
old=$1 new=$2
shift 2
data=$here/../../shared/eval pairs=3 only= large=
while [ $# -gt 0 ]; do
  case $1 in
    --eval) data=$2 && shift 2 ;;
    --pairs) pairs=$2 && shift 2 ;;
    --only) only=,$2, && shift 2 ;;
    --large) large=yes && shift ;;
    *) die "no such option: $1" ;;
  esac
done
[ -d "$data/align" ] || die "no evaluation data in $data"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# built BUILD NAME makes $work/NAME/cotejo of a commit or of a folder, with class data of its own.
built() {
  if [ -f "$1/target/cotejo.jar" ]; then
    mkdir -p "$work/$2"
    cp -r "$1/cotejo" "$1/target" "$here/../seeds" "$work/$2"
    rm -f "$work/$2"/target/cotejo.jsa*
  else
    git clone -q "$here/.." "$work/$2"
    git -C "$work/$2" checkout -q "$1" 2>/dev/null || die "neither a build nor a commit: $1"
  fi
  "$work/$2/cotejo" --version >/dev/null
}
built "$old" old
built "$new" new

inputs=$work/in
mkdir -p "$inputs"
python3 "$here/jobs.py" "$data" "$inputs"
mkdir -p "$work/hello"
echo 'class Hello { public static void main(String[] a) { System.out.println("hello"); } }' >"$work/hello/Hello.java"
"${java}c" -d "$work/hello" "$work/hello/Hello.java"
hello=("$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$work/hello" Hello)

# once WHO COMMAND... notes what one run took.
once() {
  rm -rf "$work/out"
  mkdir -p "$work/out"
  measured "${@:2}" >"$work/out/stdout" 2>"$work/said" || die "failed: ${*:2}: $(tail -n 1 "$work/said")"
  # CPU to a hundredth: starts take little of it.
  tail -n 1 "$work/usage" | awk '{ printf "%s %.2f %d\n", $1, $2 + $3, $4 / 1024 }' >>"$work/$1.runs"
}

# median WHO COLUMN
median() {
  cut -d ' ' -f "$2" "$work/$1.runs" | sort -n | awk '{ x[NR] = $1 } END { print x[int((NR + 1) / 2)] }'
}

ratio() {
  awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "–" }'
}

# job NAME ARGUMENT... runs cotejo of both builds in turn; beside them the tool in `beside`, if any.
beside=()
job() {
  local name=$1
  shift
  [[ -z $only || $only == *",$name,"* ]] || return 0
  rm -f "$work"/*.runs
  for run in $(seq 0 "$pairs"); do
    once old "$work/old/cotejo" "$@"
    once new "$work/new/cotejo" "$@"
    if [ ${#beside[@]} -gt 0 ]; then once beside "${beside[@]}"; fi
    # The first one fills the caches.
    if [ "$run" = 0 ]; then rm -f "$work"/*.runs; fi
  done
  local row="| $name" column
  for column in 1 2 3; do
    row+=" | $(median old "$column") | $(median new "$column") | $(ratio "$(median new "$column")" "$(median old "$column")")"
  done
  if [ ${#beside[@]} -gt 0 ]; then
    row+=" | $(ratio "$(median new 1)" "$(median beside 1)") | $(ratio "$(median new 2)" "$(median beside 2)") |"
  else
    row+=" | – | – |"
  fi
  echo "$row"
}

echo "Made by \`benchmarks/compare.sh\`, old $(basename "$old"), new $(basename "$new"), medians of $pairs pairs:"
machine | tail -n 1
echo
echo "Seconds of wall clock and of CPU, MB of peak memory, each old, new, new/old; beside: new by a JVM that prints one word (starts) or by hunalign (lines)."
echo
echo "| job | s old | s new | ratio | CPU s old | CPU s new | ratio | MB old | MB new | ratio | beside, s | beside, CPU |"
echo "|---|---|---|---|---|---|---|---|---|---|---|---|"

out=$work/out
beside=("${hello[@]}")
job version --version
job help --help
job articles run -q "$here/../seeds" -o "$out/run"
"$work/new/cotejo" run -q "$here/../seeds" -o "$work/run" >/dev/null
"$work/old/cotejo" align -q "$here"/../seeds/* >"$work/bitext.jsonl" 2>/dev/null || cp "$work/run/bitext.jsonl" "$work/bitext.jsonl"
head -n 20 "$inputs/lines/src" >"$inputs/few.src"
head -n 20 "$inputs/lines/tgt" >"$inputs/few.tgt"
job validate validate "$work/run/bitext.tmx"
job export export -q "$work/bitext.jsonl" -o "$out/pairs.tsv"
job score score -q -b none "$inputs/few.src" "$inputs/few.tgt" -o "$out/scores"

beside=()
if type -P hunalign >/dev/null; then
  : >"$work/none.dic"
  beside=(hunalign -utf -text "$work/none.dic" "$inputs/lines/src" "$inputs/lines/tgt")
fi
job lines align -q --one-per-line --pivot "$inputs/lines/mt" "$inputs/lines/src" "$inputs/lines/tgt" -o "$out/beads"
beside=()
sizes=(100000)
[ -z "$large" ] || sizes+=(1000000)
for size in "${sizes[@]}"; do
  [[ -z $only || $only == *",lines-$size,"* || $only == *",mine,"* ]] || continue
  "$java" "$here/Generate.java" "$size" "$inputs/$size"
  job "lines-$size" align -q --one-per-line --pivot "$inputs/$size/mt" "$inputs/$size/src" "$inputs/$size/tgt" -o "$out/beads"
  [ "$size" != 100000 ] || job mine mine -q --pivot "$inputs/$size/mt" "$inputs/$size/src" "$inputs/$size/tgt" -o "$out/pairs"
done
job pile run -q "$inputs/pile" -o "$out/run"
job comparable run -q "$inputs/comparable" -o "$out/run"
job short run -q "$inputs/short" -o "$out/run"
job documents align -q "$inputs/pile"
job translate translate -q --one-per-line "$inputs/more.es" -o "$out/en"
job segment segment -q "$inputs/records.jsonl"
"$work/new/cotejo" segment -q "$inputs/records.jsonl" >"$inputs/sentences.jsonl"
job detect detect -q "$inputs/sentences.jsonl"
