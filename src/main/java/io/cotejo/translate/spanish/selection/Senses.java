package io.cotejo.translate.spanish.selection;

import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordKind;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among the equivalents of a word by what stands around it, as {@code
 * dictionaries/es-senses.tsv} says. What users say in their own dictionaries goes first. Immutable
 * and thread-safe.
 */
public final class Senses {

  /** Stands for all nouns for persons. */
  private static final String PERSON = "*person";

  /** What the sense of a word may depend on. */
  private enum Condition {
    /** A verb, not with {@code se}, without a pronoun, noun phrase or {@code que} as its object. */
    ALONE,
    /** A verb with the pronoun {@code lo}. */
    LO,
    /** A verb with one of the nouns as its object, or as what its passive is about. */
    OBJECT,
    /** The same, but not of a finite verb that opens its clause: its subject stands there. */
    CAUSED,
    /** A verb before an infinitive. */
    INFINITIVE,
    /** A verb before a gerund. */
    GERUND,
    /** A verb, not with {@code se}, before {@code que}. */
    QUE,
    /** The same of a finite verb only. */
    TELLING,
    /** An adjective by one of the nouns, or said of it. */
    WITH,
    /** An adjective before one of the nouns. */
    FRONT,
    /** An adjective behind its noun. */
    BEHIND,
    /** An adjective right behind {@code ser} or {@code estar}. */
    PREDICATE,
    /** A verb right behind one of the words, but for pronouns. */
    AFTER,
    /** A noun that is not before a name. */
    NAMELESS,
    /** The same with a capital of its own. */
    TITLED,
    /** A word before a mark. */
    LAST,
    /** A noun with one of the adjectives, or with {@code de} and one of the nouns. */
    OF,
    /** One of the words stands near in the same sentence. */
    NEAR
  }

  /** Which forms of a word have a sense. */
  private enum Forms {
    SG,
    PL,
    ALL;

    boolean include(Word word) {
      return this == ALL || word.isPlural() == (this == PL);
    }
  }

  private record Sense(
      WordKind kind, Forms forms, String english, Condition condition, Set<String> words) {

    /**
     * Of a row: lemma, kind with {@code .sg} or {@code .pl} or neither, English, condition, words.
     */
    static Sense of(List<String> row) {
      List<String> kind = Tables.split(row.get(1), '.');
      return new Sense(
          WordKind.of(kind.get(0)).orElseThrow(),
          kind.size() > 1 ? Forms.valueOf(kind.get(1).toUpperCase(Locale.ROOT)) : Forms.ALL,
          row.get(2),
          Condition.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
          row.size() > 4 ? Set.copyOf(Tables.split(row.get(4), ',')) : Set.of());
    }

    boolean fits(Word word) {
      return word.reading().entry().is(kind) && forms.include(word);
    }
  }

  private final Map<String, List<Sense>> byLemma = new HashMap<>();

  public Senses(UserWords own) {
    for (List<String> row : Tables.rows("es-senses.tsv")) {
      byLemma.computeIfAbsent(row.get(0), k -> new ArrayList<>(2)).add(Sense.of(row));
    }
    own.entries().forEach(e -> byLemma.remove(e.lemma()));
  }

  /** The same words, with the equivalents that fit here. */
  public List<Word> choose(List<Word> words) {
    List<Word> chosen = new ArrayList<>(words.size());
    for (int start = 0; start < words.size(); start = chosen.size()) {
      List<Word> sentence = words.subList(start, sentenceEnd(words, start));
      for (int i = 0; i < sentence.size(); i++) {
        chosen.add(choose(sentence, i));
      }
    }
    return chosen;
  }

  private static int sentenceEnd(List<Word> words, int start) {
    int end = start + 1;
    while (end < words.size() && !WordSets.SENTENCE_ENDS.contains(words.get(end - 1).surface())) {
      end++;
    }
    return end;
  }

  /** The first sense that fits is taken. */
  private Word choose(List<Word> sentence, int at) {
    Word word = sentence.get(at);
    List<Sense> senses = word.isKnown() ? byLemma.getOrDefault(word.lemma(), List.of()) : List.of();
    for (Sense sense : senses) {
      if (sense.fits(word) && holds(sense, sentence, at)) {
        Entry entry = word.reading().entry();
        return word.chosen(word.reading().as(entry.meaning(sense.english())));
      }
    }
    return word;
  }

  private static boolean holds(Sense sense, List<Word> sentence, int at) {
    Neighbourhood around = new Neighbourhood(sentence, at);
    Set<String> wanted = sense.words();
    return switch (sense.condition()) {
      case ALONE -> around.isAlone();
      case LO -> around.hasPronoun("lo");
      case OBJECT -> isAmong(around.object(), wanted);
      case CAUSED -> !around.opensClause() && isAmong(around.object(), wanted);
      case INFINITIVE -> around.word(1).is(PartOfSpeech.INFINITIVE);
      case GERUND -> around.word(1).is(PartOfSpeech.GERUND);
      case QUE -> around.opensQue();
      case TELLING -> around.word(0).is(PartOfSpeech.VERB) && around.opensQue();
      case WITH -> isAmong(around.noun(), wanted);
      case FRONT -> isAmong(around.word(1), wanted);
      case BEHIND -> around.word(-1).is(PartOfSpeech.NOUN);
      case PREDICATE -> around.isPredicate();
      case AFTER -> wanted.contains(around.beforeGroup().lower());
      case NAMELESS -> !around.word(1).is(PartOfSpeech.NAME);
      case TITLED -> around.isCapital() && !around.word(1).is(PartOfSpeech.NAME);
      case LAST -> around.word(1).is(PartOfSpeech.PUNCTUATION);
      case OF -> around.modifiers().anyMatch(w -> isAmong(w, wanted));
      case NEAR -> around.near().anyMatch(w -> isAmong(w, wanted));
    };
  }

  private static boolean isAmong(Word word, Set<String> wanted) {
    return word.isKnown()
        && (wanted.contains(word.lemma()) || (word.isPerson() && wanted.contains(PERSON)));
  }
}
