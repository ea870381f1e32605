package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.util.List;

/**
 * Provides servers that speak the chat interface of OpenAI under the name {@code openai}. Public
 * for {@link java.util.ServiceLoader} only.
 */
public final class OpenAiProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "openai";
  }

  @Override
  public String description() {
    return "any server of the OpenAI kind: Ollama, llama.cpp, vLLM, hosted ones";
  }

  @Override
  public List<Setting> settings() {
    return HttpSettings.with(
        Setting.required("model", "model, as the server names it"),
        Setting.optional("url", "address up to /v1 (default: http://localhost:11434/v1, Ollama)"),
        Setting.optionalSecret("key", "API key, if the server asks for one"),
        Setting.optional(
            "instructions", "told to the model besides the task, such as: use British English"),
        Setting.optional("schema", "false never asks for JSON by a schema (default: true)"),
        Setting.optional("options", "JSON object laid over the request; null takes a member out"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return OpenAi.open(context, new HttpSettings(context));
  }
}
