package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.lexicon.Valency;
import java.util.Objects;

/**
 * What the rules of transfer share, read once. Immutable and thread-safe.
 *
 * @param lexicon the Spanish words
 * @param government what Spanish verbs take
 * @param english English inflection
 * @param verbs English finite verbs
 */
public record Grammar(Lexicon lexicon, Valency government, English english, VerbForms verbs) {

  public Grammar {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(government, "government");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(verbs, "verbs");
  }

  /** The grammar of the packed tables over a lexicon. */
  public static Grammar over(Lexicon lexicon) {
    English english = new English();
    return new Grammar(lexicon, new Valency(), english, new VerbForms(english));
  }
}
