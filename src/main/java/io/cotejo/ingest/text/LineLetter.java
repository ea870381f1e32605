package io.cotejo.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that begin and end a letter: they end with a comma, yet no sentence goes on. */
final class LineLetter {

  private static final int NAME_WORDS = 3;
  private static final int LONGEST = 60;

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:(?:dear|hi|hello|hey|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|hola)(?:"
              + " [^,.!?]{1,40})?|good (?:morning|afternoon|evening)|buen[oa]s"
              + " (?:días|tardes|noches)|(?:(?:with |my )?(?:best|kind|kindest|warm|warmest)"
              + " )?(?:regards|wishes)|(?:many )?thanks(?: again| a lot| so much| in"
              + " advance)?|thank you(?: again| so much| very much| in advance)?|(?:yours"
              + " )?(?:sincerely|truly|faithfully)(?: yours)?|cheers|take care|keep in touch|(?:un"
              + " (?:cordial |fuerte )?)?(?:abrazo|saludo)|saludos(?: cordiales)?|(?:muchas"
              + " )?gracias|(?:muy )?(?:atentamente|cordialmente))\\s?,",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** With what the words before a signature end, however they begin. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:abrazos?|afectuosamente|atentamente|besos|cordialmente|respetuosamente"
              + "|saludan?|saludos?(?: (?:cordial|cordiales|afectuosos?))?|faithfully|regards"
              + "|respectfully|sincerely|truly|wishes)\\s?,$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:(?:de|del|la|las|los|van|von|y) ){0,2}\\p{Lu}[\\p{L}.'’-]{0,30}){0,5}");

  /** What stands behind the last sentence of a line. */
  private static final Pattern LAST_FRAGMENT = Pattern.compile("(?:^|[.!?…>)]\\s+)([^.!?…>)]+)$");

  private static final Pattern ADVERB = Pattern.compile("(?:ly|mente),$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:The|El|La|Los|Las|Un|Una|A|An)\\b");

  private LineLetter() {}

  /** Whether a line is nothing but a greeting, or the words before a signature. */
  static boolean isPhrase(String line) {
    return line.length() <= LONGEST && PHRASE.matcher(line).matches();
  }

  /** Whether the last words of a line are such a phrase. */
  static boolean endsWithPhrase(String line) {
    return isPhrase(lastFragment(line));
  }

  /** Whether a line ends a letter, and the next one is who signs it. */
  static boolean isSigned(String before, String line) {
    return CLOSING.matcher(LineEnd.tail(before)).find()
        && NAME.matcher(line).matches()
        && !LineStart.opensSentence(line);
  }

  /**
   * Whether the last words of a line may greet somebody by the name alone, and the next line may
   * begin what is written to them.
   */
  static boolean mayEndPhrase(String before, String line) {
    String last = lastFragment(before);
    if (!before.endsWith(",") || !Character.isUpperCase(line.codePointAt(0))) {
      return false;
    }
    boolean name =
        !last.isEmpty()
            && Character.isUpperCase(last.codePointAt(0))
            && LineWords.count(last) <= NAME_WORDS
            && last.indexOf(',') == last.length() - 1
            && !LineStart.opensSentence(last)
            && !ADVERB.matcher(last).find();
    return name || (LineStart.opensSentence(line) && !ARTICLE.matcher(line).find());
  }

  private static String lastFragment(String line) {
    String tail = line.length() <= LONGEST ? line : line.substring(line.length() - LONGEST);
    Matcher last = LAST_FRAGMENT.matcher(tail);
    return last.find() && (last.start(1) > 0 || tail.equals(line)) ? last.group(1) : "";
  }
}
