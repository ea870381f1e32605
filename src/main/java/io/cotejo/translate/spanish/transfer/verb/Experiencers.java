package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishPhrase;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
import java.util.List;
import java.util.Map;

/**
 * Verbs whose Spanish object is the English subject: {@code me gusta el café} → I like the coffee,
 * {@code se me olvidó la llave} → I forgot the key. Which they are, {@code es-verbs.tsv} says. Used
 * by one thread for one text.
 */
final class Experiencers {

  private static final String GAP = " ... ";
  private static final Map<String, Integer> SLOTS =
      Map.of("me", 0, "te", 1, "le", 2, "nos", 3, "os", 4, "les", 5);

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Grammar grammar;
  private boolean named;

  Experiencers(Cursor cursor, Clause clause, EnglishText out, Grammar grammar) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
  }

  /** Says the person and the verb that the cursor stands behind; false if it is no such verb. */
  boolean translate(Analysis verb, List<String> clitics, boolean negated, HeldAdverb adverb) {
    boolean perfect =
        verb.entry().lemma().equals("haber") && cursor.peek(0).is(PartOfSpeech.PARTICIPLE);
    Analysis said = perfect ? verb.as(cursor.peek(0).reading().entry()) : verb;
    int behind = perfect ? 1 : 0;
    String english = english(said, clitics, behind);
    if (english == null || verb.tense() == Tense.IMPERATIVE) {
      return false;
    }
    int slot = SLOTS.get(clitics.get(clitics.size() - 1));
    boolean asked = clause.isDirectQuestion();
    if (!named && !asked) {
      out.word(Subjects.PERSONS.get(slot));
    }
    named = false;
    int gap = english.indexOf(GAP);
    String main = gap < 0 ? english : english.substring(0, gap);
    Analysis form = Analysis.finite(verb.entry(), verb.tense(), slot);
    cursor.skip(behind);
    if (asked) {
      ask(adverb.into(grammar.verbs().finite(main, form, true), perfect), slot, negated);
    } else {
      String group =
          perfect
              ? grammar.verbs().perfect(grammar.verbs().participle(main), form, negated)
              : grammar.verbs().finite(main, form, negated);
      out.word(adverb.into(group, perfect));
    }
    if (gap >= 0) {
      clause.end().keep(english.substring(gap + GAP.length()));
    }
    clause.verb(negated);
    return true;
  }

  /** {@code ¿te gusta?} → do you like? */
  private void ask(String negatedGroup, int slot, boolean negated) {
    int space = negatedGroup.indexOf(' ');
    String rest = negatedGroup.substring(space + 1);
    out.word(negatedGroup.substring(0, space));
    out.word(Subjects.PERSONS.get(slot));
    out.word(negated ? rest : rest.replaceFirst("^not ", ""));
  }

  private String english(Analysis verb, List<String> clitics, int behind) {
    String lemma = verb.entry().lemma().replaceFirst("se$", "");
    Word next = cursor.peek(behind);
    boolean object = WordSets.NOMINAL.contains(next.tag()) || next.is(PartOfSpeech.PRONOUN);
    if (clitics.isEmpty() || !ObjectPronouns.isDative(clitics.get(clitics.size() - 1))) {
      return null;
    }
    if (clitics.size() == 2 && clitics.get(0).equals("se") && object) {
      return grammar.valency().mishap(lemma);
    }
    String english = clitics.size() == 1 ? grammar.valency().experience(lemma) : null;
    boolean plain = english != null && english.indexOf(' ') < 0;
    boolean said = clause.subject().said() && !named;
    return plain || (object && !said) ? english : null;
  }

  /**
   * {@code a mi padre le gusta}: drops an {@code a} that names the person of such a verb, who is
   * its subject in English; false if the cursor stands before nothing such.
   */
  boolean name(NounPhrase nounPhrases) {
    if (!isNamedAt(nounPhrases)) {
      return false;
    }
    out.word(cursor.peek(0).isLower("al") ? "the" : "");
    cursor.skip(1);
    named = true;
    return true;
  }

  private boolean isNamedAt(NounPhrase nounPhrases) {
    if (!WordSets.isTo(cursor.peek(0)) || clause.subject().said()) {
      return false;
    }
    int end = personEnd(nounPhrases) - cursor.position();
    end += cursor.peek(end).isLower("no") || MidAdverbs.isOne(cursor.peek(end)) ? 1 : 0;
    int verb = cursor.peek(end).isLower("se") ? end + 2 : end + 1;
    Word finite = cursor.peek(verb);
    if (!ObjectPronouns.isDative(cursor.peek(verb - 1).lower()) || !finite.is(PartOfSpeech.VERB)) {
      return false;
    }
    String lemma = finite.lemma();
    Word next = cursor.peek(verb + 1);
    boolean object = WordSets.NOMINAL.contains(next.tag()) || next.is(PartOfSpeech.PRONOUN);
    String english =
        verb == end + 2 ? grammar.valency().mishap(lemma) : grammar.valency().experience(lemma);
    return english != null && (object || (verb == end + 1 && english.indexOf(' ') < 0));
  }

  private int personEnd(NounPhrase nounPhrases) {
    int start = cursor.position() + 1;
    EnglishPhrase found = nounPhrases.at(cursor.words(), start, clause);
    int end = found == null ? start : found.end();
    while (end < cursor.words().size() && cursor.words().get(end).is(PartOfSpeech.NAME)) {
      end++;
    }
    return end;
  }
}
