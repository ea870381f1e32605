package io.cotejo.codec;

/** A text is not what JSON, or who asked for it, wants; the message says where, in a phrase. */
public final class BrokenJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  BrokenJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
