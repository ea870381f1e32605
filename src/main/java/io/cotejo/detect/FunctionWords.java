package io.cotejo.detect;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import io.cotejo.text.DataDigest;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the small words and endings of a text fit each listed language. In a short sentence they
 * tell neighbours such as Spanish and Galician apart better than n-grams do. Immutable.
 *
 * <p>A word of rank r in its language's list has the probability {@value #WORD_MASS}/(r + {@value
 * #RANK_OFFSET}) (Zipf), and {@value #WORD_FLOOR} in a language that does not list it; an ending
 * has {@value #ENDING} ({@value #LETTER} if it is one letter), and {@value #ENDING_FLOOR}
 * elsewhere. Words and endings in no list say nothing.
 */
final class FunctionWords {

  private static final String LISTS = "/io/cotejo/detect/function-words.txt";

  private static final double WORD_MASS = 0.1;
  private static final double RANK_OFFSET = 10;
  private static final double WORD_FLOOR = 5e-5;
  private static final double ENDING = 0.02;
  private static final double LETTER = 0.01;
  private static final double ENDING_FLOOR = 0.003;
  private static final double LOG_WORD_FLOOR = Math.log(WORD_FLOOR);
  private static final double LOG_ENDING_FLOOR = Math.log(ENDING_FLOOR);

  /** The log of how much rarer a text in a language is that is seldom written. */
  private static final double SMALL = -4;

  private static final String SMALL_ONES = "small";
  private static final String NEIGHBOURS = "large";
  private static final int LONGEST_ENDING = 5;
  private static final int LEAST_STEM = 2;

  private final List<Language> languages;
  private final Map<Language, Integer> numbers = new HashMap<>();

  private final Set<Language> neighbours;

  /** Words that only languages list which are seldom written. */
  private final Set<String> smallWords;

  /** What speaks against each language before a word is read. */
  private final double[] before;

  private final Map<String, double[]> words = new HashMap<>();
  private final Map<String, double[]> endings = new HashMap<>();

  private FunctionWords(Map<String, List<String>> lists, Set<String> small, Set<String> large) {
    languages = lists.keySet().stream().map(Language::of).toList();
    languages.forEach(l -> numbers.put(l, numbers.size()));
    before = languages.stream().mapToDouble(l -> small.contains(l.code()) ? SMALL : 0).toArray();
    neighbours = large.stream().map(Language::of).collect(Collectors.toUnmodifiableSet());
    int language = 0;
    for (List<String> list : lists.values()) {
      int rank = 0;
      for (String entry : list) {
        if (entry.startsWith("-")) {
          String ending = entry.substring(1);
          put(endings, ending, language, ending.length() == 1 ? LETTER : ENDING, ENDING_FLOOR);
        } else {
          put(words, entry, language, WORD_FLOOR + WORD_MASS / (rank + RANK_OFFSET), WORD_FLOOR);
          rank++;
        }
      }
      language++;
    }
    smallWords =
        words.keySet().stream()
            .filter(w -> lists.keySet().stream().noneMatch(l -> isListed(w, l, small)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isListed(String word, String language, Set<String> small) {
    int number = numbers.get(Language.of(language));
    return !small.contains(language) && words.get(word)[number] > LOG_WORD_FLOOR;
  }

  /** The lists of {@code function-words.txt}. */
  static FunctionWords shipped() {
    return of(Resources.lines(LISTS));
  }

  /** The digest of those lists. */
  static String digest() {
    return DataDigest.of(List.of(LISTS));
  }

  /**
   * Lists from the lines of a file: {@code es: de la que}; {@code small: ast} names languages that
   * are seldom written, {@code large: es} those that they are taken for, {@code #} begins a
   * comment.
   */
  static FunctionWords of(List<String> lines) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    Set<String> small = new HashSet<>();
    Set<String> large = new HashSet<>();
    for (String line : lines) {
      if (Lines.isContent(line)) {
        String[] columns = line.split(":", 2);
        List<String> entries = List.of(columns[1].strip().split("\\s+"));
        if (columns[0].equals(SMALL_ONES)) {
          small.addAll(entries);
        } else if (columns[0].equals(NEIGHBOURS)) {
          large.addAll(entries);
        } else {
          lists.computeIfAbsent(columns[0], code -> new ArrayList<>()).addAll(entries);
        }
      }
    }
    return new FunctionWords(lists, small, large);
  }

  private void put(
      Map<String, double[]> map, String entry, int language, double probability, double floor) {
    double[] logs =
        map.computeIfAbsent(
            entry,
            e -> {
              double[] none = new double[languages.size()];
              Arrays.fill(none, Math.log(floor));
              return none;
            });
    logs[language] = Math.max(logs[language], Math.log(probability));
  }

  /** What the words of a text say. */
  final class Likelihood {

    private final double[] logs;
    private final double unlisted;
    private final double known;
    private final boolean hasWord;

    private Likelihood(double[] logs, double unlisted, double known, boolean hasWord) {
      this.logs = logs;
      this.unlisted = unlisted;
      this.known = known;
      this.hasWord = hasWord;
    }

    /** Log-likelihood of a language; the same for all that have no list. */
    double of(Language language) {
      Integer number = numbers.get(language);
      return number == null ? unlisted : logs[number];
    }

    /** Log-likelihood by the numbers of {@link #languages()}. */
    double[] logs() {
      return logs;
    }

    /**
     * How much likelier the likeliest language is than the next one, in nats; languages that are
     * seldom written have to come closer than others.
     */
    double margin() {
      double best = Double.NEGATIVE_INFINITY;
      double second = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < logs.length; i++) {
        double log = logs[i] + before[i];
        second = Math.max(second, Math.min(log, best));
        best = Math.max(best, log);
      }
      return best - second;
    }

    /** Share of the words that some list knows by themselves or by their ending, in [0, 1]. */
    double known() {
      return known;
    }

    /** Whether the list of a language that is not seldom written knows a word by itself. */
    boolean hasWord() {
      return hasWord;
    }
  }

  /** The large languages that those which are seldom written are taken for. */
  Set<Language> neighbours() {
    return neighbours;
  }

  /** The languages that have a list. */
  List<Language> languages() {
    return languages;
  }

  /** Log-likelihood of a word in each of {@link #languages()}; null if it says nothing. */
  double[] logs(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    double[] listed = words.get(lower);
    return listed != null ? listed : ending(lower);
  }

  /** The log-likelihood of a text. */
  Likelihood likelihood(String text) {
    double[] sums = before.clone();
    double unlisted = 0;
    int all = 0;
    int known = 0;
    boolean hasWord = false;
    String lower = text.toLowerCase(Locale.ROOT);
    for (Span token : tokens(lower)) {
      String word = token.of(lower);
      all++;
      double[] listed = words.get(word);
      double[] logs = listed != null ? listed : ending(word);
      if (logs != null && !(smallWords.contains(word) && isName(text, token))) {
        known++;
        hasWord = hasWord || (listed != null && !smallWords.contains(word));
        unlisted += listed != null ? LOG_WORD_FLOOR : LOG_ENDING_FLOOR;
        for (int i = 0; i < sums.length; i++) {
          sums[i] += logs[i];
        }
      }
    }
    double share = all == 0 ? 0 : (double) known / all;
    return new Likelihood(sums, unlisted, share, hasWord);
  }

  /** Whether a word has a capital in mid-text, as in {@code lo dijo Ye}. */
  private static boolean isName(String text, Span token) {
    return token.start() > 0
        && token.end() <= text.length()
        && Character.isUpperCase(text.charAt(token.start()))
        && (token.length() == 1 || Character.isLowerCase(text.charAt(token.start() + 1)));
  }

  private double[] ending(String word) {
    for (int length = Math.min(LONGEST_ENDING, word.length() - LEAST_STEM); length > 0; length--) {
      double[] logs = endings.get(word.substring(word.length() - length));
      if (logs != null) {
        return logs;
      }
    }
    return null;
  }

  /** Runs of letters; an opening question or exclamation mark is a word too. */
  static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        tokens.add(new Span(start, i));
        start = -1;
      }
      if (i < text.length() && (text.charAt(i) == '¿' || text.charAt(i) == '¡')) {
        tokens.add(new Span(i, i + 1));
      }
    }
    return tokens;
  }
}
