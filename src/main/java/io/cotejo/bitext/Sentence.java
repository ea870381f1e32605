package io.cotejo.bitext;

import java.util.Objects;
import java.util.Optional;

/**
 * One sentence of a document.
 *
 * @param index position in the document, from 0
 * @param paragraph number of the paragraph it stands in, from 0
 * @param span where it stands in the file as read, in UTF-16 units, so that it can be found again
 * @param text the sentence with broken lines joined and runs of white space folded to one space;
 *     never blank
 * @param language the sentence's own language, which need not be its document's
 * @param role what the sentence is for on its page
 * @param confidence how sure its language is, in [0, 1]: 1 where it was given, 0 where it is
 *     undetermined
 * @param leftOut why it is {@link Role#BOILERPLATE}; empty exactly if it is not
 * @param time when it is said, if the file tells: from the beginning of the first subtitle that it
 *     stands in to the end of the last one
 * @param place where it stands for people, such as {@code slide 3, paragraph 2}, if its lines are
 *     none that they can count
 */
public record Sentence(
    int index,
    int paragraph,
    Span span,
    String text,
    Language language,
    Role role,
    double confidence,
    Optional<LeftOutReason> leftOut,
    Optional<TimeSpan> time,
    Optional<String> place) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if an index is negative, the text is blank, the confidence no
   *     share, or the reason does not fit the role
   */
  public Sentence {
    if (index < 0 || paragraph < 0) {
      throw new IllegalArgumentException(
          "index and paragraph must be >= 0: " + index + ", " + paragraph);
    }
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(place, "place");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank (sentence " + index + ")");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
    if (leftOut.isPresent() == role.isContent()) {
      throw new IllegalArgumentException("role " + role + " does not fit a reason: " + leftOut);
    }
  }

  /** A sentence of a file whose lines are places enough. */
  public Sentence(
      int index,
      int paragraph,
      Span span,
      String text,
      Language language,
      Role role,
      double confidence,
      Optional<LeftOutReason> leftOut,
      Optional<TimeSpan> time) {
    this(index, paragraph, span, text, language, role, confidence, leftOut, time, Optional.empty());
  }

  /** A sentence of a text that tells no times. */
  public Sentence(
      int index,
      int paragraph,
      Span span,
      String text,
      Language language,
      Role role,
      double confidence,
      Optional<LeftOutReason> leftOut) {
    this(index, paragraph, span, text, language, role, confidence, leftOut, Optional.empty());
  }

  /** A sentence that is left out, if its role says so, as what lies outside an article. */
  public Sentence(
      int index,
      int paragraph,
      Span span,
      String text,
      Language language,
      Role role,
      double confidence) {
    this(index, paragraph, span, text, language, role, confidence, reason(role));
  }

  /** A sentence whose language is given, or undetermined. */
  public Sentence(int index, int paragraph, Span span, String text, Language language, Role role) {
    this(index, paragraph, span, text, language, role, given(language), reason(role));
  }

  /** The same sentence; if it is boilerplate, for this reason. */
  public Sentence leftOut(LeftOutReason reason) {
    return new Sentence(
        index,
        paragraph,
        span,
        text,
        language,
        role,
        confidence,
        leftOut.map(r -> reason),
        time,
        place);
  }

  private static Optional<LeftOutReason> reason(Role role) {
    return role.isContent() ? Optional.empty() : Optional.of(LeftOutReason.OUTSIDE);
  }

  private static double given(Language language) {
    return language.equals(Language.UNDETERMINED) ? 0 : 1;
  }

  /** The same sentence in another language, which is {@code sure} to this degree. */
  public Sentence in(Language other, double sure) {
    return new Sentence(index, paragraph, span, text, other, role, sure, leftOut, time, place);
  }

  /** The same sentence, said at another time, or at none that is known. */
  public Sentence at(Optional<TimeSpan> other) {
    return new Sentence(
        index, paragraph, span, text, language, role, confidence, leftOut, other, place);
  }

  /** The same sentence with another place for people, or none. */
  public Sentence standing(Optional<String> where) {
    return new Sentence(
        index, paragraph, span, text, language, role, confidence, leftOut, time, where);
  }
}
