package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;

/**
 * What programs put into their texts, as patterns: placeholders that they fill in, and markup. None
 * of it is language, and a program may fail on it if it comes back changed.
 */
final class ProgramMarks {

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]{0,40}";
  private static final String END = "(?![\\p{L}\\p{N}_])";
  private static final String OPENS = "(?<![^\\s(\\[\"'“«¿¡>|/,])";

  /** Mustache, i18next, Jinja, the runners of builds. */
  private static final String DOUBLE_BRACES =
      "[$#]?\\{\\{\\{?[^{}\\n]{1,80}\\}?\\}\\}|\\{[%#][^{}\\n]{0,80}[%#]\\}";

  /** Python, Java, .NET, Ruby, shells: a name or an expression; not a remark in braces. */
  private static final String BRACES =
      "[#$%]?\\{(?:[^{}\\s]{0,60}"
          + "|\\s{0,3}[\\p{L}\\p{N}_.$\\[\\]-]{1,60}\\s{0,3}"
          + "|[\\p{L}\\p{N}_.$\\[\\]-]{1,60}\\s{0,2}[,!|?=][^{}\\n]{0,80}"
          + "|[#/>:=@][^{}\\n]{0,80}"
          + "|(?=[^{}\\n]{0,80}[()*+<>=\\[\\]])[^{}\\n]{1,80})\\}";

  /** What MessageFormat does not read. */
  private static final String QUOTED_BRACE = "'(?=[{}#])[^'\\n]{1,80}'";

  private static final String TAGS =
      "<%[^\\n]{0,200}?%>|<\\?[^\\n]{0,300}?\\?>|<!--[^\\n]{0,300}?-->"
          + "|<<[\\p{L}\\p{N}_.]{1,40}>>|</?[a-zA-Z][^<>\\n]{0,200}>|</?[0-9]{1,3}\\s?/?>";

  private static final String NAMED_PERCENT =
      "%(?:\\([\\p{L}\\p{N}_.]{1,60}\\)|<[\\p{L}\\p{N}_]{1,60}>)[-+0# ]{0,3}[0-9]{0,3}"
          + "(?:\\.[0-9]{1,2})?[a-zA-Z]";

  /** The letters that prose may have behind a percent sign count behind no number. */
  private static final String PRINTF =
      "%(?:[0-9]{1,2}\\$)?[-+0#']{0,3}(?:[0-9]{1,3}|\\*)?(?:\\.(?:[0-9]{1,2}|\\*))?"
          + "(?:[sdfxi@]|(?<![\\p{N}]%)(?:hh|h|ll|l|L|q|j|z|t)?[diufxXoeEgGcpaAbBsSnYmHMyIjZ])"
          + "(?![\\p{L}\\p{N}])";

  private static final String PERCENT =
      "%%"
          + NAME
          + "%%|%%|(?<![\\p{N}%])(?<![\\p{N}][ \\u00A0\\u202F])%(?:"
          + NAME
          + "(?:\\.[\\p{L}\\p{N}_]{1,40})?%?|L?[0-9]{1,2}(?![\\p{L}\\p{N}%]))";

  private static final String DOLLAR =
      "(?<![\\p{L}\\p{N}$])\\$(?:\\([^()\\n]{1,80}\\)|\\[[\\p{L}\\p{N}_.]{1,60}\\]|"
          + NAME
          + "(?:->"
          + NAME
          + "|\\[[^\\[\\]\\n]{1,40}\\]|\\([^()\\n]{0,120}\\)){0,4})";

  /** Laravel, Rails' routes, names of pictures between colons. */
  private static final String COLON = OPENS + ":[A-Za-z_][A-Za-z0-9_]{1,40}:?" + END;

  /** Links of Vue. */
  private static final String AT =
      "@(?:\\.[a-z]{1,20})?:(?:[\\p{L}_](?:[\\p{L}\\p{N}_.-]{0,60}[\\p{L}\\p{N}_])?|\\([^()\\s]{1,60}\\))";

  /** A name between two marks that stand twice. */
  private static final String FENCED =
      "(?<![\\p{L}\\p{N}_@#])(?:__[\\p{L}\\p{N}][\\p{L}\\p{N}_.]{0,40}?__|@@[\\p{L}\\p{N}_.]{1,40}@@"
          + "|##[\\p{L}\\p{N}_.]{1,40}##|\\[\\[[\\p{L}\\p{N}_.:]{1,40}\\]\\])"
          + END;

  /** Merge tags of mailings. */
  private static final String MERGED = "\\*\\|[\\p{L}\\p{N}_:.]{1,60}\\|\\*";

  private static final String CODE_QUOTED =
      "```[^`\\n]{1,300}```|(?<!`)``(?:(?!``|'')[^\\n]){1,200}``(?!`)|(?<!`)`(?!`)[^`\\n]{1,200}`(?!`)";

  private static final String SPACE_REFERENCE =
      "&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|ndash|mdash|hellip|bull|middot|#160|#[xX]0?[aA]0);";
  private static final String REFERENCE =
      "&(?:amp;)?(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});";

  /** A reference inside a word is one with the letters around it. */
  static final String WORD_WITH_REFERENCES =
      "[\\p{L}\\p{N}]{1,40}(?:(?!"
          + SPACE_REFERENCE
          + ")"
          + REFERENCE
          + "[\\p{L}\\p{N}]{1,40}){1,6}";

  /** Between other marks or spaces: a mark like any other. */
  static final String FREE_REFERENCE = "(?<![\\p{L}\\p{N};])" + REFERENCE + "(?![\\p{L}\\p{N}&])";

  private static final String ESCAPES = "\\\\(?:r\\\\n|[nrt](?!\\p{Ll})|u[0-9a-fA-F]{4})";

  private static final String LINKS =
      "!?\\[(?=[^\\[\\]\\n]{1,200}\\]\\([^()\\s]{1,300}\\))|(?<=[^\\s\\[])\\]\\([^()\\s]{1,300}\\)";

  /** All that is one whatever stands around it. */
  static final String SURE =
      String.join(
          "|",
          Placeholders.PATTERN.pattern() + "(?:\\.?[ºª])?",
          QUOTED_BRACE,
          CODE_QUOTED,
          DOUBLE_BRACES,
          BRACES,
          TAGS,
          NAMED_PERCENT,
          PRINTF,
          PERCENT,
          DOLLAR,
          COLON,
          AT,
          FENCED,
          MERGED,
          REFERENCE,
          ESCAPES,
          LINKS);

  /** A name in brackets or behind an exclamation mark, which may be prose as well. */
  static final String PERHAPS =
      "\\[[A-Za-z_][A-Za-z0-9_.:-]{1,40}\\](?!\\()|"
          + OPENS
          + "![a-z_][a-z0-9_]{1,40}(?![\\p{L}\\p{N}!])";

  /** Emphasis of Markdown, if its other half is there. */
  static final String EMPHASIS = "\\*{1,3}|~~|_{1,2}";

  private ProgramMarks() {}
}
