package io.cotejo.bitext;

/** What a person has said about a row of a bitext. */
public enum ReviewState {
  /** Nothing yet: the aligner's word stands. */
  AUTO,
  /** The row is right. */
  ACCEPTED,
  /** A person changed its grouping or a text. */
  EDITED,
  /** The two passages are no counterparts. */
  REJECTED,
  /** The passage has no counterpart, confirmed. */
  UNALIGNED,
  /** To be looked at again. */
  LATER
}
