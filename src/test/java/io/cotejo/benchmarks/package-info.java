/**
 * JMH benchmarks of what alignment spends its time on; benchmarks/jmh.sh runs them, nobody imports
 * them.
 */
package io.cotejo.benchmarks;
