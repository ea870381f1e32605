package io.cotejo.translate.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Determiners, adjectives and a noun, in English order: {@code los lazos políticos y comerciales} →
 * {@code the political and commercial ties}.
 */
final class NounPhrase {

  private static final Set<String> COORDINATORS = Set.of("y", "e", "o", "u", "ni");
  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final English english;

  NounPhrase(English english) {
    this.english = english;
  }

  /**
   * A phrase that was found.
   *
   * @param words in English
   * @param end position after its last Spanish word
   */
  record Found(List<String> words, int end) {

    Found {
      words = List.copyOf(words);
    }
  }

  /** The noun phrase that begins at a position, or null. */
  Found at(List<Word> words, int start) {
    int head = start;
    while (head < words.size() && isPremodifier(words.get(head))) {
      head++;
    }
    if (head == words.size() || !isHead(words.get(head))) {
      return null;
    }
    List<String> after = new ArrayList<>();
    int end = collectAdjectives(words, head + 1, after);
    List<String> result = new ArrayList<>();
    for (int i = start; i < head; i++) {
      result.addAll(premodifier(words, i, head, end));
    }
    result.addAll(after);
    result.add(noun(words.get(head), isTitle(words, head, end)));
    fixIndefiniteArticle(result);
    return new Found(result, end);
  }

  String noun(Word word, boolean title) {
    String singular = Rendering.translation(word);
    String text = word.isPlural() && !isPluralAlready(word) ? english.plural(singular) : singular;
    return title ? Output.capitalised(text) : Rendering.cased(word, text);
  }

  private static boolean isPluralAlready(Word word) {
    return word.reading().entry().isPluralOnly();
  }

  private static boolean isPremodifier(Word word) {
    return word.is(Tag.DETERMINER) || word.is(Tag.ADJECTIVE) || word.is(Tag.NUMBER);
  }

  private static boolean isHead(Word word) {
    return word.is(Tag.NOUN) && word.isKnown();
  }

  /** A person noun right before a name: {@code el presidente Maduro}. */
  private static boolean isTitle(List<Word> words, int head, int end) {
    return end == head + 1
        && end < words.size()
        && words.get(end).is(Tag.NAME)
        && !words.get(end).isKnown()
        && !words.get(head).isPlural()
        && words.get(head).reading().entry().tag().equals("n.mf");
  }

  private static List<String> premodifier(List<Word> words, int i, int head, int end) {
    Word word = words.get(i);
    boolean article = word.isLemma("el") || word.isLemma("la");
    if (article && isTitle(words, head, end)) {
      return List.of();
    }
    if (article && WEEKDAYS.contains(words.get(head).reading().entry().translation())) {
      return List.of("on");
    }
    return List.of(Rendering.text(word));
  }

  /**
   * Adjectives behind the noun: the one nearest to it stays nearest, coordinated ones keep their
   * order.
   */
  private static int collectAdjectives(List<Word> words, int from, List<String> into) {
    int i = from;
    while (i < words.size()) {
      List<String> group = new ArrayList<>();
      int next = adjective(words, i, group);
      if (next == i) {
        break;
      }
      while (next + 1 < words.size()
          && COORDINATORS.contains(words.get(next).lower())
          && words.get(next + 1).is(Tag.ADJECTIVE)) {
        group.add(Rendering.text(words.get(next)));
        next = adjective(words, next + 1, group);
      }
      into.addAll(0, group);
      i = next;
    }
    return i;
  }

  private static int adjective(List<Word> words, int i, List<String> into) {
    int at = i;
    boolean adverb =
        at + 1 < words.size()
            && words.get(at).is(Tag.ADVERB)
            && words.get(at + 1).is(Tag.ADJECTIVE);
    if (adverb) {
      into.add(Rendering.text(words.get(at++)));
    }
    if (at < words.size() && words.get(at).is(Tag.ADJECTIVE)) {
      into.add(Rendering.text(words.get(at)));
      return at + 1;
    }
    return i;
  }

  private static void fixIndefiniteArticle(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      String next = words.get(i + 1).toLowerCase(Locale.ROOT);
      boolean vowel =
          "aeiou".indexOf(next.charAt(0)) >= 0 && !next.startsWith("uni") && !next.startsWith("eu");
      if (word.equals("a") && vowel) {
        words.set(i, "an");
      }
    }
  }
}
