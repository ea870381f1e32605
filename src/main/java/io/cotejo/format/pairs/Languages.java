package io.cotejo.format.pairs;

import io.cotejo.bitext.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * Which languages of a file with several are read.
 *
 * @param source empty for the one that the file calls its source, or the first
 * @param target empty for the first other one
 */
public record Languages(Optional<Language> source, Optional<Language> target) {

  /** What the file says. */
  public static final Languages OF_FILE = new Languages(Optional.empty(), Optional.empty());

  /** Checks the components. */
  public Languages {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }

  /** The language of a tag such as {@code es-ES}; undetermined if it is none. */
  static Language of(String tag) {
    try {
      return tag == null ? Language.UNDETERMINED : Language.of(tag.strip());
    } catch (IllegalArgumentException e) {
      return Language.UNDETERMINED;
    }
  }
}
