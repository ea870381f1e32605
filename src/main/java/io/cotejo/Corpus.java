package io.cotejo;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.pipeline.Loaded;
import java.util.List;
import java.util.stream.Stream;

/** Documents that were read: split into sentences, each with its language. Immutable. */
public final class Corpus {

  private final Loaded loaded;
  private final List<Diagnostic> problems;

  Corpus(Loaded loaded, List<Diagnostic> missing) {
    this.loaded = loaded;
    this.problems = Stream.concat(missing.stream(), loaded.problems().stream()).toList();
  }

  /** The documents, in the order of the inputs; those of a folder by their names. */
  public List<Document> documents() {
    return loaded.documents();
  }

  /** One for each input that could not be read. */
  public List<Diagnostic> problems() {
    return problems;
  }

  Loaded loaded() {
    return loaded;
  }
}
