package io.cotejo.segment;

import io.cotejo.bitext.Span;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * For texts that somebody has split already: each line is one sentence, and so is a paragraph of
 * one line. Stateless and thread-safe.
 */
public final class OneSentencePerLineSplitter implements SentenceSplitter {

  @Override
  public List<Span> split(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= paragraph.length(); i++) {
      if (i == paragraph.length() || isLineEnd(paragraph.charAt(i))) {
        Span line = Spaces.trimmed(paragraph, start, i);
        if (line.length() > 0) {
          sentences.add(line);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }
}
