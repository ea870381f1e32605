package io.cotejo.filter.okapi;

/** A tracked change that would not survive. */
final class LostChangeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostChangeException(int changes) {
    super(
        changes + " tracked changes are of a kind that would be lost; accept or reject them first");
  }
}
