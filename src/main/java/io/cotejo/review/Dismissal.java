package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;
import java.util.List;

/**
 * What is left of what the machine holds against a row when a person has looked at some of its
 * checks and found no error. {@code dismissing.js} does the same on the page.
 */
final class Dismissal {

  static final String CONTRADICTION = "contradiction";
  static final String PARTIAL = "partial";
  static final String COPY = "copy";

  private Dismissal() {}

  /** The pair without what the checks of these names say. */
  static AlignedPair without(AlignedPair pair, List<String> dismissed) {
    return dismissed.isEmpty()
        ? pair
        : new AlignedPair(
            pair.source(),
            pair.pivot(),
            pair.target(),
            pair.cost(),
            pair.confidence(),
            verdict(pair, dismissed),
            evidence(pair.evidence(), dismissed),
            pair.doubts().stream().filter(d -> !dismissed.contains(d.code())).toList(),
            pair.matches());
  }

  private static Verdict verdict(AlignedPair pair, List<String> dismissed) {
    boolean isSettled =
        (pair.verdict() == Verdict.PARTIAL && dismissed.contains(PARTIAL))
            || (pair.verdict() == Verdict.COPY && dismissed.contains(COPY));
    Verdict settled =
        pair.source().isPresent() && pair.target().isPresent() ? Verdict.EQUIVALENT : Verdict.NONE;
    return isSettled ? settled : pair.verdict();
  }

  private static Evidence evidence(Evidence found, List<String> dismissed) {
    return dismissed.contains(CONTRADICTION)
        ? new Evidence(
            found.numbers(),
            found.names(),
            found.words(),
            found.sourceOnly(),
            found.targetOnly(),
            List.of())
        : found;
  }
}
