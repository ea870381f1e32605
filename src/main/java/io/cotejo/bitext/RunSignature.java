package io.cotejo.bitext;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an output came about: equal signatures give equal bytes.
 *
 * @param version version of Cotejo
 * @param options options that change the output, by name
 * @param models ids of the back end and the models used, by what they did
 * @param inputs SHA-256 of each input in lower-case hex, by document name
 */
public record RunSignature(
    String version,
    Map<String, String> options,
    Map<String, String> models,
    Map<String, String> inputs) {

  /** Copies the maps into sorted ones. */
  public RunSignature {
    options = sorted(options);
    models = sorted(models);
    inputs = sorted(inputs);
  }

  /** What both say; where they differ, this one is heard. */
  public RunSignature and(RunSignature other) {
    return new RunSignature(
        version,
        with(other.options, options),
        with(other.models, models),
        with(other.inputs, inputs));
  }

  private static Map<String, String> with(Map<String, String> first, Map<String, String> more) {
    Map<String, String> both = new TreeMap<>(first);
    both.putAll(more);
    return both;
  }

  private static Map<String, String> sorted(Map<String, String> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
