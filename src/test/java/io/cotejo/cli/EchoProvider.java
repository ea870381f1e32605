package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;
import java.util.Optional;

/**
 * A back end for tests of commands: puts texts in brackets, refuses those with "veneno", answers
 * those with "avería" by an error page, and whose quota is used up at "cuota". Public for {@link
 * java.util.ServiceLoader}.
 */
public final class EchoProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "echo";
  }

  @Override
  public String description() {
    return "puts texts in brackets";
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    context.settings().url("url");
    String left = context.settings().text("bracket").orElse("[");
    Optional<Secret> key =
        context.settings().truth("needs-key", false)
            ? Optional.of(context.settings().requiredSecret("key"))
            : context.settings().secret("key");
    return new Echo(context.name(), left, key);
  }

  private record Echo(String name, String left, Optional<Secret> key) implements TranslationClient {

    @Override
    public List<TranslationResult> translate(TranslationRequest request)
        throws TranslationException {
      if (request.texts().stream().anyMatch(t -> t.contains("cuota"))) {
        throw new TranslationException.Quota(name, "used up");
      }
      if (request.texts().stream().anyMatch(t -> t.contains("clave"))) {
        String answer = "bad key " + key.map(Secret::reveal).orElse("none");
        throw new TranslationException.Authentication(
            name, key.map(k -> k.redact(answer)).orElse(answer));
      }
      return request.texts().stream().map(this::answer).toList();
    }

    private TranslationResult answer(String text) {
      if (text.contains("avería")) {
        return TranslationResult.Translated.of("503 Service Unavailable");
      }
      return text.contains("veneno")
          ? new TranslationResult.Failed(new TranslationException.Rejected(name, "HTTP 400"))
          : TranslationResult.Translated.of(left + text.replaceAll("[0-9]{4}", "") + "]");
    }

    @Override
    public boolean supports(Language source, Language target) {
      return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
    }

    @Override
    public String id() {
      return "echo/" + left;
    }

    @Override
    public Limits limits() {
      return Limits.ofTexts(2);
    }
  }
}
