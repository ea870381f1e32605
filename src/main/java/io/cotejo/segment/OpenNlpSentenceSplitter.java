package io.cotejo.segment;

import io.cotejo.bitext.Span;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's maximum-entropy sentence detector, with what it cannot know put right afterwards by
 * {@link BreakRules}. Thread-safe: the model is shared, the detector is made for each call.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter {

  /** OpenNLP takes quadratic time where there is no white space. */
  private static final int MAX_CHUNK = 8000;

  private final SentenceModel model;
  private final BreakRules rules;

  OpenNlpSentenceSplitter(SentenceModel model, BreakRules rules) {
    this.model = model;
    this.rules = rules;
  }

  @Override
  public List<Span> split(String paragraph) {
    NavigableSet<Integer> sure = new TreeSet<>();
    boolean casual = rules.isCasual(paragraph);
    rules.addSure(paragraph, casual, sure);
    NavigableSet<Integer> ends = new TreeSet<>(sure);
    rules.addMissed(paragraph, casual, ends);
    addProposed(paragraph, ends);
    List<Span> sentences = new ArrayList<>();
    int start = Spaces.skip(paragraph, 0);
    for (int end : ends) {
      int last = Spaces.trimmed(paragraph, start, Math.max(start, end)).end();
      int next = Spaces.skip(paragraph, end);
      boolean inside = last > start && next < paragraph.length();
      if (inside && (sure.contains(end) || rules.allows(paragraph, start, last, next, casual))) {
        sentences.add(new Span(start, last));
        start = next;
      }
    }
    Span rest = Spaces.trimmed(paragraph, start, paragraph.length());
    if (rest.length() > 0) {
      sentences.add(rest);
    }
    return sentences;
  }

  /** Adds the ends that the model proposes. */
  private void addProposed(String paragraph, NavigableSet<Integer> ends) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    int start = 0;
    while (start < paragraph.length()) {
      int end = chunkEnd(paragraph, start);
      for (opennlp.tools.util.Span span : detector.sentPosDetect(paragraph.substring(start, end))) {
        if (start + span.getEnd() < end || end == paragraph.length()) {
          ends.add(start + span.getEnd());
        }
      }
      start = end;
    }
  }

  private static int chunkEnd(String text, int start) {
    if (text.length() - start <= MAX_CHUNK) {
      return text.length();
    }
    int end = start + MAX_CHUNK;
    while (end > start + MAX_CHUNK / 2 && !Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
