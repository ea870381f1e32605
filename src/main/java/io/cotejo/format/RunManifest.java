package io.cotejo.format;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.RunSignature;
import java.util.List;
import java.util.Objects;

/**
 * What a run did, for the file that goes with its outputs.
 *
 * @param signature how the outputs came about
 * @param counts what was counted
 * @param notices what people should know, one sentence each: diagnostics and warnings, in the order
 *     of the inputs
 */
public record RunManifest(RunSignature signature, Counts counts, List<String> notices) {

  /** Checks and copies the components. */
  public RunManifest {
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(counts, "counts");
    notices = List.copyOf(notices);
  }
}
