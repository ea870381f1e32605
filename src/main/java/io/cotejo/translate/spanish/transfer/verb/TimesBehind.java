package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishPhrase;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
import java.util.Set;

/**
 * Times and places between a verb and its object or subject, which English says behind it: {@code
 * aprobó ayer la ley} → approved the law yesterday. Used by one thread for one text.
 */
final class TimesBehind {

  private static final Set<String> ADVERBS =
      Set.of(
          "hoy",
          "ya",
          "ayer",
          "anoche",
          "anteayer",
          "mañana",
          "aquí",
          "allí",
          "ahora",
          "entonces",
          "recientemente",
          "actualmente",
          "nuevamente",
          "públicamente",
          "oficialmente");

  private final Cursor cursor;
  private final Clause clause;
  private final NounPhrase nounPhrases;

  TimesBehind(Cursor cursor, Clause clause, NounPhrase nounPhrases) {
    this.cursor = cursor;
    this.clause = clause;
    this.nounPhrases = nounPhrases;
  }

  /** Keeps the time that stands so many words ahead, before a noun phrase, for the end. */
  void take(int offset) {
    Word first = cursor.peek(offset);
    int start = cursor.position() + offset;
    if (first.is(PartOfSpeech.ADVERB) && ADVERBS.contains(first.lower())) {
      take(start, start + 1, Rendering.text(first));
      return;
    }
    EnglishPhrase found =
        first.is(PartOfSpeech.DETERMINER) ? nounPhrases.at(cursor.words(), start, clause) : null;
    if (found != null && TimeWords.isAdverbial(cursor.words(), start, found.end())) {
      take(start, found.end(), String.join(" ", found.words()));
    }
  }

  private void take(int start, int end, String english) {
    Word next = cursor.peek(end - cursor.position());
    if (WordSets.NOMINAL.contains(next.tag()) && !next.is(PartOfSpeech.NUMBER)) {
      cursor.bringForward(start, end);
      cursor.skip(end - start);
      clause.end().keepNear(english);
    }
  }
}
