package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;
import io.cotejo.text.Spaces;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A text as it is sent: what must survive stands in it as {@code ⟦1⟧}, {@code ⟦2⟧}…
 *
 * @param sent with placeholders
 * @param kept what each placeholder stands for in the translation, in their order
 * @param spaced which of them, from 1, were sent with a space on both sides that the text has not
 * @param glossary the terms that stand in the text, for an engine that heeds them itself
 * @param variant the user's words and terms that stand in the text, which decide over its
 *     translation; empty if there is none
 * @param lasting what stands in the text and is written the same in its translation: addresses,
 *     codes, placeholders of programs; each once
 */
public record Guarded(
    String sent,
    List<String> kept,
    Set<Integer> spaced,
    Map<String, String> glossary,
    String variant,
    List<String> lasting) {

  /** Copies the collections. */
  public Guarded {
    kept = List.copyOf(kept);
    spaced = Set.copyOf(spaced);
    glossary = Map.copyOf(glossary);
    lasting = List.copyOf(lasting);
  }

  /** A text that nobody guards. */
  static Guarded none(String text) {
    return new Guarded(text, List.of(), Set.of(), Map.of(), "", List.of());
  }

  /** The same text without any placeholder. */
  public Guarded bare(String text) {
    return new Guarded(text, List.of(), Set.of(), Map.of(), variant, lasting);
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
    int at = 0;
    Matcher matcher = Placeholders.PATTERN.matcher(translation);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      if (number < 1 || number > kept.size() || seen.get(number)) {
        return Optional.empty();
      }
      seen.set(number);
      restored.append(translation, at, matcher.start());
      at = matcher.end();
      if (spaced.contains(number)) {
        restored.setLength(restored.toString().stripTrailing().length());
        at = Spaces.skip(translation, at);
      }
      restored.append(kept.get(number - 1));
    }
    return seen.cardinality() == kept.size()
        ? Optional.of(restored.append(translation.substring(at)).toString())
        : Optional.empty();
  }
}
