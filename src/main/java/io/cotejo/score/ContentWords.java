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
        if (!GrammarWords.has(token)) {
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
