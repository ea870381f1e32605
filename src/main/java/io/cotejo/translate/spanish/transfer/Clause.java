package io.cotejo.translate.spanish.transfer;

import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import java.util.Set;

/** What the rules remember of the clause they are in. Used by one thread for one text. */
public final class Clause {

  /** Prepositions of an object and of what belongs to it. */
  private static final Set<String> NEAREST = Set.of("de", "del", "a", "al");

  private boolean subject;
  private boolean speaker;
  private boolean known;
  private boolean plural;
  private boolean person;
  private boolean woman;
  private boolean many;
  private boolean addressed;
  private boolean named;
  private boolean you;
  private boolean negated;
  private boolean denied;
  private boolean question;
  private boolean direct;
  private boolean experiencer;
  private boolean quoted;
  private boolean according;
  private String second = "";
  private boolean subordinate;
  private String span = "";
  private String last = "";
  private boolean near;
  private String possessor = "";

  /** A sentence ends: only the last subject is remembered, for the pronouns that take it up. */
  public void endSentence() {
    named = false;
    subject = false;
    speaker = false;
    negated = false;
    question = false;
    direct = false;
    experiencer = false;
    quoted = false;
    subordinate = false;
    denied = false;
  }

  /** An opening question mark. */
  public void openQuestion() {
    direct = true;
  }

  /** Whether the clause asks between question marks, and not as a part of a statement. */
  public boolean isDirectQuestion() {
    return direct;
  }

  /** {@code hace dos años que}: how long what the next verb says has been so. */
  public void span(String english) {
    span = english;
  }

  /** The span of time that the next verb takes up, or nothing; forgets it. */
  public String takeSpan() {
    String taken = span;
    span = "";
    return taken;
  }

  /**
   * What English says at the end of the clause.
   *
   * @param isNear whether it stands before what says where and how
   */
  public void last(String words, boolean isNear) {
    last = last.isEmpty() ? words : last + " " + words;
    near = isNear;
  }

  /** What is to be said before a word, or nothing; forgets it. */
  public String takeLast(Word next) {
    boolean adverbial =
        near
            && (next.is(PartOfSpeech.ADVERB)
                || (next.is(PartOfSpeech.PREPOSITION) && !NEAREST.contains(next.lower())));
    boolean ends =
        next.is(PartOfSpeech.PUNCTUATION) || next.is(PartOfSpeech.CONJUNCTION) || adverbial;
    String taken = ends ? last : "";
    last = ends ? "" : last;
    return taken;
  }

  /** A clause opens; {@code first} if nothing stands before it. */
  public void open(boolean first) {
    you = false;
    named = false;
    many = false;
    subject = false;
    speaker = false;
    negated = false;
    subordinate = subordinate || first;
  }

  /** A comma: a clause that opened the sentence ends, and the main clause needs a subject. */
  public void comma(boolean afterQuote) {
    if (subordinate || afterQuote) {
      named = false;
      subject = false;
      speaker = false;
    }
    quoted = afterQuote;
    second = "";
    subordinate = false;
    negated = false;
  }

  /** {@code según}: a verb of saying and then its subject follow. */
  public void according() {
    according = true;
  }

  /** Whether {@code según} opened the clause. */
  public boolean isAccording() {
    return according;
  }

  /** What English says before the second object of a verb: thanked him <em>for</em> it. */
  public void second(String preposition) {
    second = preposition;
  }

  /** The preposition of the second object, or nothing; forgets it. */
  public String takeSecond() {
    String taken = second;
    second = "";
    return taken;
  }

  public void subject(boolean isPlural, boolean isPerson, boolean isWoman) {
    if (!subject) {
      many = false;
      named = true;
      known = true;
      plural = isPlural;
      person = isPerson;
      woman = isWoman;
    }
    subject = true;
  }

  /** The text speaks to its reader: what has no subject may be said of "you". */
  public void address() {
    addressed = true;
  }

  /** The subject of the clause is {@code usted}. */
  public void you() {
    you = true;
  }

  /** Whether the next verb is that of {@code usted}; forgets it. */
  public boolean takeYou() {
    boolean taken = you;
    you = false;
    return taken;
  }

  public boolean isAddressed() {
    return addressed;
  }

  /** What follows is a part of the question that does not ask. */
  public void closeQuestion() {
    direct = false;
  }

  /** Whose what is named next is, if it belongs to a body: "his", or nothing. */
  public void possessor(String english) {
    possessor = english;
  }

  public String possessor() {
    return possessor;
  }

  /** The subject that was said last is most or half of many. */
  public void many() {
    many = true;
  }

  /** Whether the subject of the clause is a part of many. */
  public boolean hasMany() {
    return subject && many;
  }

  /** The person of a verb such as {@code gustar} is about to be named as the subject. */
  public void nameExperiencer() {
    experiencer = true;
  }

  public boolean hasExperiencer() {
    return experiencer;
  }

  /** Whether the person was named; forgets it. */
  public boolean takesExperiencer() {
    boolean named = experiencer;
    experiencer = false;
    return named;
  }

  public void speaker() {
    subject = true;
    speaker = true;
  }

  public void verb(boolean isNegated) {
    possessor = "";
    many = false;
    subject = true;
    quoted = false;
    according = false;
    second = "";
    negated = isNegated || denied;
    denied = false;
  }

  /** {@code nadie}, {@code nunca}: the next verb is negated by a word before it. */
  public void deny() {
    denied = true;
  }

  public void negate() {
    negated = true;
  }

  public void ask() {
    question = true;
  }

  public boolean hasSubject() {
    return subject;
  }

  /** Whether the subject is {@code yo}, {@code tú}, {@code nosotros}. */
  public boolean hasSpeaker() {
    return speaker;
  }

  public boolean hasPersonAsSubject() {
    return subject && person;
  }

  public boolean isNegated() {
    return negated;
  }

  public boolean isQuestion() {
    return question;
  }

  /** Whether a quotation, or {@code según}, stands right before the clause. */
  public boolean followsQuote() {
    return quoted;
  }

  /** The pronoun for a third person that is not named. */
  public String pronoun(boolean isPlural) {
    return isPlural ? "they" : isThing() ? "it" : woman ? "she" : "he";
  }

  /** {@code su}. */
  public String possessive() {
    return addressed && !named
        ? "your"
        : known && plural ? "their" : isThing() ? "its" : woman ? "her" : "his";
  }

  private boolean isThing() {
    return known && !person && !plural;
  }
}
