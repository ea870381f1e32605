package io.cotejo.bitext;

import java.util.Locale;

/** Why a sentence is neither translated nor aligned; none is left out without one. */
public enum LeftOutReason {
  /** Navigation, tags, lists of links that lead around a site. */
  MENU("menu"),
  /** Buttons and lines that pass a page on. */
  SHARE("share box"),
  /** Paid for by others, or its label. */
  ADVERTISEMENT("advertisement"),
  /** Links to other texts. */
  RELATED("related links"),
  /** Asks for the reader's address. */
  NEWSLETTER("newsletter box"),
  /** What readers wrote, and the rules for them. */
  COMMENTS("comments"),
  /** Asks for consent. */
  COOKIES("cookie notice"),
  /** Who owns the text. */
  RIGHTS("rights notice"),
  /** Who wrote, translated or photographed it. */
  CREDITS("credits"),
  /** Labels and buttons of a form. */
  FORM("form"),
  /** On no screen. */
  HIDDEN("hidden"),
  /** Of a page, around its article. */
  OUTSIDE("outside the article"),
  /** A notice that a page shows again and again where something was to be loaded. */
  REPEATED("repeated line"),
  /** The number or the head of a printed page, in the middle of a sentence. */
  PAGE("page furniture"),
  /** Numbers and marks alone. */
  NO_TEXT("no text"),
  /** In neither language of the run. */
  OTHER_LANGUAGE("another language"),
  /** Too short or too mixed to tell. */
  UNKNOWN_LANGUAGE("language not known");

  private final String words;

  LeftOutReason(String words) {
    this.words = words;
  }

  /** Whether the text is a page's own, whatever its language. */
  public boolean isOfPage() {
    return compareTo(NO_TEXT) < 0;
  }

  /** For people: {@code share box}. */
  public String words() {
    return words;
  }

  /** For files: {@code share-box}. */
  public String code() {
    return words.replace(' ', '-');
  }

  /**
   * The reason of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LeftOutReason of(String code) {
    for (LeftOutReason reason : values()) {
      if (reason.code().equals(code.toLowerCase(Locale.ROOT))) {
        return reason;
      }
    }
    throw new IllegalArgumentException("unknown reason \"" + code + "\"");
  }
}
