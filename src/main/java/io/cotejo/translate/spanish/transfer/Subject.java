package io.cotejo.translate.spanish.transfer;

/**
 * How far the subject of a clause is known.
 *
 * @param said whether it stands before its verb, or the verb was said without one
 * @param speaker whether it is {@code yo}, {@code tú}, {@code nosotros}
 * @param named whether the clause has named it
 * @param many whether it is most or half of many: {@code la mayoría de los españoles}
 * @param you whether it is {@code usted}, whose verb has not come yet
 */
public record Subject(boolean said, boolean speaker, boolean named, boolean many, boolean you) {

  /** Of a clause that has only begun. */
  static final Subject OPEN = new Subject(false, false, false, false, false);

  /** Whether its verb has the number of what is counted. */
  public boolean isMany() {
    return said && many;
  }

  /** The main clause behind one that opened the sentence has a subject of its own. */
  Subject reopened() {
    return new Subject(false, false, false, false, you);
  }

  Subject withName() {
    return said ? this : new Subject(true, speaker, true, false, you);
  }

  Subject withSpeaker() {
    return new Subject(true, true, named, many, you);
  }

  Subject withMany() {
    return new Subject(said, speaker, named, true, you);
  }

  Subject withYou() {
    return new Subject(said, speaker, named, many, true);
  }

  Subject withVerb() {
    return new Subject(true, speaker, named, false, false);
  }
}
