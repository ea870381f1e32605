package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.SpanishTokenizer.Kind;
import io.cotejo.translate.spanish.model.SpanishTokenizer.Token;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Sentences that are all in capitals, as headings are: there a capital tells no name. A row of
 * abbreviations is none, nor is a sentence that has one. Used by one thread for one text.
 */
final class Shouting {

  /** Letters of the shortest word that is told from an abbreviation. */
  private static final int LONG = 4;

  private final Analyzer analyzer;
  private final BitSet shouted = new BitSet();

  Shouting(Analyzer analyzer, List<Token> tokens) {
    this.analyzer = analyzer;
    int from = 0;
    for (int k = 0; k < tokens.size(); k++) {
      boolean last = k + 1 == tokens.size();
      if (last || (tokens.get(k).kind() == Kind.MARK && isBreak(tokens.get(k)))) {
        note(tokens, from, k + 1);
        from = k + 1;
      }
    }
  }

  private static boolean isBreak(Token mark) {
    return WordSets.BREAKS.contains(mark.surface());
  }

  private void note(List<Token> tokens, int from, int to) {
    boolean all = true;
    boolean told = false;
    for (int k = from; k < to && all; k++) {
      if (tokens.get(k).kind() == Kind.WORD) {
        String word = tokens.get(k).surface();
        all = word.equals(word.toUpperCase(Locale.ROOT));
        told |= all && word.length() >= LONG && !lowered(word).equals(word);
      }
    }
    shouted.set(from, to, all && told);
  }

  /** Whether the word of that number is in such a sentence. */
  boolean isAt(int token) {
    return shouted.get(token);
  }

  /**
   * The word as it would be written elsewhere: as it is if it is known so, as a place or a person,
   * or in lower case; as it is, too, if nothing is known of it.
   */
  String lowered(String word) {
    if (!analyzer.analyze(word).isEmpty()) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String title = word.substring(0, 1) + lower.substring(1);
    List<Analysis> named = analyzer.analyze(title);
    boolean common = !analyzer.analyze(lower).isEmpty();
    boolean place = named.stream().anyMatch(r -> !r.entry().tag().isPersonsName());
    if (word.length() > 1 && (place || (!common && !named.isEmpty()))) {
      return title;
    }
    return common ? lower : word;
  }
}
