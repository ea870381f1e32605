package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.ingest.RawDocument;
import java.util.List;

/**
 * Documents that were read, split and told the language of.
 *
 * @param raw as they were read, in the order of the inputs
 * @param documents the same as sentences
 * @param problems one for each input that failed, as the user named it
 * @param named the same by the names that documents have in outputs
 */
public record Loaded(
    List<RawDocument> raw,
    List<Document> documents,
    List<Diagnostic> problems,
    List<Diagnostic> named) {

  /** Copies the lists. */
  public Loaded {
    raw = List.copyOf(raw);
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    named = List.copyOf(named);
  }
}
