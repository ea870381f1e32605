package io.cotejo.bitext;

/** What a person has said about a row of a bitext. */
public enum ReviewState {
  /** Nothing yet: the aligner's word stands. */
  AUTO,
  /** The row is right. */
  ACCEPTED,
  /** A person linked the two passages, or changed a text. */
  EDITED,
  /** A person grouped sentences anew, and nobody has said yet that the row is right. */
  REGROUPED,
  /** The two passages are no counterparts. */
  REJECTED,
  /** The passage has no counterpart, confirmed. */
  UNALIGNED,
  /** To be looked at again. */
  LATER
}
