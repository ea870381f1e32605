package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.Possessives;
import io.cotejo.translate.spanish.transfer.noun.Prepositions;
import io.cotejo.translate.spanish.transfer.verb.Subjects;
import java.util.Map;
import java.util.Set;

/** The English of single words by what stands around them. Used by one thread for one text. */
final class SingleWords {

  /** Where the clause is negated. */
  private static final Map<String, String> NEGATED =
      Map.of(
          "nada",
          "anything",
          "nadie",
          "anyone",
          "ninguno",
          "any",
          "ningún",
          "any",
          "nunca",
          "ever",
          "tampoco",
          "either",
          "jamás",
          "ever",
          "todavía",
          "yet",
          "aún",
          "yet");

  /** Before an adjective. */
  private static final Map<String, String> QUITE = Map.of("demasiado", "too", "bastante", "quite");

  private static final Set<String> UNITS = Set.of("un", "una");
  private static final Set<PartOfSpeech> DESCRIBING =
      Set.of(PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB);
  private static final Set<String> ASKED = Set.of("qué", "quién", "quiénes", "dónde", "cuál");
  private static final Set<String> PREPOSITIONS = Set.of("a", "de", "en", "con", "por");

  private final Cursor cursor;
  private final Clause clause;
  private final Prepositions prepositions;

  SingleWords(Cursor cursor, Clause clause, Prepositions prepositions) {
    this.cursor = cursor;
    this.clause = clause;
    this.prepositions = prepositions;
  }

  /** The English of a word that the cursor stands behind. */
  String english(Word word) {
    String english = Rendering.text(word);
    String lemma = word.isKnown() ? word.lemma() : "";
    if (clause.isNegated() && NEGATED.containsKey(lemma)) {
      return NEGATED.get(lemma);
    }
    if (cursor.peek(-2).is(PartOfSpeech.NOUN) && Possessives.isOne(word)) {
      return "of " + Possessives.english(word, clause);
    }
    if (Possessives.isThird(word)) {
      return Rendering.cased(word, clause.possessive());
    }
    if (word.isLower("que")) {
      return que(english);
    }
    String compared = compared(word);
    if (compared != null) {
      return compared;
    }
    String special = byNext(word);
    if (special != null) {
      return special;
    }
    if (WordSets.OTHER.contains(word.lower()) && cursor.peek(-2).is(PartOfSpeech.DETERMINER)) {
      return word.lower().endsWith("s") ? "others" : "other";
    }
    boolean object = clause.isGoverned() || endsInPreposition(cursor.peek(-2));
    return object && word.is(PartOfSpeech.PRONOUN)
        ? Subjects.OBJECTIVE.getOrDefault(english, english)
        : english;
  }

  /** What depends on the word behind it; null if nothing does. */
  private String byNext(Word word) {
    Word next = cursor.peek(0);
    if (DESCRIBING.contains(next.tag())) {
      return word.isLower("qué") ? "how" : QUITE.get(word.lower());
    }
    if (UNITS.contains(word.lower()) && next.isLower("de")) {
      return "one";
    }
    return word.isLower("hasta") && next.is(PartOfSpeech.NUMBER) ? "up to" : null;
  }

  /** {@code tan alto como}, {@code países como Francia}; null if it is none of these. */
  private String compared(Word word) {
    if (word.isLower("tan")) {
      return asMuch() ? "as" : null;
    }
    if (!word.isLower("como")) {
      return null;
    }
    if (isBehindAsMuch()) {
      return "as";
    }
    return givesExamples() ? "such as" : null;
  }

  private String que(String english) {
    if (isCompared()) {
      return "than";
    }
    if (cursor.peek(0).is(PartOfSpeech.INFINITIVE)) {
      return "";
    }
    if (Relatives.isAside(cursor)) {
      boolean person = cursor.peek(-3).isPerson() || cursor.peek(-3).isPersonsName();
      return person ? "who" : "which";
    }
    return Relatives.isOfPerson(cursor) ? "who" : english;
  }

  /** {@code cree en él}. */
  private static boolean endsInPreposition(Word word) {
    String lemma = word.is(PartOfSpeech.VERB) ? word.lemma() : "";
    return PREPOSITIONS.contains(lemma.substring(lemma.indexOf(' ') + 1)) && lemma.indexOf(' ') > 0;
  }

  /** {@code más alto que}, but not {@code el más alto que}. */
  private boolean isCompared() {
    for (int k = -2; k >= -4 && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      if (WordSets.COMPARATIVES.contains(cursor.peek(k).lower())) {
        Word next = cursor.peek(0);
        return !WordSets.ARTICLES.contains(cursor.peek(k - 1).lower())
            && !next.is(PartOfSpeech.VERB);
      }
    }
    return false;
  }

  /** {@code países como Francia}. */
  private boolean givesExamples() {
    Word before = cursor.peek(-2).isLower(",") ? cursor.peek(-3) : cursor.peek(-2);
    Word next = cursor.peek(0);
    boolean things = before.is(PartOfSpeech.NOUN) || before.is(PartOfSpeech.ADJECTIVE);
    boolean named =
        next.is(PartOfSpeech.NAME)
            || next.is(PartOfSpeech.DETERMINER)
            || next.is(PartOfSpeech.NOUN);
    return things && before.isPlural() && named;
  }

  /** {@code tan alto como}, {@code tantos libros como}. */
  private boolean isBehindAsMuch() {
    for (int k = -2; k >= -5 && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      if (cursor.peek(k).lower().startsWith("tant") || cursor.peek(k).isLower("tan")) {
        return true;
      }
    }
    return false;
  }

  /** {@code tan alto como}. */
  private boolean asMuch() {
    return cursor.peek(1).isLower("como") || cursor.peek(2).isLower("como");
  }

  /** The English of a preposition that the cursor stands behind; it may come later, or nowhere. */
  String preposition(Word word) {
    Word next = cursor.peek(0);
    if (word.isLower("como") && givesExamples()) {
      return "such as";
    }
    boolean to = word.isLower("para") || word.isLower("a");
    boolean not = next.isLower("no") && cursor.peek(1).is(PartOfSpeech.INFINITIVE);
    if ((next.is(PartOfSpeech.INFINITIVE) || not) && to) {
      return "";
    }
    if (next.isLower("de") && (word.isLower("al") || word.isLower("del"))) {
      return word.isLower("al") ? "to that" : "of that";
    }
    if (word.isLower("de") && next.isLower("que") && !next.is(PartOfSpeech.PRONOUN)) {
      return "";
    }
    if (clause.isDirectQuestion() && ASKED.contains(next.lower()) && !isNominal(cursor.peek(1))) {
      clause.end().keep(next.isLower("dónde") && word.isLower("de") ? "from" : stranded(word));
      return "";
    }
    return prepositions.english(word);
  }

  private static boolean isNominal(Word word) {
    return word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.ADJECTIVE);
  }

  /** {@code ¿de qué hablas?}: English says the preposition at the end, and none for a person. */
  private static String stranded(Word preposition) {
    return preposition.isLower("a") ? "" : Rendering.text(preposition);
  }
}
