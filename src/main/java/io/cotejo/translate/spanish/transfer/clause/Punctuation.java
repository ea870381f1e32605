package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.Set;

/** Punctuation: spaces around it, and what it means for the clause. Thread-safe. */
final class Punctuation {

  /** English has none of them. */
  private static final Set<String> OPENING = Set.of("¿", "¡");

  private static final Set<String> CLOSING = Set.of("”", "»", "\"", "’");

  /** They belong to the number behind them: {@code $20}, {@code §3}. */
  private static final Set<String> LEADING = Set.of("$", "€", "£", "¥", "§", "©");

  private static final Set<String> JOINING = Set.of("/", "-", "–", "·");

  private Punctuation() {}

  /** Writes the mark that the cursor stands before. */
  static void say(Cursor cursor, Clause clause, EnglishText out) {
    Word word = cursor.peek(0);
    String mark = word.surface();
    Word before = cursor.peek(-1);
    if (mark.equals(",")) {
      clause.comma(CLOSING.contains(before.surface()));
    }
    if (!OPENING.contains(mark)) {
      boolean percent = mark.equals("%") && before.is(PartOfSpeech.NUMBER);
      boolean opened = OPENING.contains(before.surface());
      out.mark(mark, percent || (word.gluedLeft() && !opened));
      if (WordSets.isBreak(word)) {
        out.endSentence();
      }
    }
    cursor.skip(1);
    boolean leads = LEADING.contains(mark) && cursor.peek(0).is(PartOfSpeech.NUMBER);
    boolean joins = JOINING.contains(mark) && word.gluedLeft();
    if ((leads || joins) && cursor.peek(0).gluedLeft()) {
      out.glueNext();
    }
  }
}
