package io.cotejo.bitext;

import java.util.List;
import java.util.Objects;

/**
 * A reason why people should look at a translation before they trust it. The constants are what
 * Cotejo finds; a file of a later version may name others, which are carried along.
 *
 * @param code as files write it: lower case, words joined by hyphens
 */
public record Doubt(String code) implements Comparable<Doubt> {

  /** There is no text in it. */
  public static final Doubt EMPTY = new Doubt("empty");

  /** It is the source, word for word. */
  public static final Doubt COPY = new Doubt("copy");

  /** It says the same again and again. */
  public static final Doubt REPETITION = new Doubt("repetition");

  /** It is far shorter or longer than translations are. */
  public static final Doubt LENGTH = new Doubt("length");

  /** A number of the source is not in it. */
  public static final Doubt NUMBER_LOST = new Doubt("number-lost");

  /** A name of the source is not in it. */
  public static final Doubt NAME_LOST = new Doubt("name-lost");

  /** A code, an address or a placeholder of the source is not in it, or not as often. */
  public static final Doubt CODE_LOST = new Doubt("code-lost");

  /** It is not in the language that was asked for. */
  public static final Doubt WRONG_LANGUAGE = new Doubt("wrong-language");

  /** It is a message of the service, not a translation. */
  public static final Doubt ERROR_TEXT = new Doubt("error-text");

  /**
   * The engine lost or doubled a placeholder: the text was sent again without, so that what was to
   * be kept, or a term of the glossary, may be missing.
   */
  public static final Doubt UNPROTECTED = new Doubt("unprotected");

  private static final List<Doubt> KNOWN =
      List.of(
          EMPTY,
          COPY,
          REPETITION,
          LENGTH,
          NUMBER_LOST,
          NAME_LOST,
          CODE_LOST,
          WRONG_LANGUAGE,
          ERROR_TEXT,
          UNPROTECTED);

  /** Checks the component. */
  public Doubt {
    Objects.requireNonNull(code, "code");
  }

  /**
   * One of the constants.
   *
   * @throws IllegalArgumentException if none has this code
   */
  public static Doubt of(String code) {
    Doubt doubt = new Doubt(code);
    if (!KNOWN.contains(doubt)) {
      throw new IllegalArgumentException("unknown doubt \"" + code + "\"");
    }
    return doubt;
  }

  /** The constants in their order, then all others by their codes. */
  @Override
  public int compareTo(Doubt other) {
    int places = Integer.compare(place(), other.place());
    return places == 0 ? code.compareTo(other.code) : places;
  }

  private int place() {
    int place = KNOWN.indexOf(this);
    return place < 0 ? KNOWN.size() : place;
  }
}
