package io.cotejo.translate;

import io.cotejo.bitext.Language;
import java.util.List;

/**
 * A translation engine. Implementations keep no state between calls and are safe to share between
 * threads; batching, repeats and retries are the host's work, so that a client stays small.
 */
public interface TranslationClient {

  /**
   * Translates a batch.
   *
   * @return one result for each text, in their order
   * @throws TranslationException if the whole batch failed
   */
  List<TranslationResult> translate(TranslationRequest request) throws TranslationException;

  /** Whether the engine translates from one language to the other. */
  boolean supports(Language source, Language target);

  /**
   * Engine, model and every option that changes its output, as one stable string; holds no secret.
   */
  String id();

  /** The most texts in one request, ≥ 1. */
  default int maxTexts() {
    return 100;
  }
}
