package io.cotejo.filter.okapi;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Language;
import io.cotejo.filter.MalformedFileException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the head of a gettext catalogue says of the language of its translations. Stateless. */
final class Catalogue {

  private static final Pattern LANGUAGE =
      Pattern.compile("^\"Language:[ \\t]*([\\w@.-]*)[ \\t]*\\\\n\"", Pattern.MULTILINE);

  private Catalogue() {}

  /**
   * Checks that a catalogue is for the target language, or for none yet.
   *
   * @throws MalformedFileException if it is for another one
   */
  static void check(String label, String text, List<Language> sources, Language target)
      throws MalformedFileException {
    Matcher found = LANGUAGE.matcher(text);
    if (found.find() && !found.group(1).isEmpty()) {
      Language language = Language.of(found.group(1).replace('_', '-'));
      if (!language.equals(target.base()) && !sources.contains(language)) {
        throw new MalformedFileException(
            Diagnostic.of(
                label,
                "a catalogue for "
                    + language.code()
                    + ", not for "
                    + target.code()
                    + "; say -t "
                    + language.code()
                    + ", or change its head"));
      }
    }
  }

  /** The catalogue with the language of its translations, if it said none or that of its source. */
  static String in(Language target, String text) {
    Matcher found = LANGUAGE.matcher(text);
    return !found.find() || found.group(1).startsWith(target.code())
        ? text
        : text.substring(0, found.start())
            + "\"Language: "
            + target.code()
            + "\\n\""
            + text.substring(found.end());
  }
}
