package io.cotejo.translate.guard;

import io.cotejo.translate.guard.Verbatim.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells placeholders and marks of emphasis from prose, by what stands around them. */
final class Guess {

  /** What stands in brackets in subtitles, transcripts and quotations. */
  private static final Set<String> REMARKS =
      Set.of(
          "sic",
          "risas",
          "risa",
          "aplausos",
          "gritos",
          "llanto",
          "silencio",
          "pausa",
          "tos",
          "suspiro",
          "suspiros",
          "disparos",
          "inaudible",
          "ininteligible",
          "ruido",
          "canta",
          "ladridos",
          "llora",
          "suspira",
          "grita",
          "susurra",
          "tose",
          "timbre",
          "golpes",
          "jadeos",
          "murmullos");

  /** Words that are put into quotations; no programmer names anything so. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "el",
          "la",
          "los",
          "las",
          "un",
          "una",
          "unos",
          "unas",
          "su",
          "sus",
          "mi",
          "mis",
          "tu",
          "de",
          "del",
          "al",
          "en",
          "con",
          "por",
          "para",
          "sin",
          "sobre",
          "entre",
          "que",
          "quien",
          "como",
          "cuando",
          "donde",
          "si",
          "no",
          "ni",
          "pero",
          "porque",
          "se",
          "lo",
          "le",
          "les",
          "me",
          "nos",
          "es",
          "son",
          "fue",
          "era",
          "ha",
          "han",
          "hay",
          "ser",
          "estar",
          "esta",
          "este",
          "esto",
          "ella",
          "ellas",
          "ellos",
          "nosotros",
          "ustedes",
          "yo",
          "muy",
          "ya",
          "y",
          "o");

  private Guess() {}

  /**
   * Whether a name in brackets, or behind an exclamation mark, is a placeholder. With a mark or a
   * digit in it, it is. Else it is one lower-case word without accents in a text that has no
   * quotation marks, where an editor would have put it in, and more than itself, as a noise has
   * not.
   */
  static boolean isPlaceholder(String text, int start, int end) {
    if (text.charAt(start) == '!') {
      return text.indexOf('!') == text.lastIndexOf('!');
    }
    String name = text.substring(start + 1, end - 1);
    boolean made = name.chars().anyMatch(c -> c == '_' || c == '.' || c == ':' || isDigit(c));
    if (made || isHumped(name)) {
      return true;
    }
    boolean quoted = text.chars().anyMatch(c -> "\"“”«»".indexOf(c) >= 0);
    return name.equals(name.toLowerCase(Locale.ROOT))
        && name.length() > 2
        && name.indexOf('-') < 0
        && !quoted
        && !isLabel(text, start)
        && !REMARKS.contains(name)
        && !FUNCTION_WORDS.contains(name);
  }

  /** {@code [ruido] ¿Qué?}: at the front, or behind a dash. */
  private static boolean isLabel(String text, int start) {
    String before = text.substring(0, start).strip();
    return before.isEmpty() || before.equals("-") || before.equals("–") || before.equals("—");
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHumped(String name) {
    return name.length() > 1
        && Character.isLowerCase(name.charAt(0))
        && name.chars().anyMatch(Character::isUpperCase);
  }

  /** Of marks of emphasis, those that make a pair around something. */
  static List<Found> pairs(String text, List<Found> marks) {
    List<Found> pairs = new ArrayList<>();
    Deque<Found> open = new ArrayDeque<>();
    for (Found mark : marks) {
      Found opening =
          closes(text, mark)
              ? open.stream().filter(o -> o.in(text).equals(mark.in(text))).findFirst().orElse(null)
              : null;
      if (opening != null) {
        while (!open.pop().equals(opening)) {
          // What was opened inside and never closed is no mark.
        }
        Stream.of(opening, mark).forEach(pairs::add);
      } else if (opens(text, mark)) {
        open.push(mark);
      }
    }
    return pairs;
  }

  private static boolean opens(String text, Found mark) {
    return !isWordAt(text, mark.start() - 1)
        && mark.end() < text.length()
        && !Character.isWhitespace(text.charAt(mark.end()));
  }

  private static boolean closes(String text, Found mark) {
    return !isWordAt(text, mark.end())
        && mark.start() > 0
        && !Character.isWhitespace(text.charAt(mark.start() - 1));
  }

  private static boolean isWordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
