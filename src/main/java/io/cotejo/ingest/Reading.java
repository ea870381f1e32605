package io.cotejo.ingest;

import io.cotejo.bitext.Diagnostic;
import java.util.List;

/**
 * What one input gave.
 *
 * @param documents one, or one for each record that could be read
 * @param problems one for each record that could not; after many, one for the rest
 */
public record Reading(List<RawDocument> documents, List<Diagnostic> problems) {

  /** Copies the lists. */
  public Reading {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  public static Reading of(RawDocument document) {
    return new Reading(List.of(document), List.of());
  }
}
