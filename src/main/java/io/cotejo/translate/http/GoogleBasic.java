package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The Basic edition (v2).
 *
 * @param url without the path of a call
 * @param key sent in a header, so that no log of addresses holds it
 * @param model empty for Google's choice
 */
record GoogleBasic(HttpUrl url, Secret key, HttpSettings.Codes codes, String model)
    implements Protocol {

  /** 128 texts and 100 KB of JSON; 5,000 code points are advised, not demanded. */
  private static final Limits LIMITS = new Limits(128, 45_000, 10_000);

  @Override
  public String id() {
    return "google/v2" + codes.id() + (model.isEmpty() ? "" : ";" + model);
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Request request(TranslationRequest batch) {
    JsonObject body = new JsonObject();
    body.add("q", ServiceJson.array(Markup.HTML.sent(batch.texts())));
    body.addProperty("source", codes.of(batch.source(), true));
    body.addProperty("target", codes.of(batch.target(), false));
    // Never left out: Google would take text for HTML and answer with entities.
    body.addProperty("format", Markup.isNeeded(batch.texts()) ? "html" : "text");
    if (!model.isEmpty()) {
      body.addProperty("model", model);
    }
    return new Request.Builder()
        .url(url.newBuilder().addPathSegments("language/translate/v2").build())
        .header("X-goog-api-key", key.reveal())
        .post(ServiceJson.body(body))
        .build();
  }

  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    return Markup.HTML.received(
        batch, ServiceJson.strings(answer, "/data/translations", "/translatedText"));
  }

  @Override
  public TranslationException meaning(Problem problem) {
    return Google.meaning(problem);
  }
}
