package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The subjects that Spanish leaves out or puts behind the verb. Used by one thread for one text.
 */
final class Subjects {

  /** What begins a noun phrase. */
  static final Set<Tag> NOMINAL = Set.of(Tag.DETERMINER, Tag.NOUN, Tag.NUMBER, Tag.NAME);

  /** English pronouns by person, the singular first. */
  static final List<String> PERSONS = List.of("I", "you", "he", "we", "you", "they");

  private final Cursor cursor;
  private final Clause clause;
  private final Output out;
  private final Grammar grammar;
  private final BooleanSupplier nounPhrase;

  /** Rules over a text; {@code nounPhrase} translates the noun phrase at the cursor, if any. */
  Subjects(Cursor cursor, Clause clause, Output out, Grammar grammar, BooleanSupplier nounPhrase) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
    this.nounPhrase = nounPhrase;
  }

  /**
   * Says the subject of a finite verb where English needs one; the cursor stands behind the verb.
   *
   * @param passive whether the verb becomes an English passive
   */
  void say(Analysis verb, boolean passive) {
    if (verb.tense() == Tense.IMPERATIVE) {
      return;
    }
    if (verb.person() < 3) {
      if (!clause.hasSpeaker()) {
        out.word(PERSONS.get(verb.person() - 1 + (verb.plural() ? 3 : 0)));
      }
      return;
    }
    boolean progressive = VerbGroup.isCopula(verb.entry().lemma()) && cursor.peek(0).is(Tag.GERUND);
    String lemma = (progressive ? cursor.peek(0).reading() : verb).entry().lemma();
    lemma = weather().orElse(lemma);
    if (clause.hasSubject() || isThere(lemma) || subjectFollows(verb, passive)) {
      return;
    }
    boolean impersonal =
        grammar.government().isImpersonal(lemma) || (passive && cursor.peek(0).isLower("que"));
    out.word(impersonal && !verb.plural() ? "it" : clause.pronoun(verb.plural()));
  }

  /** {@code empezó a llover}: the infinitive decides who the subject is. */
  private Optional<String> weather() {
    Word link = cursor.peek(0);
    Word infinitive = link.isLower("a") || link.isLower("de") ? cursor.peek(1) : link;
    return Optional.of(infinitive)
        .filter(w -> w.is(Tag.INFINITIVE))
        .map(w -> w.reading().entry().lemma())
        .filter(l -> grammar.government().isImpersonal(l) && !VerbGroup.isCopula(l) && !isThere(l));
  }

  private boolean isThere(String lemma) {
    return lemma.equals("haber") && !participleAt(0) && !participleAt(1);
  }

  /** Whether a participle stands so many words ahead, an adverb at most before it. */
  boolean participleAt(int offset) {
    return cursor.peek(offset).is(Tag.PARTICIPLE) && (offset == 0 || cursor.peek(0).is(Tag.ADVERB));
  }

  /** A subject behind the verb goes before it, or stays where English allows it. */
  private boolean subjectFollows(Analysis verb, boolean passive) {
    Word next = cursor.peek(0);
    String lemma = verb.entry().lemma();
    if (clause.isQuestion() && NOMINAL.contains(next.tag())) {
      return true;
    }
    boolean said = grammar.government().isSaying(lemma) && NOMINAL.contains(next.tag());
    if ((said && (isPersonAt(0) || clause.followsQuote()))
        || (next.is(Tag.NAME)
            && lemma.indexOf(' ') < 0
            && !grammar.government().isImpersonal(lemma)
            && !passive)) {
      return true;
    }
    boolean moves = passive || grammar.government().isIntransitive(lemma);
    return moves
        && NOMINAL.contains(next.tag())
        && !Dates.isTime(cursor.peek(1))
        && nounPhrase.getAsBoolean();
  }

  private boolean isPersonAt(int offset) {
    Word first = cursor.peek(offset);
    Word noun = first.is(Tag.DETERMINER) ? cursor.peek(offset + 1) : first;
    return first.is(Tag.DETERMINER) && noun.is(Tag.NOUN) && noun.isPerson();
  }
}
