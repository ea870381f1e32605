package io.cotejo.translate.spanish.lexicon;

/**
 * What Spanish verbs take, as {@code dictionaries/es-verbs.tsv} says. Immutable and thread-safe.
 */
public final class Valency {

  private final WordProperties verbs;

  public Valency(WordProperties properties) {
    this.verbs = properties;
  }

  /** Verbs that have no object, so that a noun behind them is the subject. */
  public boolean isIntransitive(String infinitive) {
    return verbs.has("intransitive", infinitive);
  }

  /** Verbs whose {@code se} says that it happens of its own accord: {@code se abrió}, it opened. */
  public boolean isUnaccusative(String infinitive) {
    return verbs.has("unaccusative", infinitive);
  }

  /** Verbs whose {@code a} is "to", never the mark of a person as object. */
  public boolean takesTo(String infinitive) {
    return verbs.has("to", infinitive);
  }

  /** Verbs whose subject is "it". */
  public boolean isImpersonal(String infinitive) {
    return verbs.has("impersonal", infinitive);
  }

  /** Verbs of saying, whose subject stands behind them after a quotation. */
  public boolean isSaying(String infinitive) {
    return verbs.has("saying", infinitive);
  }

  /** Verbs whose object pronoun is "to me": {@code me parece}. */
  public boolean isDative(String infinitive) {
    return verbs.has("dative", infinitive);
  }

  /** Verbs whose object is a person: {@code fue detenido}, he was arrested. */
  public boolean isPersonal(String infinitive) {
    return verbs.has("personal", infinitive);
  }

  /** Verbs whose object does what the infinitive behind them says: {@code lo obligó a salir}. */
  public boolean isControlling(String infinitive) {
    return verbs.has("control", infinitive);
  }

  /** Verbs that say what another one is to do, in a clause with {@code que}. */
  public boolean isWish(String infinitive) {
    return verbs.has("wish", infinitive) || isRequest(infinitive);
  }

  /** Those that first name whom they ask: {@code pidió a su hijo que viniera}. */
  public boolean isRequest(String infinitive) {
    return verbs.has("request", infinitive);
  }

  /** Verbs whose {@code de} is "from". */
  public boolean takesFrom(String infinitive) {
    return verbs.has("from", infinitive);
  }

  /** Verbs whose {@code en} is "into". */
  public boolean takesInto(String infinitive) {
    return verbs.has("into", infinitive);
  }

  /** Verbs and nouns of saying and knowing, whose {@code sobre} is "about". */
  public boolean isTopical(String lemma) {
    return verbs.has("about", lemma);
  }

  /** The English of a verb whose object is the English subject: {@code me gusta}; or null. */
  public String experience(String infinitive) {
    return verbs.english("experiencer", infinitive);
  }

  /** The English preposition before what a person is thanked or asked for; or nothing. */
  public String second(String infinitive) {
    String preposition = verbs.english("second", infinitive);
    return preposition == null ? "" : preposition;
  }

  /** The same for what happens to somebody, with {@code se}: {@code se me cayó}; or null. */
  public String mishap(String infinitive) {
    return verbs.english("mishap", infinitive);
  }
}
