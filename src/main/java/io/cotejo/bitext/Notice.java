package io.cotejo.bitext;

import java.util.Objects;

/**
 * Something that people should know about a run.
 *
 * @param kind whether an input failed
 * @param text one sentence
 */
public record Notice(Kind kind, String text) {

  /** What a notice is about. */
  public enum Kind {
    /** An input failed; the others went on. */
    ERROR,
    /** A fall-back was taken, or there was nothing to do. */
    NOTE
  }

  /** Checks the components. */
  public Notice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** Of an input that failed, as compilers print it. */
  public static Notice of(Diagnostic problem) {
    return new Notice(Kind.ERROR, problem.toString());
  }

  /** Of anything else. */
  public static Notice of(String text) {
    return new Notice(Kind.NOTE, text);
  }
}
