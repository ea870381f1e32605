package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.English;
import io.cotejo.translate.spanish.generation.EnglishPhrase;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.generation.SourcedWords;
import io.cotejo.translate.spanish.lexicon.NounClasses;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.time.Dates;
import java.util.List;
import java.util.Set;

/**
 * Determiners, adjectives and a noun, in English order: {@code los lazos políticos y comerciales} →
 * {@code the political and commercial ties}.
 */
public final class NounPhrase {

  /** Nouns whose {@code de} is always "of". */
  private static final Set<String> OF =
      Set.of(
          "grupo",
          "número",
          "falta",
          "tipo",
          "parte",
          "millón",
          "forma",
          "serie",
          "nivel",
          "cantidad",
          "caso",
          "total",
          "resto",
          "mitad",
          "mayoría",
          "riesgo",
          "fin",
          "final",
          "grado",
          "clase",
          "par",
          "docena",
          "modo",
          "manera",
          "conjunto",
          "porcentaje",
          "sensación",
          "posibilidad",
          "estado",
          "miembro");

  private final English english;
  private final NounClasses nouns;
  private final Premodifiers premodifiers;

  public NounPhrase(English english, NounClasses nouns) {
    this.english = english;
    this.nouns = nouns;
    this.premodifiers = new Premodifiers(nouns);
  }

  /** The noun phrase that begins at a position, or null. */
  public EnglishPhrase at(List<Word> words, int start, Clause clause) {
    int head = start;
    while (head < words.size() && Premodifiers.isOne(words, head)) {
      head++;
    }
    if (head >= words.size() || !isHead(words.get(head))) {
      return null;
    }
    SourcedWords after = new SourcedWords(head + 1);
    int end = collectAfter(words, start, head, after);
    NounShape shape = new NounShape(words, start, head, end);
    SourcedWords result = new SourcedWords(start);
    premodifiers.addTo(result, shape, clause);
    result.addAll(after);
    result.from(head).add(noun(shape));
    if (shape.isHimself(start + 1)) {
      result.from(start + 1).add(shape.himself());
    }
    result.removeIf(String::isEmpty);
    fixIndefiniteArticle(result);
    return new EnglishPhrase(
        result,
        result.sources(),
        shape.noun().isPlural(),
        shape.noun().isPerson(),
        shape.isWoman(),
        end);
  }

  /** Adds what stands behind the noun and goes before it in English; its end. */
  private int collectAfter(List<Word> words, int start, int head, SourcedWords after) {
    boolean definite = WordSets.ARTICLES.contains(words.get(start).lower());
    int century = Dates.century(words, head, after);
    if (century > head + 1) {
      return century;
    }
    int end = AdjectivesBehind.collect(words, head + 1, definite, after);
    if (end == head + 1 && Amounts.isCounted(words, start, head)) {
      return Amounts.skipOf(words, end);
    }
    if (isAged(words, head, end)) {
      after.from(end).add(0, Rendering.text(words.get(end + 1)) + "-year-old");
      return end + 3;
    }
    if (isAttribute(words, end)) {
      after.from(end).add(0, english.participle(words.get(end).translation()));
      end++;
    }
    if (isCompound(words, head, end)) {
      after.from(end).add(words.get(end + 1).translation());
      end += 2;
    }
    return end;
  }

  /** {@code una mujer de 34 años}. */
  private static boolean isAged(List<Word> words, int head, int end) {
    return end + 2 < words.size()
        && (words.get(head).isPerson() || words.get(head).isWoman())
        && words.get(end).isLower("de")
        && words.get(end + 1).is(PartOfSpeech.NUMBER)
        && words.get(end + 2).isLower("años");
  }

  private String noun(NounShape shape) {
    boolean million = Amounts.isCounted(shape.words(), shape.start(), shape.head());
    if (million && Amounts.billions(shape.words(), shape.head() - 1).isPresent()) {
      return "billion";
    }
    return million ? shape.noun().translation() : noun(shape.noun(), shape.isTitle());
  }

  public String noun(Word word, boolean title) {
    String singular = word.translation();
    String text = word.isPlural() && !isPluralAlready(word) ? english.plural(singular) : singular;
    return title ? Rendering.capitalised(text) : Rendering.cased(word, text);
  }

  private static boolean isPluralAlready(Word word) {
    return word.reading().entry().tag().pluralOnly();
  }

  private static boolean isHead(Word word) {
    return word.is(PartOfSpeech.NOUN) && word.isKnown();
  }

  /** A participle with nothing behind it that belongs to it: {@code el acuerdo firmado}. */
  private static boolean isAttribute(List<Word> words, int at) {
    if (at >= words.size() || !words.get(at).is(PartOfSpeech.PARTICIPLE)) {
      return false;
    }
    Word next = at + 1 < words.size() ? words.get(at + 1) : words.get(at);
    return at + 1 == words.size()
        || next.is(PartOfSpeech.PUNCTUATION)
        || next.is(PartOfSpeech.VERB)
        || next.is(PartOfSpeech.CONJUNCTION);
  }

  /** {@code fábrica de coches} is a car factory. */
  private boolean takesMany(Word head) {
    return nouns.isCompound(head.lemma());
  }

  /** {@code acuerdo de pesca} is a fishing agreement; {@code grupo de pesca} may be anything. */
  private boolean isCompound(List<Word> words, int head, int end) {
    if (end + 1 >= words.size() || !words.get(end).isLower("de") || end != head + 1) {
      return false;
    }
    Word modifier = words.get(end + 1);
    Word next = end + 2 < words.size() ? words.get(end + 2) : words.get(head);
    boolean open = next.is(PartOfSpeech.ADJECTIVE) || WordSets.isOf(next) || next.isLower("y");
    return modifier.is(PartOfSpeech.NOUN)
        && modifier.isKnown()
        && (!modifier.isPlural() || takesMany(words.get(head)))
        && !modifier.isCapitalised()
        && !open
        && !(words.get(head).isPlural() && TimeWords.isTime(words.get(head)))
        && !OF.contains(words.get(head).lemma());
  }

  private static void fixIndefiniteArticle(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals("a")) {
        words.set(i, English.indefinite(words.get(i + 1)));
      }
    }
  }
}
