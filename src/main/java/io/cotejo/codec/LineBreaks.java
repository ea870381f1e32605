package io.cotejo.codec;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Inline codes that break a line or are white space otherwise, so that the words around them are
 * two: {@code <ph type="lb"/>} of TMX, {@code <x ctype="lb"/>} of XLIFF 1.2, {@code subType="lb"}
 * of XLIFF 2, and codes that stand for a {@code <br/>} or a line end. Stateless and thread-safe.
 */
public final class LineBreaks {

  /** Attributes that say what a code is, in all versions of both formats. */
  private static final Set<String> KINDS = Set.of("type", "ctype", "subType");

  /** Attributes that say what stands there. */
  private static final Set<String> SHOWN = Set.of("equiv-text", "equiv", "disp");

  private static final Pattern PREFIX = Pattern.compile("^(?:[a-z]+:|x-|html-)+");

  private static final Set<String> NAMES =
      Set.of("lb", "pb", "br", "linebreak", "newline", "softreturn", "hardreturn", "tab");

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?:<(?:[a-z]+:)?(?:br|lb|line-break|tab)(?:\\s[^<>]*)?/?>(?:</[a-z:-]+>)?"
              + "|\\\\[rn]|\\\\line\\b ?|[↵⏎]|\\s)+");

  private LineBreaks() {}

  /**
   * Whether a code is one.
   *
   * @param attributes of the code, by their names without prefixes, references resolved
   * @param content what the code stands for, references resolved; empty if it is not told
   */
  public static boolean isBreak(Function<String, Optional<String>> attributes, String content) {
    return KINDS.stream().anyMatch(a -> attributes.apply(a).filter(LineBreaks::isName).isPresent())
        || SHOWN.stream().anyMatch(a -> attributes.apply(a).filter(LineBreaks::isMark).isPresent())
        || isMark(content);
  }

  private static boolean isName(String kind) {
    String name = PREFIX.matcher(kind.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return NAMES.contains(name.replaceAll("[-_ ]", ""));
  }

  private static boolean isMark(String content) {
    return MARK.matcher(content).matches();
  }
}
