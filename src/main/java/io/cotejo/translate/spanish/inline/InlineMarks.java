package io.cotejo.translate.spanish.inline;

import io.cotejo.text.Placeholders;
import io.cotejo.translate.spanish.generation.Origins;
import io.cotejo.translate.spanish.model.Word;
import java.util.List;

/**
 * The placeholders of a text that hang on words, as inline tags do: {@code La ⟦1⟧casa⟦2⟧}. They are
 * taken out before the text is read, so that they change nothing in its translation, and put back
 * around the English of what they stood around. A placeholder that stands alone is none of them: it
 * stands for a name, and stays in the text. Immutable.
 *
 * @param text without the marks
 * @param marks in order
 */
public record InlineMarks(String text, List<Mark> marks) {

  public InlineMarks {
    marks = List.copyOf(marks);
  }

  /**
   * A placeholder that was taken out.
   *
   * @param surface as written
   * @param at number of characters of the text before it, spaces not counted
   * @param opens whether it hangs on what follows, not on what precedes
   * @param partner index of the mark that it makes a pair with, or -1
   */
  record Mark(String surface, int at, boolean opens, int partner) {

    boolean isPaired() {
      return partner >= 0;
    }

    /** Whether it has no partner, and opens or does not. */
    boolean isSingle(boolean opening) {
      return partner < 0 && opens == opening;
    }

    Mark with(int other) {
      return new Mark(surface, at, opens, other);
    }
  }

  /** The marks of a text; most texts have none. */
  public static InlineMarks in(String text) {
    return Placeholders.areIn(text)
        ? new MarkReader(text).read()
        : new InlineMarks(text, List.of());
  }

  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /**
   * Puts the marks into the translation of the text.
   *
   * @param words what the text was read as
   * @param origins what became of each of them
   */
  public String into(String english, List<Word> words, Origins origins) {
    return new MarkWriter(english, new Places(words, origins, english.length()), marks).write();
  }
}
