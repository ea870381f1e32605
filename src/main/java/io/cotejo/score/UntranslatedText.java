package io.cotejo.score;

import io.cotejo.text.Copies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells a source that stands again where its translation should be: the same words, whatever their
 * case, marks, spaces and codes, in the source's language. Names, numbers, codes, addresses and
 * words that both languages write alike are their own translation. Immutable and thread-safe.
 */
final class UntranslatedText {

  private static final Pattern CODE =
      Pattern.compile("</?\\p{L}[^<>]{0,200}>|&#?\\w{1,8};|⟦[^⟧]{0,20}⟧|\\{[^{}\\s]{0,40}}");

  /** A short sentence of one word, such as "Sí." */
  private static final Pattern ONE_WORD = Pattern.compile("\\s*\\p{L}\\p{Ll}{1,20}[.!?…]+\\s*");

  /** In as many words, one or two may differ. */
  private static final int LONG = 6;

  private static final double SAME_SHARE = 0.85;

  /** In capitals alone, names look like everything else. */
  private static final int LEAST_IN_CAPITALS = 4;

  private final DictionaryWords dictionary;

  UntranslatedText(DictionaryWords dictionary) {
    this.dictionary = dictionary;
  }

  /** Whether a target is its source, untranslated. */
  boolean isCopy(String source, String target) {
    String bare = CODE.matcher(source).replaceAll(" ");
    String other = CODE.matcher(target).replaceAll(" ");
    List<String> words = words(bare);
    return isSame(words, words(other))
        && (isSentence(bare, words) || isSentence(other, words))
        && isInSourceLanguage(words);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String token : Tokenizer.tokens(text)) {
      if (Character.isLetterOrDigit(token.codePointAt(0))) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean isSame(List<String> words, List<String> others) {
    if (words.equals(others)) {
      return !words.isEmpty();
    }
    int longer = Math.max(words.size(), others.size());
    return Math.min(words.size(), others.size()) >= LONG
        && shared(words, others) >= SAME_SHARE * longer;
  }

  private static int shared(List<String> words, List<String> others) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(w -> counts.merge(w, 1, Integer::sum));
    int shared = 0;
    for (String word : others) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  /** Whether a text is more than a name, as far as its letters tell. */
  private static boolean isSentence(String text, List<String> words) {
    boolean inCapitals = text.codePoints().noneMatch(Character::isLowerCase);
    return inCapitals
        ? words.size() >= LEAST_IN_CAPITALS
        : Copies.hasWords(text) || ONE_WORD.matcher(text).matches();
  }

  /** Whether more words are the source's alone than the target's alone. */
  private boolean isInSourceLanguage(List<String> words) {
    int ofSource = 0;
    int ofTarget = 0;
    for (String word : words) {
      boolean known = !dictionary.translations(word).isEmpty();
      boolean alike = dictionary.translations(word).contains(word);
      boolean ofBoth = dictionary.synonyms(word).contains(word);
      ofSource += known && !alike && !ofBoth ? 1 : 0;
      ofTarget += !known && ofBoth ? 1 : 0;
    }
    return ofSource > ofTarget;
  }
}
