package io.cotejo.translate.replay;

import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.host.Recording;
import java.util.List;

/**
 * Gives recorded answers; a text that was not recorded is refused. Thread-safe.
 *
 * @param engine name of the back end, for messages
 * @param recording the answers
 */
record ReplayClient(String engine, Recording recording) implements TranslationClient {

  private static final int BATCH = 1000;

  @Override
  public List<TranslationResult> translate(TranslationRequest request) {
    return request.texts().stream().map(t -> recording.answer(engine, request, t)).toList();
  }

  @Override
  public boolean supports(Language source, Language target) {
    return recording.has(source, target);
  }

  @Override
  public String id() {
    return "replay/" + recording.engine();
  }

  @Override
  public Limits limits() {
    return Limits.ofTexts(BATCH);
  }

  @Override
  public boolean needsNetwork() {
    return false;
  }

  @Override
  public boolean heedsGlossary() {
    return recording.heedsGlossary();
  }

  @Override
  public boolean keepsVerbatim() {
    return recording.keepsVerbatim();
  }
}
