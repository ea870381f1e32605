package io.cotejo.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first and last characters of a line say about the lines around it. */
final class LineShape {

  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•‣◦▪●○■□➤►·*]\\s*|[-–—]\\s+(?=\\S)|\\d{1,3}(?:[.)]|\\.?[º°ª]|\\.-)\\s+"
              + "|\\(?[a-z]\\)\\s+)");
  private static final Pattern TERMINATED =
      Pattern.compile("[.!?…。！？][\\s\"'”’»)\\]\\p{So}\\p{Sk}\\uFE0F]*$");
  private static final Pattern GLUED =
      Pattern.compile("^(?:['’]s\\b|[,;:.!?)\\]”»…%]|[\"'’](?:\\s|[,;:.!?)]|$))");
  private static final Pattern OPEN_END = Pattern.compile("(?:[(\\[“«¿¡]|(?:^|\\s)[\"'])$");
  private static final Pattern LOWER_START =
      Pattern.compile("^(?:[\"'“«(\\[¿¡]*\\p{Ll}|\\(\\s?\\p{Nd})");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)$");

  /** Words after which no sentence ends, in the two languages of the house. */
  private static final Set<String> CONNECTORS =
      Set.of(
          ("a about after against al an and are as at because before being between both but by con"
                  + " cuando de del desde donde during e el en entre era for from ha hacia had han"
                  + " has hasta have his in including into is its la las lo los más more mi my ni no"
                  + " not o of on only or our para pero por porque que se ser sin sino sobre such su"
                  + " sus than that the their these they this those through to toward towards tras"
                  + " u un una under until upon was were when where which while who whose will with"
                  + " within without would y")
              .split(" "));

  private LineShape() {}

  static boolean isBullet(String line) {
    return BULLET.matcher(line).find();
  }

  /** A list item with a sign, not a number: menus and tags are such lists. */
  static boolean hasBulletSign(String line) {
    return isBullet(line) && !Character.isLetterOrDigit(line.charAt(0)) && line.charAt(0) != '(';
  }

  static boolean isTerminated(String line) {
    return TERMINATED.matcher(tail(line)).find();
  }

  /** Begins with a mark that belongs to the word before it. */
  static boolean isGluedToPrevious(String line) {
    return GLUED.matcher(line).find();
  }

  static boolean startsLower(String line) {
    return LOWER_START.matcher(line).find();
  }

  /** Ends with a word or mark that wants more. */
  static boolean wantsMore(String line) {
    if (line.endsWith(",") || opensAtEnd(line)) {
      return true;
    }
    var last = LAST_WORD.matcher(tail(line));
    return last.find() && CONNECTORS.contains(last.group(1).toLowerCase(Locale.ROOT));
  }

  static boolean opensAtEnd(String line) {
    return OPEN_END.matcher(tail(line)).find();
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && !Line.isSpace(text.charAt(i)));
    }
    return words;
  }

  /** The end of a line is all that its patterns need: a line may be megabytes long. */
  private static String tail(String line) {
    return line.length() <= 80 ? line : line.substring(line.length() - 80);
  }
}
