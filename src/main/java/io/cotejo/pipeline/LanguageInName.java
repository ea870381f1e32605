package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.detect.PassageLanguages.Passage;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language that a document's name tells: {@code x.en.txt}, {@code x_en.txt}, {@code
 * x-en-GB.txt}, {@code en/x.txt}, {@code x.en}. {@code vivir-en-madrid.txt} tells none. Immutable.
 */
final class LanguageInName {

  private final Pattern code;

  /**
   * Looks for some languages only: other codes are words, too.
   *
   * @param among not empty
   */
  LanguageInName(Collection<Language> among) {
    String codes =
        among.stream().map(l -> Pattern.quote(l.code())).collect(Collectors.joining("|"));
    this.code =
        Pattern.compile(
            "(?:(?<=^|[./#])(?<whole>(?i:"
                + codes
                + "))|(?<=[_-])(?<last>(?i:"
                + codes
                + ")))(?:[-_][A-Z]{2})?(?=(?<end>[./#]|$))");
  }

  /**
   * A passage of a document; a quoted post is judged by itself.
   *
   * @param named the language that the document's name tells
   * @param declared the language that the document says the passage is in, which goes before its
   *     name; undetermined if it says none
   */
  static Passage passage(Language named, String text, Role role, Language declared) {
    boolean post = role == Role.POST;
    boolean hinted = !post && declared.equals(Language.UNDETERMINED);
    return new Passage(text, post, hinted ? named : declared);
  }

  /** The language; undetermined if the name tells none. Of several the last one. */
  Language of(String name) {
    Language told = Language.UNDETERMINED;
    Matcher found = code.matcher(name);
    while (found.find()) {
      String whole = found.group("whole");
      if (whole != null || !found.group("end").equals("/")) {
        told = Language.of(whole == null ? found.group("last") : whole);
      }
    }
    return told;
  }
}
