package io.cotejo.segment;

import java.util.regex.Pattern;

/** Who said what stands in quotation marks: {@code “Is it late?” Peter asked.} Stateless. */
final class Ascriptions {

  private static final String NAME =
      "(?!(?:He|She|They|We|You|It|Él|Ella|Ellos)\\b)\\p{Lu}[\\p{L}'’.-]*";

  /** One who begins another speech is none: {@code Peter said, “No.”} */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:(?:The|My|His|Her|Our|El|La|Mi|Su) \\p{Ll}+|"
              + NAME
              + ")"
              + "(?: (?:de|del|la|of|the|von|van|"
              + NAME
              + ")){0,4} (?:also |then |había |le |les |me |nos )?"
              + "(?:added|answered|asked|asks|cried|demanded|exclaimed|inquired|murmured|muttered"
              + "|replied|said|says|screamed|shouted|sighed|snapped|whispered|wondered|yelled"
              + "|añadió|contestó|dijo|exclamó|gritó|murmuró|preguntó|pregunta|replicó|respondió"
              + "|repuso|susurró)(?![\\p{L}])"
              + "(?=[^.!?“\"«]*+[.!?])");

  private static final String MARKS = "?!…";

  private Ascriptions() {}

  /**
   * Whether a question or a cry in quotation marks, which end at {@code end}, is ascribed to
   * somebody by what follows.
   *
   * @param stop behind the last mark inside
   */
  static boolean follow(String text, int stop, int end, int next) {
    return end > stop
        && MARKS.indexOf(text.charAt(stop - 1)) >= 0
        && SAID.matcher(text).region(next, text.length()).lookingAt();
  }
}
