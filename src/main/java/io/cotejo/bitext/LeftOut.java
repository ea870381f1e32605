package io.cotejo.bitext;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The same; a sentence that is boilerplate is so for that reason. */
  public static LeftOut of(String document, Sentence sentence, LeftOutReason reason) {
    return new LeftOut(document, sentence.leftOut(reason), reason);
  }

  /** All sentences of a document that take no part among texts in some languages. */
  public static List<LeftOut> of(Document document, Collection<Language> languages) {
    return document.sentences().stream()
        .flatMap(s -> reason(s, languages).map(r -> new LeftOut(document.name(), s, r)).stream())
        .toList();
  }

  /** All sentences of a document that are its page's own. */
  public static List<LeftOut> ofPage(Document document) {
    return document.sentences().stream()
        .flatMap(s -> s.leftOut().map(r -> new LeftOut(document.name(), s, r)).stream())
        .toList();
  }

  /** How many sentences are left out for each reason. */
  public static Map<LeftOutReason, Long> counts(Stream<LeftOutReason> reasons) {
    return reasons.collect(
        Collectors.groupingBy(
            Function.identity(), () -> new EnumMap<>(LeftOutReason.class), Collectors.counting()));
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
