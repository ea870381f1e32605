package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.lexicon.Valency;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.verb.SubjectsBehind.Placed;
import java.util.Set;

/**
 * Direct questions, which English asks with an auxiliary before the subject: {@code ¿dónde vives?}
 * → where do you live? Used by one thread for one text.
 */
final class Questions {

  private static final Set<String> WHO = Set.of("quién", "quiénes");
  private static final Set<String> SUBJECTS =
      Set.of("esto", "eso", "ello", "él", "ella", "usted", "ustedes");

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Valency valency;
  private final Subjects subjects;
  private final SubjectsBehind behind;

  Questions(
      Cursor cursor,
      Clause clause,
      EnglishText out,
      Valency valency,
      Subjects subjects,
      SubjectsBehind behind) {
    this.behind = behind;
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.valency = valency;
    this.subjects = subjects;
  }

  /**
   * {@code ¿quién vino?}, {@code ¿qué pasó?}: whether what is asked for is the subject of the verb
   * that the cursor stands behind.
   *
   * @param asking the word before the verb group
   */
  boolean asksForSubject(Analysis verb, Word asking) {
    String lemma = verb.entry().lemma();
    boolean ends = WordSets.isCopula(lemma) && cursor.peek(0).is(PartOfSpeech.PUNCTUATION);
    boolean name = cursor.peek(0).is(PartOfSpeech.NAME);
    if (!clause.isDirectQuestion() || verb.person() < 3 || ends || name) {
      return false;
    }
    boolean happens = valency.isImpersonal(lemma) || valency.isIntransitive(lemma);
    boolean object = cursor.peek(-3).is(PartOfSpeech.PREPOSITION);
    boolean phrase = WordSets.NOMINAL.contains(cursor.peek(0).tag());
    return (WHO.contains(asking.lower()) && !object)
        || (asking.isLower("qué") && happens && !phrase);
  }

  /** Whether the verb is asked with a subject that follows it or is left out. */
  boolean isAsked(Analysis verb) {
    String lemma = verb.entry().lemma();
    boolean bare = WordSets.isCopula(lemma) && WordSets.NOMINAL.contains(cursor.peek(0).tag());
    boolean there = lemma.equals("haber") && !behind.participleAt(0);
    return clause.isDirectQuestion()
        && !clause.subject().said()
        && verb.tense() != Tense.IMPERATIVE
        && !bare
        && !there;
  }

  /**
   * Says auxiliary, subject and the rest of the verb group.
   *
   * @param negatedGroup what the verb group is if it is negated, which always has an auxiliary
   */
  void say(String negatedGroup, Analysis verb, boolean negated, boolean subjectFollows) {
    String group =
        negatedGroup.startsWith("cannot") ? "can not" + negatedGroup.substring(6) : negatedGroup;
    int space = group.indexOf(' ');
    String rest = space < 0 ? "" : group.substring(space + 1);
    out.word(space < 0 ? group : group.substring(0, space));
    if (SUBJECTS.contains(cursor.peek(0).lower())) {
      out.word(Rendering.text(cursor.peek(0)));
      cursor.skip(1);
    } else if (!subjectFollows || behind.bringForward() == Placed.NOWHERE) {
      boolean it = valency.isImpersonal(verb.entry().lemma()) && !verb.plural();
      out.word(it ? "it" : subjects.pronoun(verb));
    }
    out.word(negated ? rest : rest.replaceFirst("^not ?", ""));
  }
}
