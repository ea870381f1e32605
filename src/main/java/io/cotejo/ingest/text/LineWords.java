package io.cotejo.ingest.text;

import io.cotejo.text.Spaces;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The words of a line. Stateless. */
public final class LineWords {

  /** Words after which no sentence ends, in the two languages of the house. */
  private static final Set<String> CONNECTORS =
      Set.of(
          ("a about across after against al along although am among an and another ante"
                  + " aquel aquella are around as at bajo because been before behind being between"
                  + " beyond both but by cada cannot como con contra could cuando cuya cuyo de del"
                  + " desde despite dijo don donde doña dr during e each el en entre era esa ese"
                  + " esta estas este estos every for from ha hacia had han has hasta have his if"
                  + " in including into is its just la las lo los mediante mi might mr mrs ms must"
                  + " my near ni no not o of on only or our para per pero por porque que rev said"
                  + " se según ser señor señora should sin sino sir sobre sr sra su such sus tan"
                  + " than that the their these they this those through to told toward towards"
                  + " tras u un una unas under unos until upon very via was were when where which"
                  + " while who whose will with within without would y")
              .split(" "));

  private static final Pattern INNER_END =
      Pattern.compile("\\p{Ll}{3}[.!?…][\"”’»)\\]]*\\s+[\"“‘«(¿¡]*\\p{Lu}");
  private static final Pattern END_ONLY =
      Pattern.compile("^\\p{L}[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2}\\.$");
  private static final Pattern DESCRIPTION =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30} \\p{Ll}[\\p{L}-]{2,30}");

  private LineWords() {}

  /** Whether no sentence ends after a word. */
  static boolean isConnector(String word) {
    return CONNECTORS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The number of words. */
  public static int count(String text) {
    return count(text, first -> true);
  }

  /** The number of words that begin with no small letter. */
  static int capitals(String text) {
    return count(text, first -> !Character.isLowerCase(first));
  }

  private static int count(String text, IntPredicate isCounted) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside && isCounted.test(text.charAt(i))) {
        words++;
      }
      inside = letter || (inside && !Spaces.isSpaceOrUnseen(text.charAt(i)));
    }
    return words;
  }

  static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Is nothing but the last words of a sentence. */
  static boolean endSentence(String line) {
    return END_ONLY.matcher(line).lookingAt();
  }

  /** Two words of which the second is no name, as stand before one: {@code Treasury minister}. */
  static boolean isDescription(String line) {
    return DESCRIPTION.matcher(line).matches();
  }

  /** Whether a sentence ends and another begins in a line. */
  static boolean hasInnerEnd(String line) {
    return INNER_END.matcher(line).find();
  }

  /**
   * The words around a line break, if they may be a name: the last one of a line, a space, the
   * first one of the next, which begins with a capital; else empty.
   */
  static String pair(String before, String line) {
    boolean name =
        Character.isLetter(before.codePointBefore(before.length()))
            && Character.isUpperCase(line.codePointAt(0))
            && !LineStart.opensSentence(line);
    String tail = LineEnd.tail(before);
    return name ? pairAt(tail + " " + line.substring(0, wordEnd(line, 0)), tail.length()) : "";
  }

  /** The words around a space. */
  static String pairAt(String line, int space) {
    int start = space;
    while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
      start--;
    }
    return start == space ? "" : line.substring(start, wordEnd(line, space + 1));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
