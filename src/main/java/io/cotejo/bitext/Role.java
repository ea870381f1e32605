package io.cotejo.bitext;

/** What a stretch of text is for on its page. */
public enum Role {
  /** Running text. */
  PROSE,
  /** A title or a subheading: never a counterpart by itself. */
  HEADING,
  /** A post of a social network that the page quotes; its language is judged for itself. */
  POST,
  /** Menus, tags, credits, newsletter boxes: neither translated nor aligned. */
  BOILERPLATE;

  /** Whether text of this role is content that may be translated and aligned. */
  public boolean isContent() {
    return this != BOILERPLATE;
  }
}
