package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.score.Statistics;
import io.cotejo.segment.SplitOptions;
import io.cotejo.translate.BackEnd;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run does.
 *
 * @param sources languages that are translated, at least one; files of one sentence a line are in
 *     the first one
 * @param target language that it is translated into and aligned with
 * @param backend name of the translation back end, or {@link #NO_BACKEND}
 * @param mode how pairs of documents are aligned
 * @param keepBoilerplate whether menus and boxes are treated like running text
 * @param minConfidence pairs less likely than this are left apart, in [0, 1]
 * @param reading how inputs are read
 * @param splitting how they are split into sentences
 * @param pairs the documents that belong together; none to find them
 * @param statistics what is known beyond the texts; empty to tell it from the texts themselves
 * @param threads number of threads, ≥ 1; changes the speed only
 */
public record PipelineOptions(
    List<Language> sources,
    Language target,
    String backend,
    Mode mode,
    boolean keepBoilerplate,
    double minConfidence,
    ReadOptions reading,
    SplitOptions splitting,
    List<GivenPair> pairs,
    Optional<Statistics> statistics,
    int threads) {

  /** The setting of the embedded back end for dictionaries of the user's. */
  public static final String DICTIONARIES = "dictionary";

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
   * @throws IllegalArgumentException if there is no source, one is named twice or is the target,
   *     the confidence is outside [0, 1], or there is no thread
   */
  public PipelineOptions {
    pairs = List.copyOf(pairs);
    sources = List.copyOf(sources);
    if (sources.contains(target)) {
      throw new IllegalArgumentException("source and target are the same language: " + target);
    }
    if (sources.isEmpty() || Set.copyOf(sources).size() != sources.size()) {
      throw new IllegalArgumentException("sources must be languages, each once: " + sources);
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
        List.of(Language.SPANISH),
        Language.ENGLISH,
        BackEnd.EMBEDDED,
        Mode.AUTO,
        false,
        0.5,
        ReadOptions.defaults(),
        SplitOptions.NONE,
        List.of(),
        Optional.empty(),
        Runtime.getRuntime().availableProcessors());
  }

  /** What makes other options of these. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The language that is translated, or the first of them. */
  public Language source() {
    return sources.get(0);
  }

  /** The languages that the work is about. */
  Set<Language> languages() {
    Set<Language> languages = new TreeSet<>(sources);
    languages.add(target);
    return languages;
  }

  /** The options that change the output, by the name of their flag. */
  Map<String, String> signed() {
    Map<String, String> signed = new TreeMap<>();
    signed.put("source", sources.stream().map(Language::code).collect(Collectors.joining(",")));
    signed.put("target", target.code());
    signed.put("backend", backend);
    signed.put("mode", mode.name().toLowerCase(java.util.Locale.ROOT));
    signed.put("keep-boilerplate", String.valueOf(keepBoilerplate));
    signed.put("min-confidence", String.valueOf(minConfidence));
    reading.charset().ifPresent(c -> signed.put("charset", c.name()));
    statistics.ifPresent(known -> signed.put("statistics", known.id()));
    splitting.language().ifPresent(l -> signed.put("language", l.code()));
    ReadOptions usual = ReadOptions.defaults();
    if (!reading.textField().equals(usual.textField())) {
      signed.put("text-field", reading.textField());
    }
    if (!reading.idField().equals(usual.idField())) {
      signed.put("id-field", reading.idField());
    }
    return signed;
  }

  /** Options by name, on the way; what is not named stays. Used by one thread. */
  public static final class Builder {

    private List<Language> sources;
    private Language target;
    private String backend;
    private Mode mode;
    private boolean keepBoilerplate;
    private double minConfidence;
    private ReadOptions reading;
    private SplitOptions splitting;
    private List<GivenPair> pairs;
    private Optional<Statistics> statistics;
    private int threads;

    private Builder(PipelineOptions options) {
      this.sources = options.sources;
      this.target = options.target;
      this.backend = options.backend;
      this.mode = options.mode;
      this.keepBoilerplate = options.keepBoilerplate;
      this.minConfidence = options.minConfidence;
      this.reading = options.reading;
      this.splitting = options.splitting;
      this.pairs = options.pairs;
      this.statistics = options.statistics;
      this.threads = options.threads;
    }

    /** Languages that are translated. */
    public Builder sources(List<Language> other) {
      this.sources = other;
      return this;
    }

    /** Language that is translated into. */
    public Builder target(Language other) {
      this.target = other;
      return this;
    }

    /** Translation back end, or {@link #NO_BACKEND}. */
    public Builder backend(String other) {
      this.backend = other;
      return this;
    }

    /** How pairs of documents are aligned. */
    public Builder mode(Mode other) {
      this.mode = other;
      return this;
    }

    /** Whether menus and boxes are treated like running text. */
    public Builder keepBoilerplate(boolean other) {
      this.keepBoilerplate = other;
      return this;
    }

    /** Pairs less likely than this are left apart. */
    public Builder minConfidence(double other) {
      this.minConfidence = other;
      return this;
    }

    /** How inputs are read. */
    public Builder reading(ReadOptions other) {
      this.reading = other;
      return this;
    }

    /** Charset of every input without a byte-order mark. */
    public Builder charset(Charset other) {
      return reading(reading.withCharset(Optional.of(other)));
    }

    /** How they are split into sentences. */
    public Builder splitting(SplitOptions other) {
      this.splitting = other;
      return this;
    }

    /** The documents that belong together; none to find them. */
    public Builder pairs(List<GivenPair> other) {
      this.pairs = other;
      return this;
    }

    /** What is known beyond the texts; empty to tell it from the texts themselves. */
    public Builder statistics(Optional<Statistics> other) {
      this.statistics = other;
      return this;
    }

    /** Number of threads. */
    public Builder threads(int other) {
      this.threads = other;
      return this;
    }

    /**
     * The options.
     *
     * @throws IllegalArgumentException as {@link PipelineOptions} does
     */
    public PipelineOptions build() {
      return new PipelineOptions(
          sources,
          target,
          backend,
          mode,
          keepBoilerplate,
          minConfidence,
          reading,
          splitting,
          pairs,
          statistics,
          threads);
    }
  }
}
