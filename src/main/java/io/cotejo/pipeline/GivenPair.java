package io.cotejo.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two documents that the user says belong together.
 *
 * @param source name of the document in the source language, as in outputs or as a path to it
 * @param target name of its counterpart
 * @param line where it was said, 1-based
 */
public record GivenPair(String source, String target, int line) {

  /** Checks the components. */
  public GivenPair {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }

  /** Those of the two names that mean no document. */
  public List<String> missing(Collection<String> documents) {
    return Stream.of(source, target)
        .filter(given -> documents.stream().noneMatch(d -> means(given, d)))
        .toList();
  }

  /** Whether a given name means a document. */
  static boolean means(String given, String document) {
    return given.equals(document)
        || given.endsWith("/" + document)
        || document.endsWith("/" + given);
  }
}
