package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.model.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English inflection. Immutable and thread-safe. */
public final class English {

  private static final String VOWELS = "aeiou";
  private final Map<String, String> pasts = new HashMap<>();
  private static final Set<String> NOT_MEN =
      Set.of(
          "human",
          "german",
          "roman",
          "norman",
          "ottoman",
          "shaman",
          "talisman",
          "caiman",
          "superhuman");

  private final Map<String, String> participles = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();

  public English() {
    for (List<String> row : Tables.rows("english-irregular.tsv")) {
      if (row.size() == 3) {
        pasts.put(row.get(0), row.get(1));
        participles.put(row.get(0), row.get(2));
      } else {
        plurals.put(row.get(0), row.get(1));
      }
    }
  }

  /** {@code carry out} → {@code carried out}. */
  public String past(String verb) {
    return onFirst(verb, w -> pasts.containsKey(w) ? pasts.get(w) : regularPast(w));
  }

  public String participle(String verb) {
    return onFirst(verb, w -> participles.containsKey(w) ? participles.get(w) : regularPast(w));
  }

  public String gerund(String verb) {
    return onFirst(
        verb,
        w -> {
          if (w.endsWith("ie")) {
            return w.substring(0, w.length() - 2) + "ying";
          }
          if (w.endsWith("e") && !w.endsWith("ee") && w.length() > 2) {
            return w.substring(0, w.length() - 1) + "ing";
          }
          return (isDoubled(w) ? w + w.charAt(w.length() - 1) : doubled(w)) + "ing";
        });
  }

  /** Whether the table has the participle with its last consonant twice: {@code formatted}. */
  private boolean isDoubled(String w) {
    return (w + w.charAt(w.length() - 1) + "ed").equals(participles.get(w));
  }

  public String thirdPerson(String verb) {
    return onFirst(
        verb,
        w ->
            switch (w) {
              case "be" -> "is";
              case "have" -> "has";
              case "can", "must", "should", "may" -> w;
              default -> withS(w);
            });
  }

  /**
   * {@code tax haven} → {@code tax havens}; {@code rate of exchange} → {@code rates of exchange}.
   */
  public String plural(String noun) {
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return plural(noun.substring(0, of)) + noun.substring(of);
    }
    int start = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
    String word = noun.substring(start);
    return noun.substring(0, start) + plurals.getOrDefault(word, pluralS(word));
  }

  private interface Inflection {
    String of(String word);
  }

  private static String onFirst(String phrase, Inflection inflection) {
    int space = phrase.indexOf(' ');
    return space < 0
        ? inflection.of(phrase)
        : inflection.of(phrase.substring(0, space)) + phrase.substring(space);
  }

  private static String regularPast(String w) {
    if (w.endsWith("e")) {
      return w + "d";
    }
    return endsInConsonantY(w) ? w.substring(0, w.length() - 1) + "ied" : doubled(w) + "ed";
  }

  /** "a" or "an", as the word behind it wants it. */
  public static String indefinite(String next) {
    String w = next.toLowerCase(Locale.ROOT);
    boolean vowel =
        "aeiou".indexOf(w.charAt(0)) >= 0
            && !w.startsWith("uni")
            && !w.startsWith("eu")
            && !w.startsWith("one")
            && !w.startsWith("use");
    boolean silent = w.startsWith("hour") || w.startsWith("honest") || w.startsWith("honor");
    return vowel || silent ? "an" : "a";
  }

  private static String withS(String w) {
    if (endsInConsonantY(w)) {
      return w.substring(0, w.length() - 1) + "ies";
    }
    boolean hissing =
        w.endsWith("s")
            || w.endsWith("x")
            || w.endsWith("z")
            || w.endsWith("ch")
            || w.endsWith("sh");
    return hissing || w.equals("go") || w.equals("do") || w.endsWith("ergo") ? w + "es" : w + "s";
  }

  private static String pluralS(String w) {
    if (w.endsWith("man") && w.length() > 4 && !NOT_MEN.contains(w.toLowerCase(Locale.ROOT))) {
      return w.substring(0, w.length() - 2) + "en";
    }
    return w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") ? w : withS(w);
  }

  private static boolean endsInConsonantY(String w) {
    return w.endsWith("y") && w.length() > 1 && VOWELS.indexOf(w.charAt(w.length() - 2)) < 0;
  }

  /** Roughly: runs of vowels, not counting a silent e. */
  static int syllables(String w) {
    int n = 0;
    boolean vowel = false;
    for (int i = 0; i < w.length(); i++) {
      boolean now = VOWELS.indexOf(w.charAt(i)) >= 0 || (w.charAt(i) == 'y' && i > 0);
      n += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return n > 1 && w.endsWith("e") && !w.endsWith("le") ? n - 1 : n;
  }

  /**
   * {@code stop} → {@code stopp}: one short vowel before one consonant, in a word of one syllable.
   */
  static String doubled(String w) {
    int n = w.length();
    boolean shortEnd =
        n >= 3
            && VOWELS.indexOf(w.charAt(n - 1)) < 0
            && "wxy".indexOf(w.charAt(n - 1)) < 0
            && VOWELS.indexOf(w.charAt(n - 2)) >= 0
            && VOWELS.indexOf(w.charAt(n - 3)) < 0;
    boolean stressed =
        syllables(w) == 1
            || (w.endsWith("mit") && !w.endsWith("limit"))
            || w.endsWith("fer")
            || w.endsWith("cur")
            || w.endsWith("pel")
            || w.endsWith("begin")
            || w.endsWith("trol")
            || w.endsWith("gret");
    return shortEnd && stressed && !w.endsWith("offer") && !w.endsWith("differ")
        ? w + w.charAt(n - 1)
        : w;
  }
}
