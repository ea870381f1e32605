package io.cotejo.translate.spanish.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A position in the tagged words of one text, whose rules see one sentence at a time. Used by one
 * thread.
 */
public final class Cursor {

  /** What stands outside the text. */
  public static final Word NOTHING =
      new Word(" ", List.of(), false, false, PartOfSpeech.PUNCTUATION);

  private final List<Word> words;
  private int at;
  private int from;
  private int to;

  /** Stands before the first sentence; see {@link #nextSentence}. */
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

  /**
   * Turns to the sentence that begins here; false at the end of the text. Of what stands before it,
   * only the mark that it begins behind stays in sight.
   */
  public boolean nextSentence() {
    from = Math.max(0, at - 1);
    to = at;
    while (to < words.size() && !(to > at && WordSets.isBreak(words.get(to - 1)))) {
      to++;
    }
    return at < to;
  }

  /** Whether words of the sentence are left. */
  public boolean hasNext() {
    return at < to;
  }

  /**
   * The word so many places ahead, or behind if negative; a mark of one space outside the sentence.
   */
  public Word peek(int offset) {
    int i = at + offset;
    return i >= from && i < to ? words.get(i) : NOTHING;
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

  /** The words of the text up to the end of the sentence. */
  public List<Word> words() {
    return words.subList(0, to);
  }
}
