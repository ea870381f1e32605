package io.cotejo.format.pairs;

import io.cotejo.bitext.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * Which languages of a file with several are read. A variety counts where both are of one language,
 * and otherwise says which text is read first.
 *
 * @param source empty for the one that the file calls its source, or that most units begin with
 * @param target empty for the other one
 */
public record Languages(Optional<Language> source, Optional<Language> target) {

  /** What the file says. */
  public static final Languages OF_FILE = new Languages(Optional.empty(), Optional.empty());

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if both are the same
   */
  public Languages {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (source.isPresent() && source.equals(target)) {
      throw new IllegalArgumentException(
          "source and target are the same language: " + source.get() + "; name two");
    }
  }

  /** Two languages. */
  public static Languages of(Language source, Language target) {
    return new Languages(Optional.of(source), Optional.of(target));
  }

  /** The language of a tag such as {@code es-ES}, with its variety; undetermined if it is none. */
  static Language of(String tag) {
    try {
      return tag == null ? Language.UNDETERMINED : Language.withVariety(tag.strip());
    } catch (IllegalArgumentException e) {
      return Language.UNDETERMINED;
    }
  }
}
