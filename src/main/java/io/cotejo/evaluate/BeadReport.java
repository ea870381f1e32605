package io.cotejo.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well beads agree with a gold standard.
 *
 * @param documents number of document pairs, ≥ 0
 * @param coarseLeftOut whether coarse beads were left out
 * @param leftOut beads left out for that, of gold and test together, ≥ 0
 * @param types the score of each type that occurs: precision over the test's beads of that type,
 *     recall over the gold's; null beads have a recall here that no total includes
 */
public record BeadReport(
    int documents, boolean coarseLeftOut, long leftOut, Map<BeadType, BeadScore> types)
    implements Report {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public BeadReport {
    if (documents < 0 || leftOut < 0) {
      throw new IllegalArgumentException("counts must be >= 0: " + documents + ", " + leftOut);
    }
    Map<BeadType, BeadScore> sorted = new EnumMap<>(BeadType.class);
    sorted.putAll(types);
    types = Collections.unmodifiableMap(sorted);
  }

  /** All beads; the test's null beads count in precision. */
  public BeadScore nullsCounted() {
    BeadScore total = nullsIgnored();
    for (Map.Entry<BeadType, BeadScore> entry : types.entrySet()) {
      if (entry.getKey().isNull()) {
        total = total.plus(entry.getValue().precisionOnly());
      }
    }
    return total;
  }

  /** All beads but null beads. */
  public BeadScore nullsIgnored() {
    BeadScore total = BeadScore.NONE;
    for (Map.Entry<BeadType, BeadScore> entry : types.entrySet()) {
      if (!entry.getKey().isNull()) {
        total = total.plus(entry.getValue());
      }
    }
    return total;
  }

  @Override
  public Signature signature() {
    return Signature.of("strict-lax-sound")
        .with("nulls", "both")
        .with("coarse", coarseLeftOut ? "left-out" : "counted")
        .with("docs", documents);
  }

  @Override
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    nullsCounted().strict().putInto(figures, "strict");
    nullsCounted().lax().putInto(figures, "lax");
    nullsCounted().sound().putInto(figures, "sound");
    nullsIgnored().strict().putInto(figures, "nulls-ignored.strict");
    nullsIgnored().lax().putInto(figures, "nulls-ignored.lax");
    nullsIgnored().sound().putInto(figures, "nulls-ignored.sound");
    return Collections.unmodifiableMap(figures);
  }

  @Override
  public String table() {
    TextTable totals =
        new TextTable("beads", "precision", "recall", "F1")
            .row("strict, nulls counted", nullsCounted().strict())
            .row("lax, nulls counted", nullsCounted().lax())
            .row("sound, nulls counted", nullsCounted().sound())
            .row("strict, nulls ignored", nullsIgnored().strict())
            .row("lax, nulls ignored", nullsIgnored().lax())
            .row("sound, nulls ignored", nullsIgnored().sound());
    TextTable byType =
        new TextTable(
            "type", "gold", "test", "strict P", "strict R", "lax P", "lax R", "sound P", "sound R");
    types.forEach((type, score) -> addRow(byType, type, score));
    String left = coarseLeftOut ? leftOut + " coarse beads left out\n" : "";
    return totals.render() + "\n" + byType.render() + left;
  }

  private static void addRow(TextTable table, BeadType type, BeadScore score) {
    table.row(
        type.label(),
        score.strict().recall().total(),
        score.strict().precision().total(),
        score.strict().precision().value(),
        score.strict().recall().value(),
        score.lax().precision().value(),
        score.lax().recall().value(),
        score.sound().precision().value(),
        score.sound().recall().value());
  }
}
