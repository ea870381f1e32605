package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.verb.SubjectsBehind.Placed;
import java.util.Set;

/**
 * Participles and infinitives that stand for a clause of their own: {@code terminada la reunión} →
 * with the meeting finished; {@code de haberlo sabido} → if he had known it. Used by one thread for
 * one text.
 */
final class ClausesWithoutVerb {

  private static final int FARTHEST = 14;

  /** Their participles are said before the noun: {@code dada la crisis}, given the crisis. */
  private static final Set<String> GIVEN = Set.of("dar", "ver", "considerar", "exceptuar");

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Grammar grammar;
  private final Subjects subjects;
  private final SubjectsBehind behind;

  ClausesWithoutVerb(
      Cursor cursor,
      Clause clause,
      EnglishText out,
      Grammar grammar,
      Subjects subjects,
      SubjectsBehind behind) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
    this.subjects = subjects;
    this.behind = behind;
  }

  /** Translates the clause that begins here; false if there is none. */
  boolean translate() {
    return absolute() || condition();
  }

  private boolean absolute() {
    Word participle = cursor.peek(0);
    boolean once = cursor.peek(-1).isLower("una vez");
    boolean opens = participle.initial() || once;
    boolean phrase = cursor.peek(1).is(PartOfSpeech.DETERMINER);
    boolean given = participle.isKnown() && GIVEN.contains(participle.lemma());
    if (!participle.is(PartOfSpeech.PARTICIPLE)
        || given
        || !opens
        || !phrase
        || !cursor.isCommaBeforeVerb(1, FARTHEST)) {
      return false;
    }
    out.word(once ? "" : "with");
    if (behind.bringForward() == Placed.NOWHERE) {
      return false;
    }
    String done = grammar.verbs().participle(participle.translation());
    String was = participle.isPlural() ? "were " : "was ";
    out.word(once ? was + done : done);
    end(1);
    return true;
  }

  private boolean condition() {
    Word haber = cursor.peek(1);
    Word participle = cursor.peek(2);
    boolean had =
        haber.isLemma("haber")
            && haber.is(PartOfSpeech.INFINITIVE)
            && participle.is(PartOfSpeech.PARTICIPLE);
    Word verb = had && cursor.peek(0).isLower("de") && cursor.peek(0).initial() ? unreal() : null;
    if (verb == null) {
      return false;
    }
    String done = grammar.verbs().participle(participle.translation());
    out.word("if " + subjects.pronoun(verb.reading()) + " had " + done);
    Entry entry = participle.reading().entry();
    out.word(Clitics.behind(haber.reading().enclitics(), entry, grammar.valency()).strip());
    end(3);
    return true;
  }

  /** The verb of the main clause, if it says what would be; or null. */
  private Word unreal() {
    for (int k = 3; k < FARTHEST; k++) {
      Word word = cursor.peek(k);
      if (word.is(PartOfSpeech.VERB)) {
        Tense tense = word.reading().tense();
        return tense == Tense.CONDITIONAL || tense == Tense.PAST_SUBJUNCTIVE ? word : null;
      }
    }
    return null;
  }

  private void end(int used) {
    cursor.skip(used);
    clause.open(true);
    clause.verb(false);
  }
}
