package io.cotejo.pipeline;

import io.cotejo.score.WordLearner.Learned;
import io.cotejo.translate.BilingualDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The learned counterparts of one word, the forms of each counted together: {@code dog} and {@code
 * dogs} for {@code perro}. Used by one thread.
 */
final class Counterparts {

  /** A form that so many others are made from by an ending. */
  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing");

  private final BilingualDictionary dictionary;
  private final boolean noun;
  private final boolean verb;

  /**
   * One counterpart.
   *
   * @param word its dictionary form, as far as it is known
   * @param form its likeliest form
   * @param forward probability of any of its forms given the source word
   * @param backward the highest probability of the source word given a form
   * @param together number of sentence pairs that have both, of all forms
   */
  record Counterpart(String word, String form, double forward, double backward, int together) {

    private Counterpart with(Learned other) {
      return new Counterpart(
          word,
          form,
          Math.min(1, forward + other.forward()),
          Math.max(backward, other.backward()),
          together + other.together());
    }

    private double weight() {
      return forward * backward;
    }
  }

  /**
   * For words of one tag.
   *
   * @param tag of the source word; names are not inflected
   */
  Counterparts(BilingualDictionary dictionary, String tag) {
    this.dictionary = dictionary;
    this.noun = tag.startsWith("n") && !tag.equals("np");
    this.verb = tag.startsWith("v");
  }

  /** The counterparts, the surest first; ties in the order they were learned. */
  List<Counterpart> of(List<Learned> learned) {
    Map<String, Counterpart> byWord = new LinkedHashMap<>();
    for (Learned one : learned) {
      String base = noun || verb ? base(one.target(), learned) : one.target();
      if (verb && base.equals(one.target()) && isInflected(base)) {
        continue;
      }
      Counterpart known = byWord.get(base);
      byWord.put(
          base,
          known == null
              ? new Counterpart(base, one.target(), one.forward(), one.backward(), one.together())
              : known.with(one));
    }
    List<Counterpart> all = new ArrayList<>(byWord.values());
    all.sort(Comparator.comparingDouble(Counterpart::weight).reversed());
    return all;
  }

  /** What looks like a form of a verb whose infinitive nobody knows. */
  private static boolean isInflected(String word) {
    return word.endsWith("ed") || word.endsWith("ing");
  }

  private String base(String form, List<Learned> learned) {
    String base = dictionary.base(form, noun);
    if (!base.equals(form)) {
      return base;
    }
    for (Learned other : learned) {
      String shorter = other.target();
      boolean begins = form.length() > shorter.length() && form.startsWith(shorter);
      if (begins && ENDINGS.contains(form.substring(shorter.length()))) {
        return shorter;
      }
    }
    return form;
  }
}
