package io.cotejo.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes in running text, which are the same in every language and fall apart if their marks are
 * read as punctuation: names of files, paths, versions, formulas, models. Stateless and
 * thread-safe.
 */
public final class Codes {

  private static final List<String> ENDINGS =
      List.of(
          ("txt csv tsv md rst log pdf doc docx xls xlsx ppt pptx odt ods odp rtf epub tex html htm"
                  + " xml json jsonl yaml yml toml ini cfg conf properties env sql db sqlite po pot"
                  + " mo tmx xlf xliff srt vtt ass jpg jpeg png gif svg bmp tif tiff webp ico psd"
                  + " mp3 mp4 wav ogg flac avi mkv mov webm zip tar gz tgz bz2 xz 7z rar jar war"
                  + " apk iso dmg deb rpm msi exe dll bat sh ps1 js ts jsx tsx css scss java kt"
                  + " class py rb php cpp hpp cs rs swift bak tmp lock")
              .split(" "));
  private static final String ENDING =
      String.join("|", ENDINGS) + "|" + String.join("|", ENDINGS).toUpperCase(Locale.ROOT);

  private static final String BEGIN = "(?<![\\p{L}\\p{N}_])";
  private static final String END = "(?![\\p{L}\\p{N}_])";
  private static final String UNSPACED = "[^\\s<>\"“”«»⟦⟧]";

  private static final String FILE =
      "(?:[\\p{L}\\p{N}_.@~-]{1,64}+/){0,10}(?:\\*|[\\p{L}\\p{N}_][\\p{L}\\p{N}_+-]{0,63}+)"
          + "(?:\\.[\\p{L}\\p{N}_+-]{1,64}){0,6}\\.(?:"
          + ENDING
          + ")"
          + END;
  private static final String STEP = "/[\\p{L}\\p{N}_.@+-]{0,63}[\\p{L}\\p{N}_]";
  private static final String PATH =
      "(?<![\\p{L}\\p{N}_.)\\]>/»”\"])(?:/(?=[^/\\s]{1,64}/)|(?:~|\\.{1,2})(?=/))(?:(?<=/)"
          + STEP.substring(1)
          + ")?(?:"
          + STEP
          + "){1,12}/?";
  private static final String DRIVE =
      "[A-Za-z]:\\\\(?:[^\\s\\\\<>:\"|?*⟦⟧]{0,120}\\\\){0,20}(?:[^\\s\\\\<>:\"|?*⟦⟧]{0,120}"
          + "[\\p{L}\\p{N}_$~-])?";
  private static final String SHARE =
      "\\\\\\\\[\\p{L}\\p{N}_.$-]{1,64}(?:\\\\[\\p{L}\\p{N}_.$-]{0,63}[\\p{L}\\p{N}_$]){1,20}";
  private static final String HOST =
      "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,62}+\\.){1,5}(?:com|org|net|edu|gov|gob|info|io|eu|es)"
          + "(?:\\.[a-z]{2})?(?:/"
          + UNSPACED
          + "{0,300}[\\p{L}\\p{N}/])?"
          + END;
  private static final String MOMENT =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
          + "(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
          + END;
  private static final String VERSION =
      "[vV][0-9]{1,4}(?:\\.[0-9]{1,6}){1,5}(?:[-+_][\\p{L}\\p{N}.]{0,30}[\\p{L}\\p{N}]"
          + "|(?:a|b|rc)[0-9]{1,3})?"
          + END
          + "|[0-9]{1,4}(?:\\.[0-9]{1,6}){1,5}(?:[-_](?:alpha|beta|rc|dev|pre|RC|SNAPSHOT|RELEASE)"
          + "(?:[.-]?[0-9]{1,6}){0,3}|(?:a|b|rc)[0-9]{1,3})"
          + END;
  private static final String DOI = "10\\.[0-9]{4,9}/" + UNSPACED + "{0,120}[\\p{L}\\p{N}]";
  private static final String ADDRESS = "[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}" + END;
  private static final String UNDERSCORED =
      "_{0,2}(?=[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,64}+_)[\\p{L}\\p{N}]{1,64}"
          + "(?:[._-]{1,3}[\\p{L}\\p{N}]{1,64}){1,12}(?:\\(\\))?";
  private static final String MEMBER =
      "[A-Za-z][A-Za-z0-9]{1,40}+(?:\\.[A-Za-z][A-Za-z0-9]{1,40}){2,8}(?:\\(\\))?" + END;
  private static final String CALL =
      "[A-Za-z_$][A-Za-z0-9_$]{0,40}(?:\\.[A-Za-z_$][A-Za-z0-9_$]{0,40}){0,4}\\(\\)";

  /** Keys pressed together. */
  private static final String KEYS =
      "(?:Ctrl|Control|Alt|AltGr|Shift|Mayús|Cmd|Win|Fn)(?:\\+[\\p{L}\\p{N}]{1,8}){1,3}" + END;

  private static final String CLAUSE =
      "[0-9]{1,4}(?:(?:\\.[0-9]{1,3}){0,4}\\.\\p{Ll}(?=\\))|(?:\\.[0-9]{1,3}){1,4}\\.\\p{Ll}"
          + "(?![\\p{L}\\p{N}.]))";

  /** What is opaque: nobody reads it as words. */
  public static final Pattern OPAQUE =
      Pattern.compile(
          "(?![\\p{L}\\p{N}])(?:"
              + PATH
              + "|"
              + SHARE
              + ")|"
              + BEGIN
              + "(?=[\\p{L}\\p{N}_$*])(?:"
              + String.join(
                  "|",
                  DRIVE,
                  DOI,
                  FILE,
                  MOMENT,
                  VERSION,
                  ADDRESS,
                  UNDERSCORED,
                  HOST,
                  MEMBER,
                  CALL,
                  KEYS,
                  CLAUSE)
              + ")");

  private static final String LETTER = "[\\p{L}&&[^ºª]]";

  /** Spanish ordinals, and hours: {@code 1er}, {@code 20h}. */
  private static final String NO_CODE =
      "(?![0-9]{1,4}(?:o|a|er|ero|era|do|da|to|ta|ro|ra|mo|ma|vo|va|no|na|h|hs|hrs)"
          + END
          + ")"
          + "(?!\\p{Ll}{4,64}[0-9]{1,2}"
          + END
          + ")";

  /** {@code U07.1}, {@code HTML5.2}. */
  private static final String PARTED = "\\p{Lu}{1,5}[0-9]{1,4}(?:\\.[0-9]{1,4}){1,3}" + END;

  private static final String MIXED =
      NO_CODE
          + "(?=[\\p{L}\\p{N}‐‑-]{0,64}?(?:"
          + LETTER
          + "[\\p{Nd}₀-₉²³]|\\p{Nd}"
          + LETTER
          + "))"
          + "[\\p{L}\\p{N}]{1,64}(?:[-‐‑][\\p{L}\\p{N}]{1,64}){0,8}\\+?"
          + END
          + "(?![.,][0-9])";
  private static final String JOINED = "\\p{L}{1,4}(?:&\\p{L}{1,4}){1,3}[0-9]{0,4}(?!;)" + END;
  private static final String FORMULA =
      "(?=[A-Za-z0-9₀-₉]{1,16}\\([A-Za-z0-9₀-₉]{1,16}\\)[0-9₀-₉])"
          + "(?:[A-Z][a-z]?[0-9₀-₉]{0,3}|\\((?:[A-Z][a-z]?[0-9₀-₉]{0,3}){1,6}\\)[0-9₀-₉]{0,3}){1,12}"
          + END;
  private static final String HUMPED = "\\p{Ll}{1,40}\\p{Lu}[\\p{L}\\p{N}]{0,60}" + END;

  /** What is a word of its sentence: {@code H2O}, {@code A320}, {@code AT&T}, {@code mRNA}. */
  public static final Pattern WORD =
      Pattern.compile(
          BEGIN
              + "(?<![0-9][.,])(?=[\\p{L}\\p{N}])(?:"
              + String.join("|", FORMULA, PARTED, MIXED, JOINED, HUMPED)
              + ")");

  private static final Pattern ANY = Pattern.compile(OPAQUE.pattern() + "|" + WORD.pattern());

  private Codes() {}

  /** Whether it is worth looking: most texts hold nothing of the kind, and the look is dear. */
  public static boolean mayBeIn(String text) {
    for (int k = 1; k < text.length(); k++) {
      if (isTelling(text, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code may have this unit, not its first one. */
  static boolean mayHold(String text, int at) {
    return isTelling(text, at) || Character.isSurrogate(text.charAt(at));
  }

  private static boolean isTelling(String text, int k) {
    char before = text.charAt(k - 1);
    char c = text.charAt(k);
    char next = k + 1 < text.length() ? text.charAt(k + 1) : ' ';
    return switch (c) {
      case '_', '\\', '&' -> true;
      case '+' -> Character.isLetter(before);
      case '/' -> !Spaces.isSpace(next);
      case '(' -> next == ')';
      case '.' ->
          Character.isLetter(next) || (Character.isDigit(next) && !Character.isDigit(before));
      case '-' -> Character.isLetter(next) && Character.isDigit(before);
      case ':' ->
          Character.isLetterOrDigit(next) && k > 1 && Character.isLetterOrDigit(text.charAt(k - 2));
      default ->
          (Character.isLetter(c) && (Character.isDigit(before) || isHump(before, c)))
              || ((Character.isDigit(c) || isSmallDigit(c)) && Character.isLetter(before))
              || before == '_'
              || (before == ')' && (Character.isLetterOrDigit(c) || isSmallDigit(c)));
    };
  }

  private static boolean isHump(char before, char c) {
    return Character.isUpperCase(c) && Character.isLowerCase(before);
  }

  private static boolean isSmallDigit(char c) {
    return (c >= '₀' && c <= '₉') || c == '²' || c == '³';
  }

  /** The end of the code that begins at a place of a text; that place if none does. */
  public static int endAt(String text, int from) {
    Matcher matcher = ANY.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
