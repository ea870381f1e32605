package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.Degree;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.generation.SourcedWords;
import io.cotejo.translate.spanish.lexicon.NounClasses;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Articles, numbers and adjectives before a noun. Thread-safe. */
public final class Premodifiers {

  private static final Set<String> NONE = Set.of("ningún", "ninguna", "ningunos", "ningunas");
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("primero", "último", "próximo", "siguiente");
  private static final Set<String> ALL = Set.of("todo", "toda");
  private static final Set<String> EVERY = Set.of("todos", "todas");
  private static final Set<String> SOME = Set.of("unos", "unas");
  private static final Set<String> AS_MUCH = Set.of("tanto", "tanta", "tantos", "tantas");

  private final NounClasses nouns;

  Premodifiers(NounClasses nouns) {
    this.nouns = nouns;
  }

  /** {@code ningún}. */
  public static boolean isNone(Word word) {
    return NONE.contains(word.lower());
  }

  /** Whether a word may stand before the noun. */
  static boolean isOne(List<Word> words, int i) {
    Word word = words.get(i);
    boolean degree =
        Degree.of(word) != null
            && i + 1 < words.size()
            && words.get(i + 1).is(PartOfSpeech.ADJECTIVE);
    return degree
        || word.is(PartOfSpeech.DETERMINER)
        || word.is(PartOfSpeech.ADJECTIVE)
        || word.is(PartOfSpeech.NUMBER);
  }

  /** Adds the English of all words before the noun. */
  void addTo(SourcedWords result, NounShape shape, Clause clause) {
    int i = shape.start();
    while (i < shape.head()) {
      i = addTurned(shape, i, clause, result.from(i));
    }
  }

  /** {@code los tres primeros días}: English counts behind "first". */
  private int addTurned(NounShape shape, int i, Clause clause, SourcedWords result) {
    Word next = shape.words().get(i + 1);
    boolean turned =
        shape.words().get(i).is(PartOfSpeech.NUMBER)
            && next.is(PartOfSpeech.ADJECTIVE)
            && BEFORE_NUMBERS.contains(next.lemma());
    if (!turned) {
      return add(shape, i, clause, result);
    }
    int end = add(shape, i + 1, clause, result.from(i + 1));
    add(shape, i, clause, result.from(i));
    return end;
  }

  /** Adds the English of a word before the noun; the position behind what it used. */
  private int add(NounShape shape, int i, Clause clause, List<String> result) {
    Word word = shape.words().get(i);
    Word next = shape.words().get(i + 1);
    Degree degree = Degree.of(word);
    if (degree != null && next.is(PartOfSpeech.ADJECTIVE)) {
      result.add(degree.english(Rendering.text(next), shape.isDefinite()));
      return i + 2;
    }
    boolean article = WordSets.ARTICLES.contains(word.lower());
    Optional<String> special =
        shape.isHimself(i)
            ? Optional.of("")
            : article
                ? article(shape, i, clause)
                : determiner(shape, i, clause).or(() -> number(shape, i));
    result.add(special.orElseGet(() -> plain(shape, word)));
    return i + 1;
  }

  private static String plain(NounShape shape, Word word) {
    String text = Rendering.text(word);
    boolean highest = shape.isDefinite() && word.is(PartOfSpeech.ADJECTIVE);
    return highest ? Degree.highest(text) : text;
  }

  /** What stands for an article that is not just "the"; it may be nothing. */
  private Optional<String> article(NounShape shape, int i, Clause clause) {
    if (TimeWords.isWeekday(shape.noun())) {
      return Optional.of(shape.end() == i + 2 ? "on" : "");
    }
    String lemma = shape.noun().lemma();
    if (!clause.possessor().isEmpty() && nouns.isBody(lemma)) {
      return Optional.of(clause.possessor());
    }
    if (Measures.isEach(shape.words(), i)) {
      return Optional.of("a");
    }
    boolean dropped =
        isBehindAll(shape, i)
            || shape.isNumbered()
            || shape.isTitle()
            || nouns.isGeneric(shape.words(), shape.head());
    return dropped ? Optional.of("") : Optional.empty();
  }

  /** {@code todos los países}, but {@code todos los países de la región}. */
  private static boolean isBehindAll(NounShape shape, int i) {
    boolean all = i > shape.start() && EVERY.contains(shape.words().get(i - 1).lower());
    return all && shape.noun().isPlural() && !shape.isTold();
  }

  private static Optional<String> determiner(NounShape shape, int i, Clause clause) {
    Word word = shape.words().get(i);
    if (ALL.contains(word.lower()) && i == shape.head() - 1) {
      return Optional.of("every");
    }
    if (AS_MUCH.contains(word.lower()) && isCompared(shape)) {
      return Optional.of(shape.noun().isPlural() ? "as many" : "as much");
    }
    if (SOME.contains(word.lower()) && shape.words().get(i + 1).is(PartOfSpeech.NUMBER)) {
      return Optional.of("about");
    }
    if (Possessives.isThird(word)) {
      return Optional.of(Rendering.cased(word, clause.possessive()));
    }
    if (WordSets.OTHER.contains(word.lower()) && i > shape.start()) {
      return Optional.of("other");
    }
    return clause.isNegated() && isNone(word) ? Optional.of("any") : Optional.empty();
  }

  /** {@code tantos libros como yo}. */
  private static boolean isCompared(NounShape shape) {
    return shape.end() < shape.words().size() && shape.words().get(shape.end()).isLower("como");
  }

  private static Optional<String> number(NounShape shape, int i) {
    Word word = shape.words().get(i);
    if (word.isLower("mil") && !shape.isCounted(i)) {
      return Optional.of("one thousand");
    }
    if (word.isLower("millones de") && shape.isCounted(i)) {
      boolean billions = Amounts.billions(shape.words(), i - 1).isPresent();
      return Optional.of(billions ? "billion" : "million");
    }
    return word.is(PartOfSpeech.NUMBER) ? Amounts.billions(shape.words(), i) : Optional.empty();
  }
}
