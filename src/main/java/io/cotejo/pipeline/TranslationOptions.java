package io.cotejo.pipeline;

import io.cotejo.translate.delivery.DeliveryOptions;
import io.cotejo.translate.own.OwnMemories;
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
 * @param delivery deadline and budget
 * @param keep words and phrases that are not translated
 * @param glossary translations by term
 * @param own the user's own memories
 */
public record TranslationOptions(
    Map<String, String> settings,
    Optional<String> fallback,
    Memory memory,
    DeliveryOptions delivery,
    List<String> keep,
    Map<String, String> glossary,
    OwnMemories.Options own) {

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
          Map.of(),
          Optional.empty(),
          Memory.NONE,
          DeliveryOptions.NONE,
          List.of(),
          Map.of(),
          OwnMemories.Options.NONE);

  /** Copies the collections. */
  public TranslationOptions {
    settings = Map.copyOf(settings);
    keep = List.copyOf(keep);
    glossary = Map.copyOf(glossary);
  }

  /** The same with settings of the back end. */
  public TranslationOptions withSettings(Map<String, String> other) {
    return new TranslationOptions(other, fallback, memory, delivery, keep, glossary, own);
  }

  /** The same with a back end that takes over, or none. */
  public TranslationOptions withFallback(Optional<String> other) {
    return new TranslationOptions(settings, other, memory, delivery, keep, glossary, own);
  }

  /** The same with another memory. */
  public TranslationOptions withMemory(Memory other) {
    return new TranslationOptions(settings, fallback, other, delivery, keep, glossary, own);
  }

  /** The same with a deadline and a budget. */
  public TranslationOptions withDelivery(DeliveryOptions other) {
    return new TranslationOptions(settings, fallback, memory, other, keep, glossary, own);
  }

  /** The same with words that are not translated. */
  public TranslationOptions withKeep(List<String> other) {
    return new TranslationOptions(settings, fallback, memory, delivery, other, glossary, own);
  }

  /** The same with translations by term. */
  public TranslationOptions withGlossary(Map<String, String> other) {
    return new TranslationOptions(settings, fallback, memory, delivery, keep, other, own);
  }

  /** The same with other memories of the user. */
  public TranslationOptions withOwn(OwnMemories.Options other) {
    return new TranslationOptions(settings, fallback, memory, delivery, keep, glossary, other);
  }
}
