package io.cotejo.translate.spanish.generation;

import java.util.List;
import java.util.Set;

/**
 * Collects English words and marks with the spaces between them. Used by one thread for one text.
 */
public final class EnglishText {

  private static final String THE = "the ";
  private static final Set<String> ENDING = Set.of(",", ".");
  private static final String CLOSING = "”\"";
  private static final String OPENING = "([{“«‘";

  private final StringBuilder text = new StringBuilder();
  private final Origins origins;
  private boolean capitaliseNext;
  private boolean glueNext;

  /** A text that tells what became of each Spanish word, or nobody if null. */
  public EnglishText(Origins origins) {
    this.origins = origins;
  }

  /** The next word begins with a capital. */
  public void capitaliseNext() {
    capitaliseNext = true;
  }

  /** A sentence ends: what was to be done with its next word is not done with one behind it. */
  public void endSentence() {
    capitaliseNext = false;
    glueNext = false;
    if (origins != null) {
      origins.endSentence();
    }
  }

  /** No space stands before the next word. */
  public void glueNext() {
    glueNext = true;
  }

  public void word(String word) {
    if (!word.isEmpty()) {
      space();
      String once = word.startsWith(THE) && endsWithThe() ? word.substring(THE.length()) : word;
      int from = text.length();
      text.append(capitaliseNext ? Rendering.capitalised(once) : once);
      capitaliseNext = false;
      wrote(from);
    }
  }

  /** Names such as "the United Kingdom" bring their article along. */
  private boolean endsWithThe() {
    int from = text.length() - THE.length();
    return from >= 0
        && text.substring(from).equalsIgnoreCase(THE)
        && (from == 0 || text.charAt(from - 1) == ' ');
  }

  public void mark(String mark, boolean gluedLeft) {
    if (gluedLeft && ENDING.contains(mark) && closesQuotation()) {
      int at = text.length() - 1;
      text.insert(at, mark);
      if (origins != null) {
        origins.inserted(at);
      }
      return;
    }
    if (!gluedLeft) {
      space();
    }
    int from = text.length();
    text.append(mark);
    wrote(from);
  }

  /** American English has commas and full stops inside of quotations: {@code “Yes,” he said.} */
  private boolean closesQuotation() {
    int last = text.length() - 1;
    return last > 0
        && CLOSING.indexOf(text.charAt(last)) >= 0
        && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  public void phrase(EnglishPhrase found) {
    for (int k = 0; k < found.words().size(); k++) {
      word(found.words().get(k));
      if (origins != null) {
        origins.last(found.sources().get(k), found.sourceEnd(k));
      }
    }
  }

  /** What was written since the last call is the English of the words there. */
  public void origin(int first, int end) {
    if (origins != null) {
      origins.rest(first, end);
    }
  }

  /** What was written since the last call is what an earlier rule had kept back. */
  public void keptBack() {
    if (origins != null) {
      origins.deferred();
    }
  }

  private void wrote(int from) {
    if (origins != null) {
      origins.wrote(from, text.length());
    }
  }

  public int length() {
    return text.length();
  }

  /** What was written from a place on, all in capitals but for some stretches. */
  public void raise(int from, List<String> kept) {
    String written = text.substring(from);
    for (int k = from; k < text.length(); k++) {
      text.setCharAt(k, Character.toUpperCase(text.charAt(k)));
    }
    for (String stretch : kept) {
      int at = written.indexOf(stretch);
      if (at >= 0) {
        text.replace(from + at, from + at + stretch.length(), stretch);
      }
    }
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }

  private void space() {
    int n = text.length();
    boolean glued = glueNext;
    glueNext = false;
    if (!glued && n > 0 && text.charAt(n - 1) != ' ' && !opensAtEnd()) {
      text.append(' ');
    }
  }

  /**
   * After an opening bracket or quote no space follows; a straight quote opens if a space, an
   * opening bracket, or nothing, is before it.
   */
  private boolean opensAtEnd() {
    int n = text.length();
    char last = text.charAt(n - 1);
    boolean begins =
        n == 1 || text.charAt(n - 2) == ' ' || OPENING.indexOf(text.charAt(n - 2)) >= 0;
    return ((last == '"' || last == '\'') && begins) || OPENING.indexOf(last) >= 0;
  }
}
