package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import java.util.List;
import java.util.Optional;

/** Rows whose sides are told to be in some languages. Stateless and thread-safe. */
final class Facing {

  private Facing() {}

  /** The row if it is in the languages that are asked for; turned round if it is so then. */
  static Optional<ReviewedPair> fit(ReviewedPair row, Languages asked) {
    AlignedPair pair = row.pair();
    if (isIn(pair.source(), asked.source()) && isIn(pair.target(), asked.target())) {
      return Optional.of(row.with(labelled(pair, pair.source(), pair.target(), asked)));
    }
    return isIn(pair.target(), asked.source()) && isIn(pair.source(), asked.target())
        ? Optional.of(row.with(labelled(pair, pair.target(), pair.source(), asked)))
        : Optional.empty();
  }

  /** The machine's translation is of one side; it goes where that side goes. */
  private static AlignedPair labelled(
      AlignedPair pair, Optional<Passage> source, Optional<Passage> target, Languages asked) {
    return new AlignedPair(
        source.map(p -> in(p, asked.source())),
        source.equals(pair.source()) ? pair.pivot() : "",
        target.map(p -> in(p, asked.target())),
        pair.cost(),
        pair.confidence(),
        pair.verdict(),
        pair.evidence(),
        source.equals(pair.source()) ? pair.doubts() : List.of(),
        source.equals(pair.source()) ? pair.matches() : List.of());
  }

  private static Passage in(Passage passage, Optional<Language> asked) {
    return passage.language().equals(Language.UNDETERMINED) && asked.isPresent()
        ? passage.in(asked.get())
        : passage;
  }

  private static boolean isIn(Optional<Passage> side, Optional<Language> asked) {
    if (side.isEmpty() || asked.isEmpty()) {
      return true;
    }
    Language told = side.get().language();
    boolean agrees = told.variety().isEmpty() || asked.get().variety().isEmpty();
    return told.equals(Language.UNDETERMINED)
        || (told.isSameBut(asked.get()) && (agrees || told.equals(asked.get())));
  }

  /** What people see of a row's languages: {@code es-en}. */
  static String languages(AlignedPair pair) {
    return pair.source().map(p -> p.language().tag()).orElse("-")
        + " → "
        + pair.target().map(p -> p.language().tag()).orElse("-");
  }
}
