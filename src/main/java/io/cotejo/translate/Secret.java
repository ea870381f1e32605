package io.cotejo.translate;

/**
 * A key or a token. Its text comes out through {@link #reveal()} only, so that no message, log or
 * debugger prints it by accident. Immutable.
 */
public final class Secret {

  private final String text;

  /**
   * A secret.
   *
   * @throws IllegalArgumentException if it is blank or holds a control character, which no header
   *     could carry; the message does not repeat it
   */
  public Secret(String text) {
    if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("is empty or holds a control character");
    }
    this.text = text;
  }

  /** The text itself: for the request, nowhere else. */
  public String reveal() {
    return text;
  }

  /** A text without the secret, whatever a server repeated of it. */
  public String redact(String message) {
    return message.replace(text, "•••");
  }

  @Override
  public String toString() {
    return "•••";
  }
}
