package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import java.util.Optional;

/**
 * What became of one input: a value, or what is wrong with it.
 *
 * @param value the result; empty if it failed
 * @param problem why it failed; empty if it did not
 * @param <T> what a stage makes of an input
 */
public record Outcome<T>(Optional<T> value, Optional<Diagnostic> problem) {

  /**
   * Checks that there is one of both.
   *
   * @throws IllegalArgumentException if there is none or both
   */
  public Outcome {
    if (value.isPresent() == problem.isPresent()) {
      throw new IllegalArgumentException("an outcome is a value or a problem");
    }
  }

  static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), Optional.empty());
  }

  static <T> Outcome<T> failed(Diagnostic problem) {
    return new Outcome<>(Optional.empty(), Optional.of(problem));
  }
}
