package io.cotejo.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one text that carry content, as people see them. Immutable once built. */
final class ContentWords {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Behind these a capital says nothing. */
  private static final String ENDS = ".!?:…";

  /** Shorter words are mostly grammar. */
  private static final int LEAST_LENGTH = 3;

  /** Longer words that are grammar all the same. */
  private static final Set<String> GRAMMAR =
      Set.of(
          ("about after all also and any are because been before being between both but can could"
                  + " did does during each for from get got had has have having her him his how into"
                  + " its just may more most much nor not off one only other our out over own said"
                  + " same she should some such than that the their them then there these they this"
                  + " those through too under until very was were what when where which while who why"
                  + " will with within would yet you your antes aunque bajo cada como con contra cual"
                  + " cuando del desde donde durante ella ellos entre era eran ese esa eso esos esas"
                  + " esta este esto estos estas fue fueron hasta hay las les los mas más menos"
                  + " mientras muy nos otra otras otro otros para pero por porque pues que qué quien"
                  + " quién ser sido sin sobre son sus tan también todo toda todos todas tras una unas"
                  + " uno unos")
              .split(" "));

  private final List<Word> words = new ArrayList<>();
  private final Set<String> tokens = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> families = new HashMap<>();

  /**
   * A word.
   *
   * @param text as it is written
   * @param token as it is compared
   * @param capital whether it begins with a capital
   * @param initial whether it begins a sentence
   */
  record Word(String text, String token, boolean capital, boolean initial) {
    boolean isNumber() {
      return Character.isDigit(token.codePointAt(0));
    }

    /** What the words of one family share: the beginning of the longer ones. */
    String family() {
      return token.length() < 5 || isNumber()
          ? token
          : token.substring(0, token.length() >= 7 ? 5 : 4);
    }
  }

  ContentWords(String text) {
    Matcher matcher = WORD.matcher(text);
    int last = -1;
    while (matcher.find()) {
      String surface = matcher.group();
      boolean initial = last < 0 || endsBetween(text, last, matcher.start());
      boolean capital = Character.isUpperCase(surface.codePointAt(0));
      for (String token : Tokenizer.tokens(surface)) {
        boolean number = Character.isDigit(token.codePointAt(0));
        if (number || (token.length() >= LEAST_LENGTH && !GRAMMAR.contains(token))) {
          add(new Word(surface, token, capital, initial));
        }
      }
      last = matcher.end();
    }
  }

  private static boolean endsBetween(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
  }

  private void add(Word word) {
    words.add(word);
    tokens.add(word.token);
    families.merge(word.family(), 1, Integer::sum);
    if (word.capital && !word.initial) {
      names.add(word.token);
    }
  }

  List<Word> words() {
    return words;
  }

  Set<String> tokens() {
    return tokens;
  }

  /** Whether the text has a word of the same family. */
  boolean has(Word word) {
    return families.containsKey(word.family());
  }

  boolean hasExactly(Word word) {
    return tokens.contains(word.token);
  }

  /** Whether the text shows that a word is a name: by a capital inside a sentence. */
  boolean hasName(Word word) {
    return names.contains(word.token);
  }
}
