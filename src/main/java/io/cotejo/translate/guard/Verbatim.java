package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is the same in every language: addresses, handles, hashtags, placeholders of programs, tags,
 * and quantities whose form no language changes. A number with separators is not: 4,5 % is 4.5 %.
 */
final class Verbatim {

  private static final String PLACEHOLDERS =
      Placeholders.PATTERN.pattern()
          + "|\\{\\{[^{}\\n]{1,60}\\}\\}"
          + "|\\$?\\{[\\p{L}\\p{N}_.:-]{0,60}\\}"
          + "|%(?:[0-9]{1,2}\\$)?[0-9]{0,3}(?:\\.[0-9]{1,2})?[sdfxi@](?![\\p{L}\\p{N}])"
          + "|</?[a-zA-Z][^<>\\n]{0,200}>";
  private static final String URL = "(?:[hH][tT][tT][pP][sS]?://|www\\.)[^\\s<>\"“”«»⟦⟧]+";
  private static final String MAIL =
      "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}";
  private static final String HANDLE = "(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_]+";
  private static final String HASHTAG =
      "(?<![\\p{L}\\p{N}_&])#[\\p{N}_]{0,60}\\p{L}[\\p{L}\\p{N}_]*";
  private static final String QUANTITY =
      "(?<![\\p{L}\\p{N}.,:/-])[0-9]{1,12}[ \\u00A0\\u202F]?"
          + "(?:km/h|m/s|km²|m²|m³|km|cm|mm|kg|mg|°C|°F|%|[kMGT]B|kWh|[kMG]W|[kMG]?Hz|€|\\$|£)"
          + "(?![\\p{L}\\p{N}²³])";
  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              "(?<url>" + URL + ")",
              "(?<code>" + PLACEHOLDERS + ")",
              MAIL,
              HANDLE,
              HASHTAG,
              QUANTITY));
  private static final String TELLING = "@#{<⟦%";

  /** First characters of the units of quantities. */
  private static final String UNITS = "kcmMGTBHW°%€$£";

  private static final String SENTENCE_MARKS = ".,;:!?)]}»”’\"'…";

  private Verbatim() {}

  /** Whether it is worth looking: most texts hold nothing of the kind, and the look is dear. */
  static boolean mayBeIn(String text) {
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      boolean telling =
          TELLING.indexOf(c) >= 0
              || (c == ':' && text.startsWith("://", k))
              || (c == 'w' && text.startsWith("www.", k))
              || (c >= '0' && c <= '9' && UNITS.indexOf(afterSpace(text, k + 1)) >= 0);
      if (telling) {
        return true;
      }
    }
    return false;
  }

  private static int afterSpace(String text, int at) {
    int next = at < text.length() && " \u00A0\u202F".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return next < text.length() ? text.charAt(next) : -1;
  }

  static Matcher in(String text) {
    return ANY.matcher(text);
  }

  /** Whether what was found is a placeholder or a tag: no engine is trusted with those. */
  static boolean isCode(Matcher found) {
    return found.group("code") != null;
  }

  /** The end of what was found: marks of the sentence behind an address are not part of it. */
  static int end(Matcher found) {
    int end = found.end();
    if (found.group("url") != null) {
      String url = found.group();
      int last = url.length();
      while (last > 1
          && SENTENCE_MARKS.indexOf(url.charAt(last - 1)) >= 0
          && !(url.charAt(last - 1) == ')' && url.indexOf('(') >= 0)) {
        last--;
      }
      return found.start() + last;
    }
    return end;
  }
}
