package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spanish text to words with their readings; the longest phrase of the lexicon is one word.
 * Thread-safe.
 */
final class WordReader {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<keep>https?://\\S+|www\\.\\S+|[\\w.]+@[\\w.]+\\w|[@#][\\w]+|pic\\.twitter\\.com/\\S+)"
              + "|(?<number>\\d+(?:[.,]\\d+)*(?:\\.?[ºª°])?)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:[-'’][\\p{L}\\d][\\p{L}\\p{M}\\d]*)*(?:\\.\\p{L}\\.)*)"
              + "|(?<mark>\\S)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Lexicon lexicon;
  private final Analyzer analyzer;

  WordReader(Lexicon lexicon, Analyzer analyzer) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
  }

  List<Word> read(String text) {
    List<Word> tokens = tokens(text);
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Match match = phraseAt(tokens, i);
      words.add(match == null ? tokens.get(i) : match.word);
      i += match == null ? 1 : match.length;
    }
    return words;
  }

  private List<Word> tokens(String text) {
    List<Word> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    boolean sentenceStart = true;
    while (matcher.find()) {
      boolean glued = matcher.start() == end && end > 0;
      String surface = matcher.group();
      if (matcher.group("word") != null) {
        tokens.add(new Word(surface, readings(surface, sentenceStart), glued, Tag.UNKNOWN));
        sentenceStart = false;
      } else if (matcher.group("number") != null) {
        tokens.add(new Word(surface, List.of(), glued, Tag.NUMBER));
        sentenceStart = false;
      } else if (matcher.group("keep") != null) {
        tokens.add(new Word(surface, List.of(), glued, Tag.NAME));
      } else {
        tokens.add(new Word(surface, List.of(), glued, Tag.PUNCTUATION));
        sentenceStart = sentenceStart || ".:!?¿¡“«\"—".contains(surface);
      }
      end = matcher.end();
    }
    return tokens;
  }

  /**
   * A capital in mid-sentence makes a name, unless the lexicon has it only as a common word of one
   * reading.
   */
  private List<Analysis> readings(String surface, boolean sentenceStart) {
    List<Analysis> asWritten = analyzer.analyze(surface);
    if (!asWritten.isEmpty() || !Character.isUpperCase(surface.codePointAt(0))) {
      return asWritten;
    }
    List<Analysis> lower = analyzer.analyze(surface.toLowerCase(Locale.ROOT));
    boolean title = lower.stream().anyMatch(a -> a.tag() == Tag.NOUN || a.tag() == Tag.ADJECTIVE);
    return sentenceStart || title ? lower : List.of();
  }

  private record Match(Word word, int length) {}

  private Match phraseAt(List<Word> tokens, int at) {
    Word first = tokens.get(at);
    if (first.is(Tag.PUNCTUATION) || first.is(Tag.NUMBER)) {
      return null;
    }
    Match best = longest(tokens, at, first.surface(), null);
    if (best == null && !first.lower().equals(first.surface())) {
      best = longest(tokens, at, first.lower(), null);
    }
    for (Analysis reading : best == null ? first.readings() : List.<Analysis>of()) {
      String lemma = reading.entry().lemma();
      boolean inflected = !lemma.equals(first.lower()) || reading.tag() == Tag.INFINITIVE;
      if (best == null && inflected) {
        best = longest(tokens, at, lemma, reading);
      }
    }
    return best;
  }

  private Match longest(List<Word> tokens, int at, String firstLemma, Analysis inflection) {
    for (Entry phrase : lexicon.phrases(firstLemma)) {
      String[] parts = phrase.lemma().split(" ");
      boolean sameKind =
          inflection == null
              ? !phrase.kind().equals("v")
              : phrase.kind().equals(inflection.entry().kind());
      if (sameKind && matches(tokens, at, parts, inflection != null)) {
        Entry entry = withArticle(phrase, parts, tokens.get(at + parts.length - 1));
        Analysis reading =
            inflection == null
                ? Analysis.of(entry)
                : new Analysis(
                    entry,
                    inflection.tag(),
                    inflection.tense(),
                    inflection.person(),
                    inflection.plural());
        String surface = surface(tokens, at, parts.length);
        Word word = new Word(surface, List.of(reading), tokens.get(at).gluedLeft(), Tag.UNKNOWN);
        return new Match(word, parts.length);
      }
    }
    return null;
  }

  private static Entry withArticle(Entry phrase, String[] parts, Word last) {
    return isContraction(last.lower(), parts[parts.length - 1])
        ? new Entry(phrase.lemma(), phrase.tag(), List.of(phrase.translation() + " the"))
        : phrase;
  }

  private static boolean matches(List<Word> tokens, int at, String[] parts, boolean inflected) {
    if (at + parts.length > tokens.size()) {
      return false;
    }
    for (int k = 1; k < parts.length; k++) {
      Word token = tokens.get(at + k);
      boolean same = token.surface().equals(parts[k]) || token.lower().equals(parts[k]);
      boolean contracted = k == parts.length - 1 && isContraction(token.lower(), parts[k]);
      if (!same && !contracted && !(inflected && hasLemma(token, parts[k]))) {
        return false;
      }
    }
    return true;
  }

  /** {@code a través del} is {@code a través de} and an article. */
  private static boolean isContraction(String token, String preposition) {
    return (token.equals("del") && preposition.equals("de"))
        || (token.equals("al") && preposition.equals("a"));
  }

  private static boolean hasLemma(Word token, String lemma) {
    return token.readings().stream().anyMatch(a -> a.entry().lemma().equals(lemma));
  }

  private static String surface(List<Word> tokens, int at, int length) {
    StringBuilder surface = new StringBuilder();
    for (int k = 0; k < length; k++) {
      surface.append(k == 0 ? "" : " ").append(tokens.get(at + k).surface());
    }
    return surface.toString();
  }
}
