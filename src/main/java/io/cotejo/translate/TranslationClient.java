package io.cotejo.translate;

import io.cotejo.bitext.Language;
import java.util.List;

/**
 * A translation engine. Implementations keep no state between calls and are safe to share between
 * threads; batching, repeats, retries, waiting, the memory and the budget are the host's work, so
 * that a client stays small.
 *
 * <p>A call ends by itself, in a minute or two at most: the host waits for it.
 *
 * <p>What must survive stands in the texts as {@code ⟦1⟧}, {@code ⟦2⟧}…: a client may send it in
 * whichever way its engine keeps best, and gives it back in this form.
 */
public interface TranslationClient {

  /**
   * Translates a batch.
   *
   * @param request within {@link #limits()}
   * @return one result for each text, in their order: its translation, or why this one failed
   * @throws TranslationException if the whole batch failed
   */
  List<TranslationResult> translate(TranslationRequest request) throws TranslationException;

  /** Whether the engine translates from one language to the other. Sends nothing. */
  boolean supports(Language source, Language target);

  /**
   * Engine, model and every option that changes its output, as one stable string; holds no secret.
   * Answers are found again in the memory by it.
   */
  String id();

  /** The most that one request may hold. */
  default Limits limits() {
    return new Limits(50, 50_000, 50_000);
  }

  /** How fast requests may follow each other, unless the user says otherwise. */
  default Pace pace() {
    return Pace.of(needsNetwork() ? 4 : 1);
  }

  /** Whether texts leave the machine or cost something, so that answers are worth keeping. */
  default boolean needsNetwork() {
    return true;
  }

  /**
   * Whether the engine heeds {@link TranslationRequest#glossary()}; if not, the host sees to it.
   */
  default boolean heedsGlossary() {
    return false;
  }

  /**
   * Whether the engine itself leaves addresses, handles, hashtags and quantities alone, so that the
   * host does not put placeholders there.
   */
  default boolean keepsVerbatim() {
    return false;
  }
}
