package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.English;
import io.cotejo.translate.spanish.generation.EnglishPhrase;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.Amounts;
import io.cotejo.translate.spanish.transfer.noun.BareAdjectives;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
import io.cotejo.translate.spanish.transfer.noun.Possessives;
import io.cotejo.translate.spanish.transfer.noun.Premodifiers;
import io.cotejo.translate.spanish.transfer.noun.Prepositions;
import io.cotejo.translate.spanish.transfer.time.Dates;
import io.cotejo.translate.spanish.transfer.time.TimesOfDay;
import io.cotejo.translate.spanish.transfer.verb.Auxiliaries;
import io.cotejo.translate.spanish.transfer.verb.Governed;
import io.cotejo.translate.spanish.transfer.verb.Infinitives;
import io.cotejo.translate.spanish.transfer.verb.MidAdverbs;
import io.cotejo.translate.spanish.transfer.verb.TimeSpans;
import io.cotejo.translate.spanish.transfer.verb.VerbGroup;
import java.util.List;
import java.util.Set;

/**
 * Shallow transfer of one sentence: noun phrases are put into English order, verb groups get their
 * English auxiliaries, dropped subjects are filled in, and object pronouns move behind the verb.
 * Used by one thread for one sentence.
 */
final class SentenceTransfer {

  private static final Set<String> PARTS =
      Set.of("la mayoría de", "la mayor parte de", "la mitad de");
  private static final Set<String> AMOUNTS =
      Set.of("más de", "menos de", "cerca de", "alrededor de", "en torno a");

  private final Cursor cursor;
  private final Grammar grammar;
  private final Clause clause;
  private final EnglishText out;
  private final boolean recipe;
  private final NounPhrase nounPhrases;
  private final TimeSpans spans;
  private final MidAdverbs midAdverbs;
  private final VerbGroup verbGroup;
  private final Infinitives infinitives;
  private final SingleWords singleWords;
  private final ClauseWords clauseWords;
  private final BareAdjectives bareAdjectives;
  private final Correlatives correlatives;
  private final ClauseOpeners openers;

  /**
   * The cursor stands before the sentence.
   *
   * @param clause its first one
   * @param recipe whether the text commands by infinitives
   */
  SentenceTransfer(Cursor cursor, Clause clause, Grammar grammar, EnglishText out, boolean recipe) {
    this.cursor = cursor;
    this.clause = clause;
    this.grammar = grammar;
    this.out = out;
    this.recipe = recipe;
    this.nounPhrases = new NounPhrase(grammar.english(), grammar.nouns());
    this.spans = new TimeSpans(cursor, nounPhrases, clause);
    this.midAdverbs = new MidAdverbs(cursor, clause);
    Auxiliaries auxiliaries = new Auxiliaries(cursor, clause, grammar, spans);
    this.verbGroup =
        new VerbGroup(cursor, clause, out, grammar, nounPhrases, auxiliaries, midAdverbs);
    this.infinitives = new Infinitives(cursor, clause, grammar);
    this.singleWords = new SingleWords(cursor, clause, new Prepositions(cursor, grammar));
    this.clauseWords = new ClauseWords(cursor, clause, grammar);
    this.bareAdjectives = new BareAdjectives(cursor, clause, out, grammar);
    this.correlatives = new Correlatives(cursor, clause, out);
    this.openers = new ClauseOpeners(cursor, clause, grammar, out);
  }

  /** Writes the English sentence; adds the words that are guessed or passed on. */
  void run(List<String> unknown) {
    while (cursor.hasNext()) {
      Word word = cursor.peek(0);
      if (word.initial() && word.isCapitalised()) {
        out.capitaliseNext();
      }
      sayKept();
      int from = cursor.position();
      if (!step()) {
        single(unknown);
      }
      out.origin(from, cursor.position());
    }
    sayKept();
  }

  private void sayKept() {
    out.word(clause.end().before(cursor.peek(0)));
    out.keptBack();
  }

  /** Translates what stands here by the first rule that knows it; false if none does. */
  private boolean step() {
    sayBeforeSecondObject();
    return switch (cursor.peek(0).tag()) {
      case PUNCTUATION -> mark();
      case NAME, UNKNOWN, INFINITIVE, GERUND -> false;
      case PARTICIPLE -> verbGroup.translateWithoutVerb();
      case NOUN -> Dates.at(cursor, out) || nounPhrase();
      case ADJECTIVE -> nounPhrase();
      case VERB -> spans.translate(out) || whole();
      case CONJUNCTION -> correlatives.translate() || verbGroup.opensWish();
      default -> phrase();
    };
  }

  /** Most rules begin with a determiner, a pronoun, a preposition, an adverb or a number. */
  private boolean phrase() {
    return spans.translate(out)
        || percent()
        || correlatives.translate()
        || verbGroup.nameExperiencer(nounPhrases)
        || Amounts.share(cursor, out)
        || ownPossession()
        || openers.thisIsWhat()
        || verbGroup.opensWish()
        || openers.than()
        || verbGroup.translateWithoutVerb()
        || openers.relative()
        || whole()
        || nounPhrase()
        || bareAdjectives.superlative();
  }

  /** What is no longer a part of what a preposition before it opened. */
  private boolean whole() {
    boolean said =
        Dates.at(cursor, out)
            || TimesOfDay.translate(cursor, out)
            || midAdverbs.at()
            || verbGroup.translate()
            || bareAdjectives.enough()
            || bareAdjectives.abstraction()
            || bareAdjectives.happening();
    clause.govern(clause.isGoverned() && !said);
    return said;
  }

  /** {@code agradeció a Ana el apoyo} → thanked Ana for the support. */
  private void sayBeforeSecondObject() {
    Word before = cursor.peek(-1);
    boolean behind =
        before.is(PartOfSpeech.NOUN)
            || before.is(PartOfSpeech.NAME)
            || before.is(PartOfSpeech.VERB);
    if (behind
        && WordSets.NOMINAL.contains(cursor.peek(0).tag())
        && !cursor.peek(0).is(PartOfSpeech.NAME)) {
      out.word(clause.takeSecond());
    }
  }

  /** {@code el suyo} → his. */
  private boolean ownPossession() {
    String pronoun = Possessives.alone(cursor, clause);
    if (pronoun == null) {
      return false;
    }
    out.word(pronoun);
    cursor.skip(2);
    boolean several = cursor.peek(-1).lower().endsWith("s");
    clause.nameUnlessGoverned(several ? Antecedent.THINGS : Antecedent.THING);
    clause.govern(false);
    return true;
  }

  private boolean mark() {
    Punctuation.say(cursor, clause, out);
    clause.govern(false);
    return true;
  }

  /** {@code el 15 %} → 15%. */
  private boolean percent() {
    int from = cursor.peek(0).is(PartOfSpeech.DETERMINER) ? 1 : 0;
    Word article = cursor.peek(0);
    boolean dropped = article.isLower("el") || article.isLower("un") || from == 0;
    if (!dropped
        || !cursor.peek(from).is(PartOfSpeech.NUMBER)
        || !WordSets.isPercent(cursor.peek(from + 1))) {
      return false;
    }
    out.word(Rendering.text(cursor.peek(from)));
    cursor.skip(from + 1);
    clause.nameUnlessGoverned(Antecedent.THING);
    clause.govern(false);
    return true;
  }

  private boolean nounPhrase() {
    EnglishPhrase found = nounPhrases.at(cursor.words(), cursor.position(), clause);
    if (found == null) {
      return false;
    }
    Word first = cursor.peek(0);
    if (first.is(PartOfSpeech.NOUN) && isBare(first)) {
      out.word(English.indefinite(found.words().get(0)));
    }
    out.phrase(found);
    if (Premodifiers.isNone(first)) {
      clause.deny();
    }
    boolean when = TimeWords.isAdverbial(cursor.words(), cursor.position(), found.end());
    cursor.moveTo(found.end());
    if (!clause.isGoverned() && !when) {
      clause.name(Antecedent.of(found));
      boolean part = found.plural() && PARTS.stream().anyMatch(first.lower()::startsWith);
      if (part || found.isMany()) {
        clause.many();
      }
    }
    clause.govern(false);
    return true;
  }

  /** {@code …, incluido el rey}: including; of any other verb, what has been done. */
  private String participle(Word word) {
    boolean including = word.isLemma("incluir") && WordSets.NOMINAL.contains(cursor.peek(0).tag());
    return including ? "including" : grammar.verbs().attribute(word.translation());
  }

  /** {@code es médico}, {@code como médico}: English says that he is one of them. */
  private boolean isBare(Word noun) {
    Word before = cursor.peek(-1);
    return noun.isPerson()
        && !noun.isPlural()
        && !noun.isCapitalised()
        && (before.isLemma("ser") || before.isLower("como"));
  }

  private void single(List<String> unknown) {
    Word word = cursor.peek(0);
    int at = cursor.position();
    cursor.skip(1);
    if (!word.isKnown() && word.is(PartOfSpeech.UNKNOWN)) {
      unknown.add(word.surface());
    }
    out.word(
        switch (word.tag()) {
          case INFINITIVE -> infinitives.english(word, governed(at));
          case GERUND -> Rendering.cased(word, infinitives.gerund(word));
          case PARTICIPLE -> Rendering.cased(word, participle(word));
          case PREPOSITION -> singleWords.preposition(word);
          case NOUN -> nounPhrases.noun(word, false);
          default -> singleWords.english(word);
        });
    clauseWords.follow(word);
    boolean number =
        cursor.peek(0).is(PartOfSpeech.NUMBER) || cursor.peek(0).isLower("la mitad de");
    boolean counted = AMOUNTS.contains(word.lower()) && number;
    clause.govern(
        (word.is(PartOfSpeech.PREPOSITION) && !counted)
            || (clause.isGoverned() && word.is(PartOfSpeech.DETERMINER)));
  }

  private Governed governed(int infinitive) {
    return recipe ? Governed.byNone(infinitive, true) : verbGroup.governed(infinitive);
  }
}
