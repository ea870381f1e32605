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
  private boolean isBroken;

  /**
   * Begins.
   *
   * @param codes elements whose content is mark-up of another format, and left out
   * @param data what codes stand for that say it elsewhere, by their {@code dataRef}
   */
  InlineText(Set<String> codes, Map<String, String> data) {
    this.codes = codes;
    this.data = data;
  }

  void start(String name, Function<String, Optional<String>> attributes) {
    if (inCode > 0) {
      inCode++;
    } else if (name.equals("cp")) {
      attributes.apply("hex").ifPresent(this::codePoint);
    } else {
      inCode += codes.contains(name) ? 1 : 0;
      code.setLength(0);
      String content = attributes.apply("dataRef").map(data::get).orElse("");
      isBroken |= LineBreaks.isBreak(attributes, content);
    }
  }

  void end() {
    if (inCode > 0) {
      inCode--;
      isBroken |= inCode == 0 && LineBreaks.isBreak(a -> Optional.empty(), code.toString());
    }
  }

  /** The words before and after a break are two. */
  void characters(String more) {
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
