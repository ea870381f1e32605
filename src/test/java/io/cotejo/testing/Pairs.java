package io.cotejo.testing;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Document pairs of plain lists of sentences. Stateless. */
public final class Pairs {

  private Pairs() {}

  /** A Spanish text, its pivot and an English text. */
  public static DocumentPair of(List<String> sources, List<String> pivots, List<String> targets) {
    return new DocumentPair(
        side("s", Language.SPANISH, Role.PROSE, sources),
        side("t", Language.ENGLISH, Role.PROSE, targets),
        pivots);
  }

  /** Two texts without a pivot. */
  public static DocumentPair withoutPivot(List<String> sources, List<String> targets) {
    return of(sources, Collections.nCopies(sources.size(), ""), targets);
  }

  /** A side whose sentences all have one role. */
  public static Side side(String name, Language language, Role role, List<String> texts) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Span span = new Span(start, start + text.length());
      sentences.add(new Sentence(sentences.size(), 0, span, text, language, role));
      start += text.length() + 1;
    }
    return new Side(name, language, sentences);
  }
}
