package io.cotejo.format.pairs;

import io.cotejo.codec.XliffProgress;
import io.cotejo.text.Copies;
import java.util.List;
import java.util.Optional;

/** Tells which segments of XLIFF are pairs, and counts what the others are. Not safe to share. */
final class XliffTally {

  private int pairs;
  private int sourceless;
  private int untranslated;
  private int open;
  private int copies;

  /**
   * Whether a target is the translation of its source.
   *
   * @param ofTwoLanguages whether its language is another one than the source's
   */
  boolean isTranslated(XliffUnit.Texts texts, boolean ofTwoLanguages) {
    if (texts.source().isBlank()) {
      sourceless += texts.target().isBlank() ? 0 : 1;
      return true;
    }
    boolean isBlank = Copies.bare(texts.target()).isEmpty();
    boolean isOpen = texts.progress() == XliffProgress.OPEN;
    boolean isCopy =
        ofTwoLanguages
            && Copies.isSame(texts.source(), texts.target())
            && Copies.hasWords(texts.source());
    untranslated += isBlank ? 1 : 0;
    open += !isBlank && isOpen ? 1 : 0;
    copies += !isBlank && !isOpen && isCopy ? 1 : 0;
    boolean isTranslated = !isBlank && !isOpen && !isCopy;
    pairs += isTranslated ? 1 : 0;
    return isTranslated;
  }

  /** What people should know, in one phrase; empty if every segment is a pair. */
  Optional<String> phrase() {
    int segments = pairs + sourceless + untranslated + open + copies;
    List<String> lacking =
        List.of(
            sourceless == 0 ? "" : sourceless + " without a source",
            untranslated == 0 ? "" : untranslated + " without a target",
            open == 0 ? "" : open + " called new, initial or in need of translation",
            copies == 0 ? "" : copies + " whose target is the source again");
    return pairs == segments
        ? Optional.empty()
        : Optional.of(
            pairs
                + " of "
                + segments
                + (segments == 1 ? " segment is a pair; " : " segments are pairs; ")
                + String.join(", ", lacking.stream().filter(l -> !l.isEmpty()).toList()));
  }
}
