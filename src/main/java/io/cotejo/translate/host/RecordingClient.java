package io.cotejo.translate.host;

import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Another client whose answers are kept. Thread-safe.
 *
 * @param client the one that answers
 * @param recording where the answers go
 */
record RecordingClient(TranslationClient client, Recording recording) implements TranslationClient {

  @Override
  public List<TranslationResult> translate(TranslationRequest request) throws TranslationException {
    List<TranslationResult> results = client.translate(request);
    if (results.size() == request.texts().size()) {
      try {
        recording.add(request, results);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return results;
  }

  @Override
  public boolean supports(Language source, Language target) {
    return client.supports(source, target);
  }

  @Override
  public String id() {
    return client.id();
  }

  @Override
  public Limits limits() {
    return client.limits();
  }

  @Override
  public Pace pace() {
    return client.pace();
  }

  @Override
  public boolean needsNetwork() {
    return client.needsNetwork();
  }

  @Override
  public boolean heedsGlossary() {
    return client.heedsGlossary();
  }

  @Override
  public boolean keepsVerbatim() {
    return client.keepsVerbatim();
  }
}
