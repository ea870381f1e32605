package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A back end that answers by a rule.
 *
 * @param name as users call it
 * @param answers from the source language and the text
 */
record FakeEngine(String name, BiFunction<Language, String, TranslationResult> answers)
    implements TranslationClient, TranslationClientProvider {

  @Override
  public List<TranslationResult> translate(TranslationRequest request) {
    return request.texts().stream().map(t -> answers.apply(request.source(), t)).toList();
  }

  @Override
  public boolean supports(Language source, Language target) {
    return true;
  }

  @Override
  public String id() {
    return "engine-1";
  }

  @Override
  public String description() {
    return "answers by a rule";
  }

  @Override
  public TranslationClient create(ClientContext context) {
    return this;
  }
}
