package io.cotejo.ingest.office;

/** What is wrong with a part of a document, behind its name. */
final class BrokenPartException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenPartException(String message) {
    super(message);
  }
}
