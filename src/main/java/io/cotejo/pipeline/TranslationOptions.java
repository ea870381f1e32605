package io.cotejo.pipeline;

import io.cotejo.translate.delivery.DeliveryOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How texts are translated, besides by which back end.
 *
 * @param settings of the back end, from the command line
 * @param fallback back end that takes over when the first one dies
 * @param memory where answers are kept
 * @param delivery patience and budget
 * @param keep words and phrases that are not translated
 * @param glossary translations by term
 */
public record TranslationOptions(
    Map<String, String> settings,
    Optional<String> fallback,
    Memory memory,
    DeliveryOptions delivery,
    List<String> keep,
    Map<String, String> glossary) {

  /**
   * Where answers are kept.
   *
   * @param label the file as the user knows it
   * @param file the file
   * @param use when it is used
   */
  public record Memory(String label, Path file, Use use) {

    /** When a memory is used. */
    public enum Use {
      /** Whatever the back end. */
      ALWAYS,
      /** If the back end needs the network. */
      NETWORK,
      /** Never; answers are forgotten when the run ends. */
      NEVER
    }

    /** No memory. */
    public static final Memory NONE = new Memory("", Path.of(""), Use.NEVER);
  }

  /** Nothing set, and no memory. */
  public static final TranslationOptions NONE =
      new TranslationOptions(
          Map.of(), Optional.empty(), Memory.NONE, DeliveryOptions.defaults(), List.of(), Map.of());

  /** Copies the collections. */
  public TranslationOptions {
    settings = Map.copyOf(settings);
    keep = List.copyOf(keep);
    glossary = Map.copyOf(glossary);
  }
}
