package io.cotejo.translate.spanish.transfer.verb;

import io.cotejo.translate.spanish.generation.EnglishPhrase;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.noun.NounPhrase;
import java.util.List;
import java.util.Set;

/** Spans of time: {@code hace dos años} → two years ago. Used by one thread for one text. */
public final class TimeSpans {

  private static final Set<String> BEFORE = Set.of("más de", "casi", "menos de", "cerca de");
  private static final int LONGEST = 4;

  private final Cursor cursor;
  private final NounPhrase nounPhrases;
  private final Clause clause;
  private String ofClause = "";

  public TimeSpans(Cursor cursor, NounPhrase nounPhrases, Clause clause) {
    this.cursor = cursor;
    this.nounPhrases = nounPhrases;
    this.clause = clause;
  }

  /**
   * A span of time.
   *
   * @param english without a preposition
   * @param length number of Spanish words
   */
  record Span(String english, int length) {}

  /** The span that begins so many words ahead, without what stands behind its noun; or null. */
  Span at(int offset) {
    boolean about = BEFORE.contains(cursor.peek(offset).lower());
    int from = about ? offset + 1 : offset;
    int noun = from;
    while (noun < from + LONGEST && isPremodifier(cursor.peek(noun))) {
      noun++;
    }
    boolean counted = noun > from || cursor.peek(noun).isPlural();
    if (!counted || !TimeWords.isTime(cursor.peek(noun))) {
      return null;
    }
    int start = cursor.position() + from;
    int end = cursor.position() + noun + 1;
    EnglishPhrase found = nounPhrases.at(cursor.words().subList(0, end), start, clause);
    if (found == null) {
      return null;
    }
    String english = String.join(" ", found.words());
    english = english.equals("much time") ? "a long time" : english;
    String before = about ? Rendering.text(cursor.peek(offset)) + " " : "";
    return new Span(before + english, noun + 1 - offset);
  }

  private static boolean isPremodifier(Word word) {
    return word.is(PartOfSpeech.DETERMINER)
        || word.is(PartOfSpeech.ADJECTIVE)
        || word.is(PartOfSpeech.NUMBER);
  }

  /** {@code hace dos años que}: how long the verb of the clause has been so, once; or nothing. */
  String takeOfClause() {
    String taken = ofClause;
    ofClause = "";
    return taken;
  }

  /**
   * {@code hace una semana} → a week ago; {@code desde hace una semana} → for a week. With {@code
   * que} behind it, the clause that follows says it at its end.
   */
  public boolean translate(EnglishText out) {
    boolean since = cursor.peek(0).isLower("desde");
    int from = since ? 1 : 0;
    boolean then = !since && cursor.peek(0).isLower("hacía");
    if (!then && !cursor.peek(from).isLower("hace")) {
      return false;
    }
    Span span = at(from + 1);
    if (span == null) {
      return false;
    }
    int end = from + 1 + span.length();
    boolean that = !since && cursor.peek(end).isLower("que");
    if (that) {
      clause.open(false);
      ofClause = span.english();
      cursor.skip(end + 1);
      return true;
    }
    if (then) {
      return false;
    }
    List.of(since ? "for" : "", span.english(), since ? "" : "ago").forEach(out::word);
    cursor.skip(end);
    return true;
  }
}
