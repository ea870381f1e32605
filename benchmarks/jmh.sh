#!/usr/bin/env bash
# Runs the JMH benchmarks of src/test/java/io/cotejo/benchmarks.
# Usage: benchmarks/jmh.sh [JMH-ARGUMENT...]      such as: KernelBenchmark, -l, -f 3, -prof gc
set -euo pipefail
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/jmh.classpath -Dmdep.includeScope=test
classpath=target/test-classes:target/classes:$(cat target/jmh.classpath)
# The build runs no annotation processor; here JMH's writes the harness around each benchmark.
rm -rf target/jmh
mkdir -p target/jmh
"${java}c" -d target/jmh -cp "$classpath" -processor org.openjdk.jmh.generators.BenchmarkProcessor \
  src/test/java/io/cotejo/benchmarks/*Benchmark.java
exec "$java" -cp "target/jmh:$classpath" org.openjdk.jmh.Main "$@"
