package io.cotejo.detect;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.Span;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells where a sentence changes its language: {@code Como dijo, "we are not going to do that", y
 * se fue}. Immutable and thread-safe.
 *
 * <p>The words get the languages that make small words and endings likeliest, where a change of
 * language costs {@value #CHANGE} nats, and {@value #CHANGE_AT_MARK} at a quotation mark, a colon
 * or another mark. A stretch counts if it has {@value #LEAST_WORDS} words, {@value #LEAST_MARGIN}
 * nats more than any other language that the sentence is in, and the detector agrees by itself.
 * Names, and borrowed words here and there, are no change.
 */
public final class CodeSwitches {

  private static final double CHANGE = 8;
  private static final double CHANGE_AT_MARK = 5;
  private static final int LEAST_WORDS = 3;
  private static final double LEAST_MARGIN = 5;
  private static final double LEAST_PROBABILITY = 0.9;

  /** Nobody reads a longer sentence, and time is to stay bounded. */
  private static final int MOST_UNITS = 4000;

  private final FunctionWords words = FunctionWords.shipped();
  private final LanguageDetector detector;

  /** Tells changes, with a detector that has to agree. */
  public CodeSwitches(LanguageDetector detector) {
    this.detector = detector;
  }

  /** The stretches of a text in more than one language, in order; none if it is in one. */
  public List<LanguageSpan> in(String text) {
    List<Span> tokens = text.length() > MOST_UNITS ? List.of() : FunctionWords.tokens(text);
    if (tokens.size() < 2 * LEAST_WORDS) {
      return List.of();
    }
    double[][] logs = new double[tokens.size()][];
    for (int t = 0; t < logs.length; t++) {
      logs[t] = logs(text, tokens.get(t), t);
    }
    int[] languages = likeliest(text, tokens, logs);
    List<int[]> runs = runs(languages);
    if (runs.size() < 2 || !runs.stream().allMatch(r -> isSure(r, runs, languages, logs))) {
      return List.of();
    }
    List<LanguageSpan> stretches = new ArrayList<>();
    int start = 0;
    for (int[] run : runs) {
      int end = run[1] == tokens.size() ? text.length() : begin(text, tokens.get(run[1]));
      stretches.add(stretch(text, start, end, words.languages().get(languages[run[0]])));
      start = end;
    }
    return stretches.stream().allMatch(s -> agrees(text, s)) ? stretches : List.of();
  }

  /** A capital in mid-sentence makes a name of a word, which is in no language. */
  private double[] logs(String text, Span token, int number) {
    boolean name = number > 0 && Character.isUpperCase(text.codePointAt(token.start()));
    return name ? null : words.logs(token.of(text));
  }

  /** The Viterbi path over languages. */
  private int[] likeliest(String text, List<Span> tokens, double[][] logs) {
    int count = words.languages().size();
    double[] best = new double[count];
    int[][] from = new int[tokens.size()][count];
    for (int t = 0; t < tokens.size(); t++) {
      double change =
          t > 0 && hasMark(text, tokens.get(t - 1), tokens.get(t)) ? CHANGE_AT_MARK : CHANGE;
      int top = top(best);
      double[] next = new double[count];
      for (int l = 0; l < count; l++) {
        boolean stays = best[l] >= best[top] - change;
        from[t][l] = stays ? l : top;
        next[l] = (stays ? best[l] : best[top] - change) + (logs[t] == null ? 0 : logs[t][l]);
      }
      best = next;
    }
    int[] path = new int[tokens.size()];
    int at = top(best);
    for (int t = tokens.size() - 1; t >= 0; t--) {
      path[t] = at;
      at = from[t][at];
    }
    return path;
  }

  private static int top(double[] scores) {
    int top = 0;
    for (int l = 1; l < scores.length; l++) {
      top = scores[l] > scores[top] ? l : top;
    }
    return top;
  }

  private static boolean hasMark(String text, Span before, Span after) {
    for (int i = before.end(); i < after.start(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\'' && c != '’' && c != '-') {
        return true;
      }
    }
    return false;
  }

  /** Neighbouring words of one language: the first one and the one behind the last. */
  private static List<int[]> runs(int[] languages) {
    List<int[]> runs = new ArrayList<>();
    int start = 0;
    for (int t = 1; t <= languages.length; t++) {
      if (t == languages.length || languages[t] != languages[start]) {
        runs.add(new int[] {start, t});
        start = t;
      }
    }
    return runs;
  }

  private static boolean isSure(int[] run, List<int[]> runs, int[] languages, double[][] logs) {
    if (run[1] - run[0] < LEAST_WORDS) {
      return false;
    }
    double own = sum(run, languages[run[0]], logs);
    return runs.stream()
        .map(other -> languages[other[0]])
        .filter(other -> other != languages[run[0]])
        .allMatch(other -> own - sum(run, other, logs) >= LEAST_MARGIN);
  }

  private static double sum(int[] run, int language, double[][] logs) {
    return Arrays.stream(logs, run[0], run[1]).mapToDouble(l -> l == null ? 0 : l[language]).sum();
  }

  /** Where a word begins with the marks before it. */
  private static int begin(String text, Span token) {
    int begin = token.start();
    while (begin > 0
        && !Character.isWhitespace(text.charAt(begin - 1))
        && !Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private boolean agrees(String text, LanguageSpan stretch) {
    return detector.probabilities(stretch.span().of(text)).getOrDefault(stretch.language(), 0.0)
        >= LEAST_PROBABILITY;
  }

  private static LanguageSpan stretch(String text, int start, int end, Language language) {
    Span trimmed = Spaces.trimmed(text, start, end, Character::isWhitespace);
    return new LanguageSpan(trimmed, language);
  }
}
