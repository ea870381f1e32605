package io.cotejo.translate.process;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The translations that are installed. Data of different age names them by two letters or by three:
 * {@code es-en} or {@code spa-eng}.
 *
 * @param names as Apertium lists them
 */
record Modes(List<String> names) {

  Modes {
    names = List.copyOf(names);
  }

  /** Reads what {@code apertium -l} prints. */
  static Modes read(String listing) {
    return new Modes(listing.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  /** The mode that translates from one language to the other. */
  Optional<String> of(Language source, Language target) {
    return codes(source)
        .flatMap(s -> codes(target).map(t -> s + "-" + t))
        .filter(names::contains)
        .findFirst();
  }

  private static Stream<String> codes(Language language) {
    try {
      String three = Locale.forLanguageTag(language.code()).getISO3Language();
      return Stream.of(language.code(), three).distinct();
    } catch (MissingResourceException e) {
      return Stream.of(language.code());
    }
  }
}
