package io.cotejo.detect;

import io.cotejo.bitext.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that their script tells. Stateless and thread-safe. */
final class Scripts {

  /** Greek is the first script that does. */
  private static final char FIRST = 0x370;

  private static final double MOST = 0.5;

  /** Japanese writes its content words in Chinese characters. */
  private static final double KANA = 0.1;

  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.KHMER, "km"));

  private Scripts() {}

  /** The language of most letters, if their script has one language, or one by far. */
  static Optional<Language> languageOf(String text) {
    if (isBefore(text)) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int japanese = kana + letters.getOrDefault(UnicodeScript.HAN, 0);
    if (japanese > MOST * all && kana > KANA * japanese) {
      return Optional.of(Language.of("ja"));
    }
    return letters.entrySet().stream()
        .filter(e -> e.getValue() > MOST * all)
        .map(e -> LANGUAGES.get(e.getKey()))
        .filter(l -> l != null)
        .map(Language::of)
        .findFirst();
  }

  /** Whether all is in scripts that several languages share. */
  private static boolean isBefore(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST) {
        return false;
      }
    }
    return true;
  }
}
