package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A text as it is sent: what must survive stands in it as {@code ⟦1⟧}, {@code ⟦2⟧}…
 *
 * @param sent with placeholders
 * @param kept what each placeholder stands for in the translation, in their order
 * @param glossary the terms that stand in the text, for an engine that heeds them itself
 * @param variant the user's words and terms that stand in the text, which decide over its
 *     translation; empty if there is none
 */
public record Guarded(
    String sent, List<String> kept, Map<String, String> glossary, String variant) {

  /** Copies the collections. */
  public Guarded {
    kept = List.copyOf(kept);
    glossary = Map.copyOf(glossary);
  }

  /** A text without any placeholder. */
  public static Guarded bare(String text, String variant) {
    return new Guarded(text, List.of(), Map.of(), variant);
  }

  /** Whether nothing but placeholders, numbers and marks is left to translate. */
  public boolean isAllKept() {
    return !kept.isEmpty()
        && Placeholders.PATTERN
            .matcher(sent)
            .replaceAll("")
            .codePoints()
            .noneMatch(Character::isLetter);
  }

  /**
   * A translation with everything back in its place.
   *
   * @return empty if a placeholder is missing, there twice, or invented
   */
  public Optional<String> restore(String translation) {
    if (kept.isEmpty()) {
      return Optional.of(translation);
    }
    BitSet seen = new BitSet();
    StringBuilder restored = new StringBuilder();
    Matcher matcher = Placeholders.PATTERN.matcher(translation);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      if (number < 1 || number > kept.size() || seen.get(number)) {
        return Optional.empty();
      }
      seen.set(number);
      matcher.appendReplacement(restored, Matcher.quoteReplacement(kept.get(number - 1)));
    }
    return seen.cardinality() == kept.size()
        ? Optional.of(matcher.appendTail(restored).toString())
        : Optional.empty();
  }
}
