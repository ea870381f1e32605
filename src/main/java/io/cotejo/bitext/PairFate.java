package io.cotejo.bitext;

/** What became of two documents that might have belonged together. */
public enum PairFate {
  /** They were aligned. */
  KEPT("kept"),
  /** They have hardly any telling words in common. */
  LITTLE_ALIKE("little alike"),
  /** Others are far more alike to either. */
  LESS_ALIKE("less alike than others"),
  /** Names, or the user, say what one of them belongs to. */
  NAMED_OTHERWISE("named otherwise"),
  /** One of them has a translation, which is far more alike. */
  TRANSLATED("translated by others");

  private final String words;

  PairFate(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
