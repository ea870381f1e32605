#!/usr/bin/env bash
# Measures the review page in Chromium: first rows, key presses, memory.
# Usage: benchmarks/review.sh [ROWS]      default: 10000
set -euo pipefail
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/review.classpath -Dmdep.includeScope=test
exec "$java" -cp "target/test-classes:target/classes:$(cat target/review.classpath)" \
  io.cotejo.review.ReviewBenchmark "$@" 2> >(grep -v -i selenium >&2)
