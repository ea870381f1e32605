package io.cotejo.translate.dictionary;

/** Conjunctions in two parts. Used by one thread for one text. */
final class Correlatives {

  private static final int FARTHEST = 12;

  private final Cursor cursor;
  private final Output out;
  private int bothUntil = -1;

  Correlatives(Cursor cursor, Output out) {
    this.cursor = cursor;
    this.out = out;
  }

  /** {@code tanto el gobierno como la oposición} → both the government and the opposition. */
  boolean at() {
    if (bothUntil == cursor.position()) {
      out.word("and");
      cursor.skip(1);
      return true;
    }
    Word next = cursor.peek(1);
    boolean nominal = Subjects.NOMINAL.contains(next.tag()) || next.is(Tag.PREPOSITION);
    for (int k = 2; cursor.peek(0).isLower("tanto") && nominal && k < FARTHEST; k++) {
      Word word = cursor.peek(k);
      if (word.is(Tag.VERB) || word.is(Tag.PUNCTUATION)) {
        return false;
      }
      if (word.isLower("como")) {
        bothUntil = cursor.position() + k;
        out.word("both");
        cursor.skip(1);
        return true;
      }
    }
    return false;
  }
}
