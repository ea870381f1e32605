package io.cotejo.evaluate;

import java.util.Map;

/** The result of one measurement. Implementations are immutable. */
public interface Report {

  /** How it was measured, without the version of Cotejo. */
  Signature signature();

  /** The headline figures by name, in a fixed order; in [0, 1] unless the report says otherwise. */
  Map<String, Double> figures();

  /**
   * All figures as aligned plain text, numbers with four decimals in any locale; ends in a line
   * feed.
   */
  String table();

  /**
   * The table and the signature below it.
   *
   * @param version version of Cotejo, as in the run's signature
   */
  default String render(String version) {
    return table() + signature().with("version", version) + "\n";
  }
}
