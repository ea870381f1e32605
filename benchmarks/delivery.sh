#!/usr/bin/env bash
# Delivery under faults, under SIGKILL, its overhead and its memory; writes delivery.md.
# Usage: benchmarks/delivery.sh [SENTENCES]      (default: 50000)
source "$(dirname "$0")/measured.sh"
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

sentences=${1:-50000}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# sentences N prints N different ones of about 100 characters.
sentences() {
  seq 1 "$1" | sed 's/.*/El barco & zarpa al alba con su carga de pescado y vuelve de noche al mismo muelle, sin que nadie lo espere./'
}

# serve SHARE starts a server that fails in this share of its requests.
serve() {
  rm -f "$work/port"
  "$java" -Xmx1g "$here/delivery/FaultyServer.java" "$1" "$work/port" &
  server=$!
  until [ -s "$work/port" ]; do sleep 0.1; done
  url=http://127.0.0.1:$(cat "$work/port")
  connect
}

bill() {
  curl -s "$url/bill"
  echo
}

stop() {
  curl -s "$url/stop" || true
  wait "$server" || true
  server=
}

# connect sets lines to the command that translates through the server.
connect() {
  lines=("$cotejo" translate --one-per-line -f -b lines --set "url=$url/translate")
}

complete() {
  sed 's/[^0-9]*\([0-9]*\).*/The boat \1 sails at dawn with its load of fish \& comes back at night to the same quay, where nobody waits for it./' "$work/in" \
    | cmp -s - "$1" && echo yes || echo NO
}

"$cotejo" --version >/dev/null
mkdir -p "$work/classes/META-INF/services" "$work/plugins"
echo LinesProvider >"$work/classes/META-INF/services/io.cotejo.translate.TranslationClientProvider"
"${java}c" -cp "$here/../target/cotejo.jar" -d "$work/classes" "$here/delivery/LinesProvider.java"
"${JAVA_HOME:+$JAVA_HOME/bin/}jar" --create --file "$work/plugins/lines.jar" -C "$work/classes" .
export COTEJO_PLUGINS=$work/plugins

sentences "$sentences" >"$work/in"

serve 0.05
measured "${lines[@]}" "$work/in" -o "$work/out" --tm "$work/faults.sqlite" 2>"$work/said"
faults_wall=$wall
faults_complete=$(complete "$work/out")
read -r faults_texts faults_twice faults_requests faults_kinds < <(bill)
stop

serve 0.05
kills=0
RANDOM=20261124
for _ in $(seq 10); do
  "${lines[@]}" "$work/in" -o "$work/killed" --tm "$work/kills.sqlite" 2>"$work/said" &
  victim=$!
  # Somewhere among the next tenth of the texts. The launcher is replaced by Java: one process, one id.
  read -r known _ < <(bill)
  until read -r texts _ < <(bill) && [ "$texts" -gt $((known + RANDOM % (sentences / 12))) ]; do
    kill -0 "$victim" 2>/dev/null || break
    sleep 0.05
  done
  if kill -KILL "$victim" 2>/dev/null; then kills=$((kills + 1)); fi
  wait "$victim" 2>/dev/null || true
done
"${lines[@]}" "$work/in" -o "$work/killed" --tm "$work/kills.sqlite" 2>"$work/said"
kills_complete=$(complete "$work/killed")
read -r kills_texts kills_twice kills_requests kills_kinds < <(bill)
stop

serve 0
measured "${lines[@]}" "$work/in" -o "$work/out" --tm "$work/speed.sqlite" 2>"$work/said"
server_wall=$wall server_cpu=$cpu
stop
url=http://127.0.0.1:1
connect
measured "${lines[@]}" "$work/in" -o "$work/out" --tm "$work/speed.sqlite" 2>"$work/said"
memory_wall=$wall memory_cpu=$cpu
memory_complete=$(complete "$work/out")

for size in 1000 10000 100000 1000000; do
  sentences "$size" >"$work/in"
  COTEJO_JAVA_OPTIONS=-Xmx256m measured "$cotejo" translate -q --one-per-line -f -b lines "$work/in" -o "$work/out"
  [ "$(wc -l <"$work/out")" = "$size" ] || die "lines were lost"
  echo "$size $wall $memory" >>"$work/rows"
done

rate() {
  awk -v n="$sentences" -v s="$1" 'BEGIN { printf "%d", n / s }'
}

{
  echo "# Delivery"
  echo
  echo "Made by \`benchmarks/delivery.sh${*:+ $*}\`:"
  echo
  machine
  echo
  echo "\`translate --one-per-line\` through a plug-in (\`delivery/LinesProvider.java\`) to a server on loopback (\`delivery/FaultyServer.java\`), which fails in 5 % of its requests: 429, 500, 503, an answer cut short, silence, a line too few. The server counts how often it answered each text."
  echo
  echo "| $sentences sentences | complete, in order | s | texts billed | billed again | requests | faults |"
  echo "|---|---|---|---|---|---|---|"
  echo "| undisturbed | $faults_complete | $faults_wall | $faults_texts | $faults_twice | $faults_requests | $faults_kinds |"
  echo "| killed (SIGKILL) $kills times | $kills_complete | | $kills_texts | $kills_twice | $kills_requests | $kills_kinds |"
  echo
  echo "What is billed again after a kill was answered by the server, and under way to the memory: at most the requests under way (4 of 50 texts) at each kill. Start-up and the end of a process are part of every time."
  echo
  echo "| overhead | s | sentences/s | CPU s | sentences/CPU s |"
  echo "|---|---|---|---|---|"
  echo "| a server without latency or faults | $server_wall | $(rate "$server_wall") | $server_cpu | $(rate "$server_cpu") |"
  echo "| all from the memory (complete: $memory_complete) | $memory_wall | $(rate "$memory_wall") | $memory_cpu | $(rate "$memory_cpu") |"
  echo
  echo "| sentences, translated in place, heap of at most 256 MB | s | peak MB |"
  echo "|---|---|---|"
  awk '{ printf "| %d | %s | %s |\n", $1, $2, $3 }' "$work/rows"
} >"$report"
cat "$report"
