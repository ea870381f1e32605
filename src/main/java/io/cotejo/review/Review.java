package io.cotejo.review;

import io.cotejo.bitext.Bitext;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is put before a reviewer.
 *
 * @param name what people call the run
 * @param bitext its rows as the aligner left them
 * @param log what was decided on it before; the page goes on from there
 * @param by who decides; empty if that is not told
 * @param glossary terms with their translations, to be marked in the texts
 */
public record Review(
    String name, Bitext bitext, DecisionLog.Contents log, String by, Map<String, String> glossary) {

  /** Checks the components and copies the glossary. */
  public Review {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(log, "log");
    Reviewer.check(by);
    glossary = Collections.unmodifiableMap(new TreeMap<>(glossary));
  }

  /** By nobody who is named, without a glossary. */
  public static Review of(String name, Bitext bitext, DecisionLog.Contents log) {
    return new Review(name, bitext, log, "", Map.of());
  }

  /** The same with terms to mark. */
  public Review withGlossary(Map<String, String> terms) {
    return new Review(name, bitext, log, by, terms);
  }

  /** The same by somebody. */
  public Review by(String reviewer) {
    return new Review(name, bitext, log, reviewer, glossary);
  }
}
