package io.cotejo.bitext;

/** What two passages have to do with each other. */
public enum Verdict {
  /** They say the same. */
  EQUIVALENT,
  /** One says part of what the other says. */
  PARTIAL,
  /** The target is the source again, untranslated. */
  COPY,
  /** No counterpart. */
  NONE,
  /** Somebody put them side by side; nobody has judged whether they belong together. */
  UNJUDGED
}
