package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.ingest.ReadOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run does.
 *
 * @param source language that is translated
 * @param target language that it is translated into and aligned with
 * @param backend name of the translation back end, or {@link #NO_BACKEND}
 * @param mode how pairs of documents are aligned
 * @param keepBoilerplate whether menus and boxes are treated like running text
 * @param minConfidence pairs less likely than this are left apart, in [0, 1]
 * @param reading how inputs are read
 * @param pairs the documents that belong together; none to find them
 * @param threads number of threads, ≥ 1; changes the speed only
 */
public record PipelineOptions(
    Language source,
    Language target,
    String backend,
    Mode mode,
    boolean keepBoilerplate,
    double minConfidence,
    ReadOptions reading,
    List<GivenPair> pairs,
    int threads) {

  /** Instead of a back end: nothing is translated, and words are compared by their form. */
  public static final String NO_BACKEND = "none";

  /** How pairs of documents are aligned. */
  public enum Mode {
    /** As each pair's links suggest. */
    AUTO,
    /** Every pair as translations of each other. */
    PARALLEL,
    /** Every pair as texts about the same events. */
    COMPARABLE
  }

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if both languages are the same, the confidence is outside [0,
   *     1], or there is no thread
   */
  public PipelineOptions {
    pairs = List.copyOf(pairs);
    if (source.equals(target)) {
      throw new IllegalArgumentException("source and target are the same language: " + source);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1: " + minConfidence);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more: " + threads);
    }
  }

  /**
   * Spanish to English with the embedded dictionary; pairs have to be likelier than even, since a
   * false pair is worse than a missed one.
   */
  public static PipelineOptions defaults() {
    return new PipelineOptions(
        Language.SPANISH,
        Language.ENGLISH,
        "dictionary",
        Mode.AUTO,
        false,
        0.6,
        ReadOptions.defaults(),
        List.of(),
        Runtime.getRuntime().availableProcessors());
  }

  /** The same with given pairs of documents. */
  public PipelineOptions withPairs(List<GivenPair> given) {
    return new PipelineOptions(
        source, target, backend, mode, keepBoilerplate, minConfidence, reading, given, threads);
  }

  /** The options that change the output, by the name of their flag. */
  Map<String, String> signed() {
    Map<String, String> signed = new TreeMap<>();
    signed.put("source", source.code());
    signed.put("target", target.code());
    signed.put("backend", backend);
    signed.put("mode", mode.name().toLowerCase(java.util.Locale.ROOT));
    signed.put("keep-boilerplate", String.valueOf(keepBoilerplate));
    signed.put("min-confidence", String.valueOf(minConfidence));
    reading.charset().ifPresent(c -> signed.put("charset", c.name()));
    ReadOptions usual = ReadOptions.defaults();
    if (!reading.textField().equals(usual.textField())) {
      signed.put("text-field", reading.textField());
    }
    if (!reading.idField().equals(usual.idField())) {
      signed.put("id-field", reading.idField());
    }
    return signed;
  }
}
