package io.cotejo.translate.dictionary;

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
    if (first.is(Tag.ADVERB) && ADVERBS.contains(first.lower())) {
      take(start, start + 1, Rendering.text(first));
      return;
    }
    EnglishPhrase found =
        first.is(Tag.DETERMINER) ? nounPhrases.at(cursor.words(), start, clause) : null;
    if (found != null && TimeWords.isAdverbial(cursor.words(), start, found.end())) {
      take(start, found.end(), String.join(" ", found.words()));
    }
  }

  private void take(int start, int end, String english) {
    Word next = cursor.peek(end - cursor.position());
    if (WordSets.NOMINAL.contains(next.tag()) && !next.is(Tag.NUMBER)) {
      cursor.bringForward(start, end);
      cursor.skip(end - start);
      clause.last(english, true);
    }
  }
}
