package io.cotejo.translate.spanish.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A position in the tagged words of one text. Used by one thread. */
public final class Cursor {

  /** What stands outside the text. */
  public static final Word NOTHING =
      new Word(" ", List.of(), false, false, PartOfSpeech.PUNCTUATION);

  private final List<Word> words;
  private int at;

  public Cursor(List<Word> words) {
    this.words = new ArrayList<>(words);
  }

  /** Puts the words from {@code start} to {@code end} before those that the cursor stands at. */
  public void bringForward(int start, int end) {
    Collections.rotate(words.subList(at, end), end - start);
  }

  /** Puts a word in the place of the one that the cursor stands before. */
  public void replace(Word word) {
    words.set(at, word);
  }

  public boolean hasNext() {
    return at < words.size();
  }

  /** The word so many places ahead, or behind if negative; a mark of one space outside the text. */
  public Word peek(int offset) {
    int i = at + offset;
    return i >= 0 && i < words.size() ? words.get(i) : NOTHING;
  }

  /** Whether a comma stands ahead before the next finite verb, so many words away at most. */
  public boolean isCommaBeforeVerb(int from, int farthest) {
    for (int k = from; k < farthest; k++) {
      if (peek(k).is(PartOfSpeech.VERB) || peek(k).is(PartOfSpeech.PUNCTUATION)) {
        return peek(k).isLower(",");
      }
    }
    return false;
  }

  public void skip(int count) {
    at += count;
  }

  public void moveTo(int position) {
    at = position;
  }

  public int position() {
    return at;
  }

  public List<Word> words() {
    return words;
  }
}
