package io.cotejo.evaluate;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How well counterparts were found in comparable texts, where links may cross and most sentences
 * have none. Beads with an empty side are no links and are not counted; a sentence that should have
 * no partner costs precision if it is linked.
 *
 * @param documents number of document pairs, ≥ 0
 * @param links whole links, right if both sides are exactly the gold's
 * @param cells single pairs of a source and a target sentence that a link joins
 */
public record LinkReport(int documents, PrecisionRecall links, PrecisionRecall cells)
    implements Report {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the number of documents is negative
   */
  public LinkReport {
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(cells, "cells");
    if (documents < 0) {
      throw new IllegalArgumentException("documents must be >= 0: " + documents);
    }
  }

  /** Scores all documents together; counts are summed before dividing. */
  public static LinkReport of(List<BeadDocument> documents) {
    PrecisionRecall links = PrecisionRecall.NONE;
    PrecisionRecall cells = PrecisionRecall.NONE;
    for (BeadDocument document : documents) {
      Set<GoldBead> gold = links(document.gold());
      Set<GoldBead> test = links(document.test());
      links = links.plus(PrecisionRecall.of(gold, test));
      cells = cells.plus(PrecisionRecall.of(cells(gold), cells(test)));
    }
    return new LinkReport(documents.size(), links, cells);
  }

  private static Set<GoldBead> links(List<GoldBead> beads) {
    Set<GoldBead> links = new HashSet<>(beads);
    links.removeIf(GoldBead::isNull);
    return links;
  }

  private static Set<Cell> cells(Set<GoldBead> links) {
    Set<Cell> cells = new HashSet<>();
    for (GoldBead link : links) {
      for (int i : link.source()) {
        link.target().forEach(j -> cells.add(new Cell(i, j)));
      }
    }
    return cells;
  }

  @Override
  public Signature signature() {
    return Signature.of("links").with("nulls", "ignored").with("docs", documents);
  }

  @Override
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    links.putInto(figures, "links");
    cells.putInto(figures, "cells");
    return Collections.unmodifiableMap(figures);
  }

  @Override
  public String table() {
    return new TextTable("", "precision", "recall", "F1")
        .row("links", links)
        .row("cells", cells)
        .render();
  }

  /** A source and a target sentence, by index. */
  private record Cell(int source, int target) {}
}
