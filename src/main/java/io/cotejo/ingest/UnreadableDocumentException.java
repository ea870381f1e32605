package io.cotejo.ingest;

import io.cotejo.bitext.Diagnostic;

/** One document cannot be read; the others can go on. */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** The document, and what is wrong with it. */
  public UnreadableDocumentException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** What is wrong, and where. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
