package io.cotejo.codec;

/** A text that is no subtitles; the message says what is needed, without a place. */
public final class BrokenSubtitlesException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  BrokenSubtitlesException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  /** Where it is needed, in UTF-16 units of the text. */
  public int offset() {
    return offset;
  }
}
