package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;

/**
 * A service that is asked once a batch and answers in order. Thread-safe.
 *
 * @param exchange what talks to it
 * @param protocol what is said
 */
record ServiceClient(Exchange exchange, Protocol protocol) implements TranslationClient {

  @Override
  public List<TranslationResult> translate(TranslationRequest batch) throws TranslationException {
    JsonElement answer = exchange.send(protocol.request(batch), protocol::meaning);
    List<String> translations =
        protocol
            .translations(batch, answer)
            .orElseThrow(() -> exchange.malformed("an answer of another form"));
    if (translations.size() != batch.texts().size()) {
      throw exchange.malformed(
          translations.size() + " translations for " + batch.texts().size() + " texts");
    }
    return translations.stream()
        .<TranslationResult>map(t -> TranslationResult.Translated.of(t.strip()))
        .toList();
  }

  @Override
  public boolean supports(Language source, Language target) {
    return !source.equals(target);
  }

  @Override
  public String id() {
    return protocol.id();
  }

  @Override
  public Limits limits() {
    return protocol.limits();
  }

  @Override
  public Pace pace() {
    return protocol.pace();
  }
}
