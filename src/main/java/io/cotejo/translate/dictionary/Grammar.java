package io.cotejo.translate.dictionary;

import java.util.Objects;

/**
 * What the rules of transfer share, read once. Immutable and thread-safe.
 *
 * @param lexicon the Spanish words
 * @param government what Spanish verbs take
 * @param english English inflection
 * @param verbs English finite verbs
 */
record Grammar(Lexicon lexicon, Government government, English english, VerbForms verbs) {

  Grammar {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(government, "government");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(verbs, "verbs");
  }

  /** The grammar of the packed tables over a lexicon. */
  static Grammar over(Lexicon lexicon) {
    English english = new English();
    return new Grammar(lexicon, new Government(), english, new VerbForms(english));
  }
}
