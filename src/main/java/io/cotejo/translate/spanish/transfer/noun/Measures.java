package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.generation.Numbers;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;
import java.util.Set;

/** Prepositions before measures: at 100 degrees, by 30%, per second. Thread-safe. */
final class Measures {

  private static final Set<String> UNITS =
      Set.of(
          "grado",
          "kilómetro",
          "metro",
          "milla",
          "euro",
          "dólar",
          "céntimo",
          "km/h",
          "km",
          "nudo",
          "peso",
          "libra");
  private static final Set<String> EACH =
      Set.of(
          "segundo",
          "minuto",
          "hora",
          "día",
          "semana",
          "mes",
          "año",
          "persona",
          "habitante",
          "kilo",
          "litro",
          "noche",
          "cabeza",
          "metro cuadrado",
          "trimestre",
          "unidad",
          "barril");

  private Measures() {}

  /** {@code a 100 grados}, but {@code a 100 metros de aquí}. */
  static boolean isValue(Cursor cursor) {
    if (cursor.peek(0).is(PartOfSpeech.NUMBER) && Numbers.isMeasured(cursor.peek(0).surface())) {
      return !cursor.peek(1).isLower("de");
    }
    int unit = 1;
    while (unit < 3 && cursor.peek(unit).is(PartOfSpeech.NUMBER)) {
      unit++;
    }
    Word word = cursor.peek(unit);
    String lemma = word.isKnown() ? word.lemma() : word.lower();
    return cursor.peek(0).is(PartOfSpeech.NUMBER)
        && UNITS.contains(lemma)
        && !cursor.peek(unit + 1).isLower("de");
  }

  /** {@code subió en un 30 %}. */
  static boolean isDifference(Cursor cursor) {
    return cursor.peek(0).isLower("un")
        && cursor.peek(1).is(PartOfSpeech.NUMBER)
        && WordSets.isPercent(cursor.peek(2));
  }

  /** {@code 20 euros por persona}. */
  static boolean isPer(Cursor cursor) {
    Word each = cursor.peek(0);
    return each.is(PartOfSpeech.NOUN) && !each.isPlural() && EACH.contains(each.lemma());
  }

  /** {@code 85 dólares el barril}: the article that stands there. */
  static boolean isEach(List<Word> words, int article) {
    boolean inside = article > 0 && article + 1 < words.size();
    return inside
        && words.get(article - 1).is(PartOfSpeech.NOUN)
        && UNITS.contains(words.get(article - 1).lemma())
        && words.get(article + 1).is(PartOfSpeech.NOUN)
        && EACH.contains(words.get(article + 1).lemma());
  }

  /** {@code ganó por 2-1}. */
  static boolean isScore(Cursor cursor) {
    Word score = cursor.peek(0);
    return score.is(PartOfSpeech.NUMBER) && score.surface().matches("\\d{1,3}-\\d{1,3}");
  }
}
