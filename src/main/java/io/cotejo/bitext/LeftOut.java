package io.cotejo.bitext;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that takes no part in a bitext, and why.
 *
 * @param document name of its document
 * @param sentence as it stands there
 * @param reason why it is left out
 */
public record LeftOut(String document, Sentence sentence, LeftOutReason reason) {

  /** Checks the components. */
  public LeftOut {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Why a sentence takes no part among texts in some languages; empty if it does.
   *
   * @param languages those that are translated or aligned
   */
  public static Optional<LeftOutReason> reason(Sentence sentence, Collection<Language> languages) {
    if (sentence.leftOut().isPresent()) {
      return sentence.leftOut();
    }
    if (languages.contains(sentence.language())) {
      return Optional.empty();
    }
    if (sentence.text().codePoints().noneMatch(Character::isLetter)) {
      return Optional.of(LeftOutReason.NO_TEXT);
    }
    return Optional.of(
        sentence.language().equals(Language.UNDETERMINED)
            ? LeftOutReason.UNKNOWN_LANGUAGE
            : LeftOutReason.OTHER_LANGUAGE);
  }
}
