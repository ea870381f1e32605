package io.cotejo.segment;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's maximum-entropy sentence detector, with what it cannot know put right afterwards:
 * listed abbreviations, initials, and breaks before a lower-case letter. Thread-safe: the model is
 * shared, the detector is made for each call.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter {

  private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s(.])\\p{Lu}\\.$");
  private static final Pattern MISSED_BREAK =
      Pattern.compile(
          "(?:[.!?…][\"”’»)\\]]{0,2}|[.!?…])(?=\\s+[“«¿¡\"‘(—]*\\p{Lu}|\\s+[\\p{So}\\x{1F1E6}-\\x{1F1FF}])");

  private final SentenceModel model;
  private final Abbreviations abbreviations;

  private OpenNlpSentenceSplitter(SentenceModel model, Abbreviations abbreviations) {
    this.model = model;
    this.abbreviations = abbreviations;
  }

  /**
   * Whether a model for the language is shipped; other languages are split with the English one.
   */
  public static boolean knows(Language language) {
    return language.equals(Language.SPANISH) || language.equals(Language.ENGLISH);
  }

  /** The splitter for a language. */
  public static OpenNlpSentenceSplitter of(Language language) {
    String resource =
        language.equals(Language.SPANISH)
            ? "/io/cotejo/segment/es-sentences.bin"
            : "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    try (InputStream in = OpenNlpSentenceSplitter.class.getResourceAsStream(resource)) {
      return new OpenNlpSentenceSplitter(new SentenceModel(in), Abbreviations.shipped(language));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the sentence model " + resource, e);
    }
  }

  static OpenNlpSentenceSplitter of(SentenceModel model, Language language) {
    return new OpenNlpSentenceSplitter(model, Abbreviations.shipped(language));
  }

  /** Which model splits sentences in a language, for the run's signature. */
  public static String modelId(Language language) {
    return language.equals(Language.SPANISH)
        ? "cotejo-es-sentences-1"
        : "opennlp-en-ud-ewt-sentence-1.3-2.5.4";
  }

  @Override
  public List<Span> split(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(paragraph, 0);
    for (int end : breaks(paragraph)) {
      int last = trimEnd(paragraph, start, end);
      if (last > start && isSentenceEnd(paragraph, last, end)) {
        sentences.add(new Span(start, last));
        start = skipSpace(paragraph, end);
      }
    }
    int last = trimEnd(paragraph, start, paragraph.length());
    if (last > start) {
      sentences.add(new Span(start, last));
    }
    return sentences;
  }

  /** Where the model, or a plain capital after a full stop, proposes to break: ascending. */
  private int[] breaks(String paragraph) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (opennlp.tools.util.Span span : new SentenceDetectorME(model).sentPosDetect(paragraph)) {
      ends.add(span.getEnd());
    }
    var missed = MISSED_BREAK.matcher(paragraph);
    while (missed.find()) {
      ends.add(missed.end());
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isSentenceEnd(String text, int last, int end) {
    int next = skipSpace(text, end);
    if (next == text.length()) {
      return true;
    }
    int first = text.codePointAt(next);
    if (next == last || Character.isLowerCase(first) || isClosing(first)) {
      return false;
    }
    boolean capital = Character.isUpperCase(first) || !Character.isLetterOrDigit(first);
    return !abbreviations.forbidBreak(text, last, capital)
        && !INITIAL.matcher(text.substring(Math.max(0, last - 3), last)).find();
  }

  private static boolean isClosing(int c) {
    return ",;:.)]”»%".indexOf(c) >= 0;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int start, int from) {
    int i = from;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
