package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;
import java.util.Set;

/**
 * What stands where in a noun phrase.
 *
 * @param words of the text
 * @param start position of its first word
 * @param head position of the noun
 * @param end position behind what belongs to the noun
 */
record NounShape(List<Word> words, int start, int head, int end) {

  private static final Set<String> NUMBERED =
      Set.of("artículo", "capítulo", "página", "sección", "figura", "tabla", "párrafo", "apartado");

  Word noun() {
    return words.get(head);
  }

  /** The word behind the phrase; a mark outside the text. */
  private Word next() {
    return end < words.size() ? words.get(end) : Cursor.NOTHING;
  }

  boolean isDefinite() {
    return WordSets.ARTICLES.contains(words.get(start).lower());
  }

  /** Whether something behind the noun tells which one is meant. */
  boolean isTold() {
    return WordSets.isOf(next()) || next().isLower("que");
  }

  /** A person noun right before a name: {@code el presidente Maduro}. */
  boolean isTitle() {
    return (isDefinite() || start == head)
        && end == head + 1
        && next().is(PartOfSpeech.NAME)
        && !next().isKnown()
        && !noun().isPlural()
        && noun().isPerson();
  }

  /** A noun for women, or one for persons behind a feminine article: {@code la ministra}. */
  boolean isWoman() {
    boolean feminine = WordSets.FEMININE.contains(words.get(start).lower());
    return noun().isWoman() || (noun().isPerson() && feminine);
  }

  /** {@code el artículo 14} → article 14. */
  boolean isNumbered() {
    return next().is(PartOfSpeech.NUMBER)
        && !noun().isPlural()
        && NUMBERED.contains(noun().lemma());
  }

  /** {@code el propio presidente}: whether {@code propio} stands there and means himself. */
  boolean isHimself(int at) {
    return at == start + 1 && at < head && isDefinite() && words.get(at).isLemma("propio");
  }

  /** The pronoun of the noun, which stands behind it; empty if something belongs to the noun. */
  String himself() {
    if (WordSets.isOf(next())) {
      return "";
    }
    return noun().isPlural()
        ? "themselves"
        : !noun().isPerson() ? "itself" : isWoman() ? "herself" : "himself";
  }

  /** Whether a number stands right before a word of the phrase. */
  boolean isCounted(int at) {
    return at > start && words.get(at - 1).is(PartOfSpeech.NUMBER);
  }
}
