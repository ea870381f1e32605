package io.cotejo.codec;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects the text of an element with codes in it, event by event. Not safe to share. */
final class InlineText {

  private final Set<String> codes;
  private final Map<String, String> data;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private int inCode;

  /** How deep in codes the text of its own begins that is passed over; 0 outside of one. */
  private int subDepth;

  private boolean isSubBlank = true;
  private int subTexts;
  private boolean isBroken;

  /**
   * Begins.
   *
   * @param codes elements whose content is mark-up of another format, and left out
   * @param data what codes stand for that say it elsewhere, by their {@code dataRef}, or by the id
   *     of an {@code <x>}
   */
  InlineText(Set<String> codes, Map<String, String> data) {
    this.codes = codes;
    this.data = data;
  }

  void start(String name, Function<String, Optional<String>> attributes) {
    if (inCode > 0) {
      inCode++;
      if (name.equals("sub") && subDepth == 0) {
        subDepth = inCode;
        isSubBlank = true;
      }
    } else if (name.equals("cp")) {
      attributes.apply("hex").ifPresent(this::codePoint);
    } else {
      inCode += codes.contains(name) ? 1 : 0;
      code.setLength(0);
      Optional<String> elsewhere =
          attributes
              .apply("dataRef")
              .or(() -> attributes.apply("id").filter(id -> name.equals("x")));
      String content = elsewhere.map(data::get).orElse("");
      isBroken |= LineBreaks.isBreak(attributes, content);
    }
  }

  void end() {
    if (inCode > 0) {
      if (inCode == subDepth) {
        subTexts += isSubBlank ? 0 : 1;
        subDepth = 0;
      }
      inCode--;
      isBroken |= inCode == 0 && LineBreaks.isBreak(a -> Optional.empty(), code.toString());
    }
  }

  /** The words before and after a break are two. */
  void characters(String more) {
    if (subDepth > 0) {
      isSubBlank &= more.isBlank();
      return;
    }
    if (inCode > 0) {
      code.append(more);
      return;
    }
    if (more.isEmpty()) {
      return;
    }
    boolean apart =
        text.length() == 0
            || Character.isWhitespace(text.charAt(text.length() - 1))
            || Character.isWhitespace(more.charAt(0));
    text.append(isBroken && !apart ? " " : "").append(more);
    isBroken = false;
  }

  /** How many texts of their own stand in codes, in {@code <sub>}: footnotes, descriptions. */
  int subTexts() {
    return subTexts;
  }

  /** XLIFF 2 writes so what XML forbids; what is no character is left out. */
  private void codePoint(String hex) {
    try {
      int point = Integer.parseInt(hex, 16);
      if (Character.isValidCodePoint(point)) {
        characters(Character.toString(point));
      }
    } catch (NumberFormatException e) {
      characters(" ");
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
