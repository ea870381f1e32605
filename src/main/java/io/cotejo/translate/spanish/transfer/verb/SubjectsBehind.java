package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishPhrase;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TagClass;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
import io.cotejo.translate.spanish.transfer.noun.Premodifiers;
import io.cotejo.translate.spanish.transfer.noun.Prepositions;
import java.util.List;
import java.util.Set;

/**
 * Noun phrases behind the verb that are its subject, which English has before it. Used by one
 * thread for one text; the cursor stands behind the finite form.
 */
final class SubjectsBehind {

  /** Verbs whose {@code se} belongs to the infinitive behind them. */
  private static final Set<String> LIKE_MODALS =
      Set.of(
          "poder",
          "deber",
          "deber de",
          "soler",
          "tener que",
          "lograr",
          "conseguir",
          "volver a",
          "empezar a",
          "comenzar a",
          "dejar de",
          "acabar de");

  private static final Set<String> OPENING_AMOUNTS =
      Set.of("al menos", "por lo menos", "más de", "menos de", "casi", "cerca de", "unos", "solo");

  private final Cursor cursor;
  private final Clause clause;
  private final EnglishText out;
  private final Grammar grammar;
  private final NounPhrase nounPhrases;
  private final Prepositions prepositions;

  SubjectsBehind(
      Cursor cursor, Clause clause, EnglishText out, Grammar grammar, NounPhrase nounPhrases) {
    this.cursor = cursor;
    this.clause = clause;
    this.out = out;
    this.grammar = grammar;
    this.nounPhrases = nounPhrases;
    this.prepositions = new Prepositions(cursor, grammar);
  }

  /** Where English has the subject of a verb. */
  enum Placed {
    /** It is not named. */
    NOWHERE,
    /** It stays behind the verb. */
    BEHIND,
    BEFORE,
    /** Before the verb, and it negates: {@code no existe ningún remedio}. */
    BEFORE_AND_NONE
  }

  /** Whether the noun phrase behind the verb, or behind its participle, is the subject. */
  boolean moves(Analysis verb, boolean passive) {
    int from = phraseAt();
    boolean goesBy = cursor.peek(from).isLower("el") && cursor.peek(from + 1).isLower("tiempo");
    if ((TimeWords.isTime(cursor.peek(from + 1)) && !goesBy)
        || cursor.peek(from).is(PartOfSpeech.PUNCTUATION)) {
      return false;
    }
    String lemma = participleAt(0) ? mainLemma() : verb.entry().lemma();
    if (cursor.peek(0).is(PartOfSpeech.INFINITIVE) && !(passive && LIKE_MODALS.contains(lemma))) {
      return false;
    }
    return passive
        || (verb.entry().lemma().equals("quedar") && participleAt(0))
        || grammar.valency().isIntransitive(lemma)
        || (lemma.endsWith("se") && lemma.indexOf(' ') < 0)
        || (!WordSets.isCopula(lemma) && !isThere(lemma) && isActing(from));
  }

  private String mainLemma() {
    return cursor.peek(cursor.peek(0).is(PartOfSpeech.PARTICIPLE) ? 0 : 1).lemma();
  }

  /** Where the noun phrase may begin: behind a participle, and its adverb. */
  int phraseAt() {
    boolean progressive =
        cursor.peek(0).is(PartOfSpeech.GERUND) && cursor.peek(-1).isLemma("estar");
    boolean infinitive = cursor.peek(0).is(PartOfSpeech.INFINITIVE) || progressive;
    return participleAt(0) || infinitive ? 1 : participleAt(1) ? 2 : 0;
  }

  /** Whether a participle stands so many words ahead, an adverb at most before it. */
  boolean participleAt(int offset) {
    return cursor.peek(offset).is(PartOfSpeech.PARTICIPLE)
        && (offset == 0 || cursor.peek(0).is(PartOfSpeech.ADVERB));
  }

  /** {@code ha testado}: what stands behind {@code haber} can only be a participle. */
  static boolean isUnknownPerfect(Cursor cursor) {
    Word haber = cursor.peek(-1);
    boolean have = haber.isKnown() && haber.reading().tagClass() == TagClass.HAVE;
    return have && cursor.peek(0).is(PartOfSpeech.UNKNOWN);
  }

  /** {@code hay}, {@code ha habido}: nothing is the subject. */
  boolean isThere(String lemma) {
    boolean been = cursor.peek(0).isLemma("haber");
    if (isUnknownPerfect(cursor)) {
      return false;
    }
    return lemma.equals("haber") && (been || (!participleAt(0) && !participleAt(1)));
  }

  /** {@code no vino nadie}: says "nobody", which negates; false if nobody is there. */
  boolean sayNobody() {
    int from = phraseAt();
    if (!cursor.peek(from).isLower("nadie")) {
      return false;
    }
    cursor.bringForward(cursor.position() + from, cursor.position() + from + 1);
    cursor.skip(1);
    out.word("nobody");
    clause.name(Antecedent.PERSON);
    return true;
  }

  /** {@code aprobó el gobierno la ley}, {@code lo que dijo el ministro}. */
  private boolean isActing(int from) {
    EnglishPhrase found = nounPhrases.at(cursor.words(), cursor.position() + from, clause);
    if (found == null || cursor.peek(from).is(PartOfSpeech.NUMBER)) {
      return false;
    }
    Word behind = cursor.peek(found.end() - cursor.position());
    Word that = cursor.peek(from == 0 ? -2 : -1 - from);
    boolean actor = found.person() || isActor(from, found.end() - cursor.position());
    boolean relative = that.isLower("que") || that.isLower("lo que");
    return actor && (behind.is(PartOfSpeech.DETERMINER) || relative);
  }

  private boolean isActor(int from, int end) {
    for (int i = from; i < end; i++) {
      Word word = cursor.peek(i);
      if (word.is(PartOfSpeech.NOUN)) {
        return word.isPerson() || grammar.nouns().isActor(word.lemma());
      }
    }
    return false;
  }

  /**
   * Says the noun phrase, which an amount may open: {@code al menos diez personas}; nowhere if none
   * stands there.
   */
  Placed bringForward() {
    int from = phraseAt();
    boolean amount = OPENING_AMOUNTS.contains(cursor.peek(from).lower());
    int start = cursor.position() + from + (amount ? 1 : 0);
    if (!WordSets.NOMINAL.contains(cursor.peek(from + (amount ? 1 : 0)).tag())) {
      return Placed.NOWHERE;
    }
    EnglishPhrase found = nounPhrases.at(cursor.words(), start, clause);
    int end =
        found == null && cursor.words().get(start).is(PartOfSpeech.NAME) ? nameEnd(start) : -1;
    if (found == null && end < 0) {
      return Placed.NOWHERE;
    }
    int first = found == null ? end : found.end();
    int last = complementsEnd(first);
    cursor.bringForward(cursor.position() + from, last);
    if (amount) {
      out.word(Rendering.text(cursor.peek(0)));
      cursor.skip(1);
    }
    Placed said = found == null ? sayName(end - start) : say(found, found.end() - start);
    sayComplements(last - first);
    return said;
  }

  /** {@code dejó escapar al ladrón}: says the thief before the infinitive. */
  void sayBeforeInfinitive() {
    Word infinitive = cursor.peek(0);
    boolean person = WordSets.isTo(cursor.peek(1));
    int start = cursor.position() + (person ? 2 : 1);
    boolean fits =
        infinitive.is(PartOfSpeech.INFINITIVE)
            && (person || grammar.valency().isIntransitive(infinitive.lemma()));
    EnglishPhrase found = fits ? nounPhrases.at(cursor.words(), start, clause) : null;
    if (found == null) {
      return;
    }
    cursor.bringForward(cursor.position() + 1, found.end());
    if (person) {
      out.word(cursor.peek(0).isLower("al") ? "the" : "");
      cursor.skip(1);
    }
    out.phrase(found);
    cursor.skip(found.end() - start);
  }

  /** Where the end is of a name behind a phrase, and of what {@code de} joins: nouns and names. */
  private int complementsEnd(int from) {
    int end = nameEnd(from);
    while (isOf(end)) {
      EnglishPhrase found = nounPhrases.at(cursor.words(), end + 1, clause);
      int next = found == null ? nameEnd(end + 1) : found.end();
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean isOf(int at) {
    Word word = at < cursor.words().size() ? cursor.words().get(at) : Cursor.NOTHING;
    return WordSets.isOf(word);
  }

  private void sayComplements(int length) {
    int end = cursor.position() + length;
    if (length > 0) {
      sayNames();
    }
    while (cursor.position() < end) {
      Word of = cursor.peek(0);
      cursor.skip(1);
      out.word(prepositions.english(of));
      List<Word> moved = cursor.words().subList(0, end);
      EnglishPhrase found = nounPhrases.at(moved, cursor.position(), clause);
      if (found == null) {
        sayNames();
      } else {
        out.phrase(found);
        cursor.moveTo(found.end());
      }
    }
  }

  private void sayNames() {
    while (cursor.peek(0).is(PartOfSpeech.NAME)) {
      out.word(Rendering.text(cursor.peek(0)));
      cursor.skip(1);
    }
  }

  private Placed say(EnglishPhrase found, int length) {
    out.phrase(found);
    boolean none = Premodifiers.isNone(cursor.peek(0));
    cursor.skip(length);
    clause.name(Antecedent.of(found));
    return none ? Placed.BEFORE_AND_NONE : Placed.BEFORE;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < cursor.words().size() && cursor.words().get(end).is(PartOfSpeech.NAME)) {
      end++;
    }
    return end;
  }

  private Placed sayName(int length) {
    Word first = cursor.peek(0);
    for (int i = 0; i < length; i++) {
      out.word(Rendering.text(cursor.peek(i)));
    }
    cursor.skip(length);
    boolean person = !first.isKnown() || first.isPerson();
    clause.name(new Antecedent(true, false, person, first.isWoman()));
    return Placed.BEFORE;
  }
}
