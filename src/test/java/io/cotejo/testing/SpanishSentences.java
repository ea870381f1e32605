package io.cotejo.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Plain Spanish sentences, all different, put together from lists of words. */
public final class SpanishSentences {

  private static final List<String> WHO =
      List.of(
          "El pescador",
          "La maestra",
          "El alcalde",
          "Nuestra vecina",
          "Un viejo médico",
          "La directora del museo",
          "El hijo del panadero",
          "Una joven periodista",
          "El capitán del barco",
          "La abuela de Marta");
  private static final List<String> DID =
      List.of(
          "compró",
          "vendió",
          "encontró",
          "perdió",
          "pintó",
          "describió",
          "llevó",
          "trajo",
          "vio",
          "mostró");
  private static final List<String> WHAT =
      List.of(
          "una casa pequeña",
          "el libro azul",
          "dos caballos negros",
          "la carta del ministro",
          "un reloj de plata",
          "las llaves del jardín",
          "el mapa de la ciudad",
          "tres botellas de vino",
          "una mesa de madera",
          "el cuadro más antiguo");
  private static final List<String> WHEN =
      List.of(
          "ayer por la mañana",
          "el lunes pasado",
          "antes de la tormenta",
          "durante el invierno",
          "en el mercado",
          "cerca del puerto",
          "después de comer",
          "sin decir nada",
          "por 25 euros",
          "hace tres años");

  private SpanishSentences() {}

  /** As many as asked for; the same for the same seed. */
  public static List<String> of(int count, long seed) {
    Random random = new Random(seed);
    Set<String> sentences = new LinkedHashSet<>();
    while (sentences.size() < count) {
      sentences.add(
          String.join(
              " ", one(WHO, random), one(DID, random), one(WHAT, random), one(WHEN, random) + "."));
    }
    return new ArrayList<>(sentences);
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
