package io.cotejo.segment;

import io.cotejo.bitext.Language;
import io.cotejo.text.Spaces;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model of sentence ends cannot know: listed abbreviations, initials, items of lists, marks
 * of references, missing spaces. Immutable and thread-safe.
 */
final class BreakRules {

  private static final String CLOSING = "\"'”’»)]";
  private static final String QUOTED = "\"”’»";
  private static final String NEVER_FIRST = ",;:.)]”»%/=&";
  private static final String OPENING = "\"'“‘«([—–- ";
  private static final String OPENS_QUESTION = "¿¡";
  private static final int TAIL = 4;
  private static final int ELLIPSIS = 7;

  /** How far around a stop square brackets are looked for. */
  private static final int BRACKET_REACH = 60;

  private static final Pattern SPACED_ELLIPSIS = Pattern.compile("[^.\\s] \\. \\. \\.$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\p{Ll}\\.$");

  /** A capital after a full stop; the stop may stand before notes: {@code .[7][8]}. */
  private static final Pattern PLAIN_BREAK =
      Pattern.compile(
          "[.!?…][\"”’»)\\]]{0,2}(?:\\[\\d{1,3}\\])*(?=\\s+[“«¿¡\"‘(—]*\\p{Lu}|\\s+[\\p{So}\\x{1F1E6}-\\x{1F1FF}])");

  private static final Pattern NOTE_NUMBER =
      Pattern.compile(
          "\\.(?<=(?:\\p{Ll}{3}|\\))\\.)\\d{1,3}(?:[ ,]\\d{1,3}){0,4}(?=\\s+\\p{Lu}\\p{Ll})");

  private static final Pattern MISSING_SPACE =
      Pattern.compile("[.!?…](?<=(?:\\p{Ll}{2}|\\d{3}).)[\"”»)]?(?=[¿¡“«]?\\p{Lu}\\p{Ll})");

  /** A source in brackets whose stop stands behind them: {@code "It is so." (Smith 55).} */
  private static final Pattern CITATION = Pattern.compile("\\([^().!?]{1,80}\\)[.,;:]");

  /** A time at the head of a sentence, which must go on: {@code At 5 a.m.} */
  private static final Pattern TIME_ALONE =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? \\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.? ?m\\.");

  /** What says when or where, and nothing yet. */
  private static final Pattern HEAD_PHRASE =
      Pattern.compile(
          "(?:A|Al|Antes|De|Del|Desde|Después|Durante|En|Entre|Hacia|Hasta|Para|Por|Sobre|Tras|Ya en"
              + "|About|Around|At|Before|By|During|From|In|Since|Until)"
              + "(?: (?:\\d{1,4}|[IVXLC]+|a|al|año|años|comienzos|de|década|del|early|el|fin|finales"
              + "|fines|hacia|hasta|inicios|la|las|late|los|mediados|milenio|mitad|of|primera?"
              + "|principios|segund[ao]|siglos?|tercer|the|última|último|y|\\p{L}\\."
              + "|\\p{Lu}\\p{Ll}+,?)){1,12}");

  /** In digits, or Roman: one letter may be a word. */
  private static final Pattern NUMERAL = Pattern.compile("\\d|[IVXLC]{2,7}(?!\\p{L})");

  /** A word that is one before a number only. */
  private static final Pattern NUMBER_SIGN = Pattern.compile("N(?:o|os|úm|um)\\.\\s?\\d");

  /** The end of a span of time: {@code 63 a. C. - 14 d. C.} */
  private static final Pattern DASHED = Pattern.compile("[-–—]\\s?\\p{Nd}");

  private static final Pattern WIDE_STOP = Pattern.compile("[。．！？]+[」』”’）]*");
  private static final Pattern SEMICOLON = Pattern.compile(";(?=\\s+(\\p{Lu}\\p{Ll}*)\\s)");

  private final Abbreviations abbreviations;
  private final Openers openers;
  private final boolean english;

  private BreakRules(Abbreviations abbreviations, Openers openers, boolean english) {
    this.abbreviations = abbreviations;
    this.openers = openers;
    this.english = english;
  }

  /** The rules for a language. */
  static BreakRules of(Language language) {
    return of(language, List.of());
  }

  /** The rules for a language, with more abbreviations. */
  static BreakRules of(Language language, List<String> abbreviations) {
    return new BreakRules(
        Abbreviations.shipped(language).and(abbreviations),
        Openers.of(language),
        language.equals(Language.ENGLISH));
  }

  /** Adds the ends that may have been missed; {@link #allows} judges them like all others. */
  void addMissed(String text, boolean casual, NavigableSet<Integer> ends) {
    // Without a list, nothing would speak against a break behind an abbreviation.
    if (!abbreviations.isEmpty()) {
      Stops.addEnds(PLAIN_BREAK, text, ends);
      Stops.addEnds(MISSING_SPACE, text, ends);
    }
    CasualBreaks.addMissed(text, casual, ends);
  }

  /** Whether a text is written without capitals. */
  boolean isCasual(String text) {
    return CasualBreaks.isLowerCase(text, english);
  }

  /** Adds the ends that are sure. */
  void addSure(String text, boolean casual, NavigableSet<Integer> ends) {
    addRare(text, casual, ends);
    CasualBreaks.addSure(text, ends);
    addItems(text, ends);
    Matcher note = Stops.matcher(NOTE_NUMBER, text);
    for (int stop = Stops.next(text, 0); stop >= 0; stop = Stops.next(text, stop + 1)) {
      if (Stops.isBeforeDigit(text, stop)
          && note.region(stop, text.length()).lookingAt()
          && abbreviations.endingAt(text, stop + 1, note.end()).isEmpty()) {
        ends.add(note.end());
      }
    }
    if (text.indexOf(';') >= 0) {
      addSemicolons(text, ends);
    }
  }

  /** Most texts have neither pictures nor the stops of Chinese. */
  private static void addRare(String text, boolean casual, NavigableSet<Integer> ends) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Emoji.FIRST) {
        addEnds(WIDE_STOP.matcher(text), ends);
        Emoji.addEnds(text, casual, ends);
        return;
      }
    }
  }

  private void addSemicolons(String text, NavigableSet<Integer> ends) {
    Matcher semicolon = SEMICOLON.matcher(text);
    while (semicolon.find()) {
      if (openers.beginsNoName(semicolon.group(1))) {
        ends.add(semicolon.end());
      }
    }
  }

  /** What a word counts is no item: {@code Art. 2}. */
  private static void addItems(String text, NavigableSet<Integer> ends) {
    for (int start : Enumerations.itemStarts(text)) {
      if (!Labels.precedes(text, start)) {
        ends.add(start);
      }
    }
  }

  private static void addEnds(Matcher matcher, NavigableSet<Integer> ends) {
    while (matcher.find()) {
      ends.add(matcher.end());
    }
  }

  /**
   * Whether the sentence that began at {@code start} ends at {@code end}.
   *
   * @param next where the next character stands that is not white space; at least {@code end}
   * @param casual whether the text is written without capitals
   */
  boolean allows(String text, int start, int end, int next, boolean casual) {
    int stop = beforeClosing(text, start, end);
    if (!isStop(text, start, stop)
        || Enumerations.isMarker(text, start, end)
        || Labels.isOne(text, start, end)) {
      return false;
    }
    if (next == end && CodeStops.isInside(text, start, end, openers)) {
      return false;
    }
    return !goesOn(text, next, casual)
        && !isInsideBrackets(text, start, end)
        && !TIME_ALONE.matcher(text).region(start, end).matches()
        && !Ascriptions.follow(text, stop, end, next)
        && !endsInAbbreviation(text, start, end, next);
  }

  /** Whether a square bracket is open at {@code end}: what an editor puts in is no sentence. */
  private static boolean isInsideBrackets(String text, int start, int end) {
    String before = text.substring(Math.max(start, end - BRACKET_REACH), end);
    String after = text.substring(end, Math.min(text.length(), end + BRACKET_REACH));
    return before.lastIndexOf('[') > before.lastIndexOf(']') && after.indexOf(']') >= 0;
  }

  /** The end without closing marks and the numbers of notes behind the stop. */
  private static int beforeClosing(String text, int start, int end) {
    int i = end;
    while (i > start) {
      int note = text.charAt(i - 1) == ']' ? beforeNote(text, start, i) : i;
      if (note == i && CLOSING.indexOf(text.charAt(i - 1)) < 0) {
        return i;
      }
      i = note == i ? i - 1 : note;
    }
    return i;
  }

  private static int beforeNote(String text, int start, int end) {
    int i = end - 1;
    while (i > start && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i < end - 1 && i > start && text.charAt(i - 1) == '[' ? i - 1 : end;
  }

  private static boolean isStop(String text, int start, int stop) {
    return stop > start && Stops.isStop(text.charAt(stop - 1));
  }

  /** Whether what follows is no beginning of a sentence. */
  private static boolean goesOn(String text, int next, boolean casual) {
    if (NEVER_FIRST.indexOf(text.charAt(next)) >= 0 || isCitation(text, next)) {
      return true;
    }
    int i = next;
    while (i < text.length() - 1 && OPENING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int first = text.codePointAt(i);
    boolean bracket = i > next && text.charAt(next) == '(';
    boolean lower = Character.isLowerCase(first) && !CasualBreaks.isAddress(text, next);
    return (lower && !(casual && i == next))
        || Emoji.goOn(text, next)
        || (bracket && Character.isDigit(first));
  }

  private boolean endsInAbbreviation(String text, int start, int end, int next) {
    String tail = text.substring(Math.max(0, end - TAIL), end);
    if (IN_BRACKETS.matcher(tail).find()) {
      return true;
    }
    String word = word(text, next);
    Optional<Abbreviations.Kind> kind = abbreviations.endingAt(text, end, next);
    if (kind.isPresent()) {
      return switch (kind.get()) {
        case NEVER -> true;
        case NUMBER -> NUMERAL.matcher(text).region(next, text.length()).lookingAt();
        case FIRST ->
            !openers.beginsSentences(word) && OPENS_QUESTION.indexOf(text.charAt(next)) < 0;
        case NAME -> !openers.beginsNoName(word) && OPENS_QUESTION.indexOf(text.charAt(next)) < 0;
        case END ->
            !beginsUpper(text, next)
                || openers.continuesTime(word)
                || (isHeadPhrase(text, start, end) && !openers.beginsSentences(word));
      };
    }
    return (Initials.endWith(text, start, end) && !openers.beginsNoName(word))
        || SPACED_ELLIPSIS.matcher(text.substring(Math.max(0, end - ELLIPSIS), end)).find();
  }

  /** Whether a sentence so far only says when or where: {@code En el 27 a. C.} */
  private static boolean isHeadPhrase(String text, int start, int end) {
    return HEAD_PHRASE.matcher(text).region(start, end).matches();
  }

  private static boolean isCitation(String text, int next) {
    int before = Spaces.trimmed(text, 0, next).end();
    return before > 0
        && QUOTED.indexOf(text.charAt(before - 1)) >= 0
        && CITATION.matcher(text).region(next, text.length()).lookingAt();
  }

  private static boolean beginsUpper(String text, int next) {
    int first = text.codePointAt(next);
    return Character.isUpperCase(first)
        || (!Character.isLetterOrDigit(first)
            && first != '('
            && !DASHED.matcher(text).region(next, text.length()).lookingAt());
  }

  /** The word at {@code from}, without the marks that open it; empty if it is none. */
  private static String word(String text, int from) {
    int start = from;
    while (start < text.length() && "“«\"'‘—".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean initial = end == start + 1 && end < text.length() && text.charAt(end) == '.';
    boolean sign = NUMBER_SIGN.matcher(text).region(start, text.length()).lookingAt();
    return initial || sign ? "" : text.substring(start, end);
  }
}
