package io.cotejo.translate;

import java.util.Objects;

/**
 * A word of a text, or a phrase that is one word to a dictionary, as it was understood where it
 * stands.
 *
 * @param surface as written; a phrase has spaces
 * @param lemma its dictionary form; the surface if the dictionary has no entry for it
 * @param tag part of speech as docs/dictionary.md lists them; {@code ?} without an entry
 * @param translation its likeliest equivalent; empty without an entry
 * @param standing how well it is known
 */
public record ReadWord(
    String surface, String lemma, String tag, String translation, Standing standing) {

  /** How well a word is known. */
  public enum Standing {
    /** The dictionary has an entry for it, or for what it is made from. */
    LEMMA,
    /** No entry, but a name, an address or the like: left as it is. */
    NAME,
    /** Digits. */
    NUMBER,
    /** No entry; its ending lets one guess its counterpart. */
    GUESS,
    /** No entry; passed on as it is. */
    UNKNOWN
  }

  /** Checks the components. */
  public ReadWord {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(translation, "translation");
    Objects.requireNonNull(standing, "standing");
  }

  /** Number of running words that it is: those of a phrase count one by one. */
  public int words() {
    return 1 + (int) surface.chars().filter(c -> c == ' ').count();
  }
}
