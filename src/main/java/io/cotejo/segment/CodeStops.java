package io.cotejo.segment;

import io.cotejo.bitext.Span;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stops inside addresses, names of files and placeholders: {@code Report.Final.pdf}. Stateless and
 * thread-safe.
 */
final class CodeStops {

  /** How far around a stop its token, or a bracket, is looked for. */
  private static final int REACH = 100;

  private static final Pattern CODE =
      Pattern.compile(
          "[/@\\\\_={}$#`|]|\\(\\)|::|->|^[(\"“«]?(?:www|WWW|Www)\\.|\\.(?:Com|Net|Org|Js|Io|Es|Md)\\b");

  /** What ends with a part in lower case is a file or an address. */
  private static final Pattern FILE =
      Pattern.compile("[\\p{L}\\p{N}]\\.[a-z0-9]{1,5}[.,;:!?)\"”’»\\]]*$");

  private static final Pattern MANY_CAPITALS =
      Pattern.compile("^\\W*\\p{Lu}[\\p{L}\\p{N}]*(?:\\.\\p{Lu}[\\p{L}\\p{N}]*){2,}\\W*$");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*");

  /** With so many words before a name, its stop is rather one whose space is missing. */
  private static final int MANY_WORDS = 6;

  /** With which names of programs begin. */
  private static final Set<String> ROOTS =
      Set.of(
          ("App Application Array Client Config Console Control Core Data Date Document Event File"
                  + " Form Html Item Json Main Math Model Net Node Object Page Path Request Response"
                  + " Server Session Settings String Sys System Test Thread User Util Utils View"
                  + " Window")
              .split(" "));

  /** Of a person: {@code Mr.}, {@code Sra.} */
  private static final int LONGEST_TITLE = 3;

  private CodeStops() {}

  /**
   * Whether the stop before {@code end}, with no space behind it, is none of the sentence that
   * began at {@code start}.
   */
  static boolean isInside(String text, int start, int end, Openers openers) {
    int from = end;
    while (from > Math.max(0, end - REACH) && text.charAt(from - 1) > ' ') {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + REACH) && text.charAt(to) > ' ') {
      to++;
    }
    String token = text.substring(from, to);
    return to == end
        || CODE.matcher(token).find()
        || FILE.matcher(token).find()
        || MANY_CAPITALS.matcher(token).matches()
        || isName(text, start, new Span(from, to), end, openers)
        || isInBraces(text, from, to);
  }

  /** Two parts with capitals, of which the second begins no sentence: {@code System.Out}. */
  private static boolean isName(String text, int sentence, Span token, int end, Openers openers) {
    int start = token.start();
    while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    String first = text.substring(start, end - 1);
    String second = letters(text, end, token.end());
    return text.charAt(end - 1) == '.'
        && CAPITALIZED.matcher(first).matches()
        && CAPITALIZED.matcher(second).matches()
        && !openers.beginsSentences(second)
        && !(second.length() <= LONGEST_TITLE && text.startsWith(".", end + second.length()))
        && (ROOTS.contains(first) || hasFewWords(text, sentence, start));
  }

  private static String letters(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean hasFewWords(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == ' ').limit(MANY_WORDS).count()
        < MANY_WORDS;
  }

  /** Whether braces, or marks such as {@code <%}, are open around a token. */
  private static boolean isInBraces(String text, int from, int to) {
    String before = text.substring(Math.max(0, from - REACH), from);
    String after = text.substring(to, Math.min(text.length(), to + REACH));
    boolean braces = before.lastIndexOf('{') > before.lastIndexOf('}') && after.indexOf('}') >= 0;
    return braces || (before.lastIndexOf("<%") > before.lastIndexOf("%>") && after.contains("%>"));
  }
}
