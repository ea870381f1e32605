package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/** Punctuation: spaces around it, and what it means for the clause. Thread-safe. */
final class Punctuation {

  private static final Set<String> SENTENCE_ENDS = Set.of(".", ";", ":", "!", "?", "…", "¿", "¡");
  private static final Set<String> CLOSING = Set.of("”", "»", "\"", "’");
  private static final Set<String> JOINING = Set.of("/", "-", "–", "·");

  private Punctuation() {}

  /** Writes the mark that the cursor stands before; false if it is none. */
  static boolean say(Cursor cursor, Clause clause, EnglishText out) {
    Word word = cursor.peek(0);
    if (!word.is(PartOfSpeech.PUNCTUATION)) {
      return false;
    }
    String mark = word.surface();
    Word before = cursor.peek(-1);
    if (SENTENCE_ENDS.contains(mark)) {
      clause.endSentence();
      if (mark.equals("¿")) {
        clause.openQuestion();
      }
    } else if (mark.equals(",")) {
      clause.comma(CLOSING.contains(before.surface()));
    }
    if (!mark.equals("¿") && !mark.equals("¡")) {
      boolean percent = mark.equals("%") && before.is(PartOfSpeech.NUMBER);
      boolean opened = "¿¡".contains(before.surface());
      out.mark(mark, percent || (word.gluedLeft() && !opened));
    }
    cursor.skip(1);
    if (JOINING.contains(mark) && word.gluedLeft() && cursor.peek(0).gluedLeft()) {
      out.glueNext();
    }
    return true;
  }
}
