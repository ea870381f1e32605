package io.cotejo.evaluate;

import io.cotejo.bitext.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well sentences were told apart.
 *
 * @param boundaries a boundary is the end offset of a sentence, except the one that ends last in
 *     its text (gold and test each leave out their own): where a text ends is no decision. A text
 *     of one sentence has none. Counts are summed over all texts
 * @param exact texts whose sentences are exactly the gold's, starts and order included
 */
public record BoundaryReport(PrecisionRecall boundaries, Ratio exact) implements Report {

  /** Checks the components. */
  public BoundaryReport {
    Objects.requireNonNull(boundaries, "boundaries");
    Objects.requireNonNull(exact, "exact");
  }

  /** Scores all texts together. */
  public static BoundaryReport of(List<BoundaryDocument> documents) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    Ratio exact = Ratio.NONE;
    for (BoundaryDocument document : documents) {
      sum = sum.plus(PrecisionRecall.of(ends(document.gold()), ends(document.test())));
      exact = exact.plus(document.gold().equals(document.test()));
    }
    return new BoundaryReport(sum, exact);
  }

  private static Set<Integer> ends(List<Span> sentences) {
    int last = sentences.stream().mapToInt(Span::end).max().orElse(0);
    return sentences.stream().map(Span::end).filter(end -> end != last).collect(Collectors.toSet());
  }

  @Override
  public Signature signature() {
    return Signature.of("boundaries").with("last", "left-out").with("docs", exact.total());
  }

  @Override
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    boundaries.putInto(figures, "boundaries");
    figures.put("exact", exact.value());
    return Collections.unmodifiableMap(figures);
  }

  @Override
  public String table() {
    return new TextTable("", "precision", "recall", "F1").row("boundaries", boundaries).render()
        + "\n"
        + new TextTable("texts", "exact", "share")
            .row(exact.total(), exact.hits(), exact.value())
            .render();
  }
}
