package io.cotejo.format;

import io.cotejo.bitext.RunSignature;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a run did, for the file that goes with its outputs.
 *
 * @param signature how the outputs came about
 * @param counts what was counted, ≥ 0, by name
 * @param notices what people should know, one sentence each: diagnostics and warnings, in the order
 *     of the inputs
 */
public record RunManifest(RunSignature signature, Map<String, Long> counts, List<String> notices) {

  /**
   * Copies and sorts the components.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public RunManifest {
    Objects.requireNonNull(signature, "signature");
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    counts.forEach(
        (name, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException("count must be >= 0: " + name + " = " + count);
          }
        });
    notices = List.copyOf(notices);
  }
}
