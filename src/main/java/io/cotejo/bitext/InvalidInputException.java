package io.cotejo.bitext;

/** There is nothing to work on, or the configuration cannot work: the run ends before it starts. */
public final class InvalidInputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** An error on one input or setting. */
  public InvalidInputException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** What is wrong, and where. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
