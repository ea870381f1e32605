package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.lexicon.NounClasses;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.lexicon.WordProperties;
import java.util.Objects;

/**
 * What the rules of transfer share, read once. Immutable and thread-safe.
 *
 * @param lexicon the Spanish words
 * @param valency what Spanish verbs take
 * @param nouns what kinds of things Spanish nouns name
 * @param english English inflection
 * @param verbs English finite verbs
 */
public record Grammar(
    Lexicon lexicon, Valency valency, NounClasses nouns, English english, VerbForms verbs) {

  public Grammar {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(valency, "valency");
    Objects.requireNonNull(nouns, "nouns");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(verbs, "verbs");
  }

  /** The grammar of the packed tables over a lexicon. */
  public static Grammar over(Lexicon lexicon) {
    WordProperties properties = new WordProperties();
    English english = new English();
    return new Grammar(
        lexicon,
        new Valency(properties),
        new NounClasses(properties),
        english,
        new VerbForms(english));
  }
}
