package io.cotejo.translate.spanish.transfer;

/**
 * What the rules know of the clause they are in. Each sentence has one of its own, so that nothing
 * but the antecedent goes from one to the next. Used by one thread.
 */
public final class Clause {

  private final boolean addressed;
  private final ClauseEnd end = new ClauseEnd();
  private Antecedent antecedent;
  private Subject subject = Subject.OPEN;
  private Negation negation = Negation.NONE;
  private Opening opening = Opening.PLAIN;
  private boolean asked;
  private boolean direct;
  private boolean afterPreposition;
  private String second = "";
  private String possessor = "";

  /**
   * The first clause of a sentence.
   *
   * @param addressed whether the text speaks to its reader: what has no subject may be said of
   *     "you"
   * @param antecedent the subject that the sentence before named last
   * @param question whether it stands between question marks
   */
  public Clause(boolean addressed, Antecedent antecedent, boolean question) {
    this.addressed = addressed;
    this.antecedent = antecedent;
    this.direct = question;
  }

  /** What English says at the end of the clause. */
  public ClauseEnd end() {
    return end;
  }

  public Subject subject() {
    return subject;
  }

  public Antecedent antecedent() {
    return antecedent;
  }

  public boolean isAddressed() {
    return addressed;
  }

  /** A clause opens; {@code first} if nothing stands before it. */
  public void open(boolean first) {
    subject = Subject.OPEN;
    negation = negation.closed();
    opening = new Opening(opening.subordinate() || first, opening.quoted(), opening.according());
  }

  /** A comma: a clause that opened the sentence ends, and the main clause needs a subject. */
  public void comma(boolean afterQuote) {
    subject = opening.subordinate() || afterQuote ? subject.reopened() : subject;
    negation = negation.closed();
    opening = new Opening(false, afterQuote, opening.according());
    second = "";
  }

  /** The verb of the clause was said. */
  public void verb(boolean isNegated) {
    subject = subject.withVerb();
    negation = negation.withVerb(isNegated);
    opening = new Opening(opening.subordinate(), false, false);
    second = "";
    possessor = "";
  }

  /** {@code según}: a verb of saying and then its subject follow. */
  public void according() {
    opening = new Opening(opening.subordinate(), opening.quoted(), true);
  }

  /** Whether {@code según} opened the clause. */
  public boolean isAccording() {
    return opening.according();
  }

  /** Whether a quotation stands right before the clause. */
  public boolean followsQuote() {
    return opening.quoted();
  }

  /** The subject is named, unless the clause has one. */
  public void name(Antecedent named) {
    antecedent = subject.said() ? antecedent : named;
    subject = subject.withName();
  }

  /** The same, unless what is named belongs to a preposition before it. */
  public void nameUnlessGoverned(Antecedent named) {
    if (!afterPreposition) {
      name(named);
    }
  }

  /** The subject is {@code yo}, {@code tú}, {@code nosotros}. */
  public void speaker() {
    subject = subject.withSpeaker();
  }

  /** The subject is {@code usted}. */
  public void you() {
    subject = subject.withYou();
  }

  /** The subject that was named last is most or half of many. */
  public void many() {
    subject = subject.withMany();
  }

  public boolean hasPersonAsSubject() {
    return subject.said() && antecedent.person();
  }

  /** What comes next belongs to a preposition before it, or no longer does. */
  public void govern(boolean byPreposition) {
    afterPreposition = byPreposition;
  }

  /** Whether what comes next belongs to a preposition before it. */
  public boolean isGoverned() {
    return afterPreposition;
  }

  /** {@code nadie}, {@code nunca}: the next verb is negated by a word before it. */
  public void deny() {
    negation = new Negation(negation.negated(), true);
  }

  public void negate() {
    negation = new Negation(true, negation.ahead());
  }

  public boolean isNegated() {
    return negation.negated();
  }

  public void ask() {
    asked = true;
  }

  public boolean isQuestion() {
    return asked;
  }

  /** Whether the clause asks between question marks, and not as a part of a statement. */
  public boolean isDirectQuestion() {
    return direct;
  }

  /** What follows is a part of the question that does not ask. */
  public void closeQuestion() {
    direct = false;
  }

  /** What English says before the second object of the verb: thanked him <em>for</em> it. */
  public void second(String preposition) {
    second = preposition;
  }

  /** The preposition of the second object, or nothing; it is said once. */
  public String takeSecond() {
    String taken = second;
    second = "";
    return taken;
  }

  /** Whose what is named next is, if it belongs to a body: "his", or nothing. */
  public void possessor(String english) {
    possessor = english;
  }

  public String possessor() {
    return possessor;
  }

  /** The pronoun for a third person that is not named. */
  public String pronoun(boolean several) {
    return antecedent.pronoun(several);
  }

  /** {@code su}. */
  public String possessive() {
    return addressed && !subject.named() ? "your" : antecedent.possessive();
  }
}
