package io.cotejo.filter;

import io.cotejo.bitext.Diagnostic;

/** A file is not what its name says; the others can go on. */
public final class MalformedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** The file, and what is wrong with it. */
  public MalformedFileException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** What is wrong, and where. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
