package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * LibreTranslate's API.
 *
 * @param url without the path of a call
 */
record LibreTranslate(HttpUrl url, Optional<Secret> key, HttpSettings.Codes codes)
    implements Protocol {

  /** The server says neither of its own limits for batches, nor do they save of its rate limit. */
  private static final Limits LIMITS = new Limits(25, 30_000, 30_000);

  static TranslationClient open(HttpSettings settings) throws InvalidInputException {
    Optional<Secret> key = settings.secret("key");
    HttpUrl url = settings.url("http://127.0.0.1:5000");
    LibreTranslate protocol = new LibreTranslate(url, key, settings.codes());
    return new ServiceClient(settings.exchange(), protocol);
  }

  @Override
  public String id() {
    return "libretranslate/" + url + codes.id();
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Pace pace() {
    return Pace.of(2);
  }

  @Override
  public Request request(TranslationRequest batch) {
    JsonObject body = new JsonObject();
    body.add("q", ServiceJson.array(batch.texts()));
    body.addProperty("source", codes.of(batch.source(), true));
    body.addProperty("target", codes.of(batch.target(), false));
    body.addProperty("format", "text");
    key.ifPresent(k -> body.addProperty("api_key", k.reveal()));
    return new Request.Builder()
        .url(url.newBuilder().addPathSegment("translate").build())
        .post(ServiceJson.body(body))
        .build();
  }

  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    return ServiceJson.strings(answer, "/translatedText", "");
  }

  /** A missing key is a bad request here, and too much haste ends in a ban. */
  @Override
  public TranslationException meaning(Problem problem) {
    if (problem.status() == 400 && problem.mentions("API key")) {
      return problem.authentication();
    }
    boolean banned = problem.status() == 403 && problem.mentions("limits violations");
    return banned ? problem.quota() : problem.usual();
  }
}
