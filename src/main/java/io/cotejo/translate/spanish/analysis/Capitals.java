package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells names from other words that are written with a capital. Thread-safe. */
final class Capitals {

  private static final Set<String> NAMES_FOLLOW =
      Set.of("en", "a", "desde", "hacia", "hasta", "entre", "para", "por", "con", "doña", "don");

  private static final Set<PartOfSpeech> VERBAL =
      Set.of(PartOfSpeech.VERB, PartOfSpeech.INFINITIVE, PartOfSpeech.GERUND);

  private static final Set<PartOfSpeech> FUNCTION =
      Set.of(
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.DETERMINER,
          PartOfSpeech.PRONOUN);

  private final Analyzer analyzer;

  Capitals(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * A capital in mid-sentence makes a name, unless it is a common noun where titles and
   * institutions stand: behind an article or a word like it, or behind {@code de} and another such
   * word: {@code el Gobierno}, {@code ministro de Pesca}.
   */
  List<Analysis> readings(String surface, boolean sentenceStart, List<Word> before) {
    List<Analysis> asWritten = analyzer.analyze(surface);
    if (!Character.isUpperCase(surface.codePointAt(0))) {
      return asWritten;
    }
    List<Analysis> lower = analyzer.analyze(surface.toLowerCase(Locale.ROOT));
    if (!asWritten.isEmpty()) {
      boolean person = asWritten.get(0).entry().tag().isPersonsName();
      return person && (sentenceStart || isBehindArticle(before))
          ? joined(asWritten, lower)
          : asWritten;
    }
    if (sentenceStart || (isBehindMark(before) && isFunction(lower))) {
      return lower;
    }
    return isNominal(lower) && !isNamePosition(before) ? lower : List.of();
  }

  /** Whether a word, in whatever case it is written, can be nothing but the form of a verb. */
  boolean isVerbal(String surface) {
    List<Analysis> readings = analyzer.analyze(surface.toLowerCase(Locale.ROOT));
    return !readings.isEmpty() && readings.stream().allMatch(r -> VERBAL.contains(r.tag()));
  }

  /**
   * {@code Charles Baudelaire}, at the beginning: what could only be a verb is a name before a
   * name, which was added last.
   */
  static void readFirstName(List<Word> words) {
    int last = words.size() - 1;
    if (last < 1 || words.get(last).isKnown() || !isCapitalised(words.get(last))) {
      return;
    }
    Word first = words.get(last - 1);
    boolean verb = first.readings().stream().allMatch(r -> r.tag() == PartOfSpeech.VERB);
    if (first.initial() && first.isKnown() && verb && isCapitalised(first)) {
      words.set(last - 1, first.unread(PartOfSpeech.UNKNOWN));
    }
  }

  private static boolean isCapitalised(Word word) {
    return word.is(PartOfSpeech.UNKNOWN) && word.isCapitalised();
  }

  /** {@code los Reyes} are kings, {@code Reyes} is a name. */
  private static boolean isBehindArticle(List<Word> before) {
    return !before.isEmpty() && WordSets.ARTICLES.contains(before.get(before.size() - 1).lower());
  }

  private static List<Analysis> joined(List<Analysis> first, List<Analysis> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static boolean isNominal(List<Analysis> readings) {
    for (Analysis reading : readings) {
      if (reading.tag() == PartOfSpeech.NOUN || reading.tag() == PartOfSpeech.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  /** A line of verse begins with a capital behind any mark. */
  private static boolean isBehindMark(List<Word> before) {
    return !before.isEmpty() && before.get(before.size() - 1).is(PartOfSpeech.PUNCTUATION);
  }

  private static boolean isFunction(List<Analysis> readings) {
    return !readings.isEmpty() && readings.stream().allMatch(r -> FUNCTION.contains(r.tag()));
  }

  private static boolean isNamePosition(List<Word> before) {
    Word last = before.get(before.size() - 1);
    if (WordSets.AND_OR.contains(last.lower()) && before.size() > 1) {
      Word first = before.get(before.size() - 2);
      return !first.isKnown() && first.is(PartOfSpeech.UNKNOWN) && first.isCapitalised();
    }
    if (!last.isKnown()) {
      return last.is(PartOfSpeech.UNKNOWN) && last.isCapitalised();
    }
    return NAMES_FOLLOW.contains(last.lower());
  }
}
