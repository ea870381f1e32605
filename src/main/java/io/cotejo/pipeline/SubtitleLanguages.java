package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;

/**
 * The language of what is too short to tell one, such as a "Sí." alone: in subtitles, of which much
 * is so short, that of the rest. Stateless.
 */
final class SubtitleLanguages {

  private SubtitleLanguages() {}

  /** A document whose languages were detected. */
  static Document told(Document document) {
    if (document.sentences().stream().noneMatch(SubtitleLanguages::isUntold)) {
      return document;
    }
    Language usual = document.language();
    double share = share(document, usual);
    return new Document(
        document.name(),
        document.sentences().stream().map(s -> isUntold(s) ? s.in(usual, share) : s).toList());
  }

  private static boolean isUntold(Sentence sentence) {
    return sentence.time().isPresent()
        && sentence.language().equals(Language.UNDETERMINED)
        && sentence.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How much of what tells its language is in this one; 0 if nothing tells any. */
  private static double share(Document document, Language usual) {
    long told =
        document.sentences().stream()
            .filter(s -> !s.language().equals(Language.UNDETERMINED))
            .mapToLong(s -> s.text().length())
            .sum();
    long own =
        document.sentences().stream()
            .filter(s -> told > 0 && s.language().equals(usual))
            .mapToLong(s -> s.text().length())
            .sum();
    return told == 0 ? 0 : own / (double) told;
  }
}
