package io.cotejo.translate.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Microsoft Translator, version 3.
 *
 * @param url without the path of a call
 * @param region empty for a global resource
 * @param category empty for the general model
 */
record Microsoft(HttpUrl url, Secret key, HttpSettings.Codes codes, String region, String category)
    implements Protocol {

  /** 1,000 texts and 50,000 characters, of which one outside the basic plane may count two. */
  private static final Limits LIMITS = new Limits(1000, 200_000, 25_000);

  private static final Duration MODEL_LOADS = Duration.ofMinutes(1);

  static TranslationClient open(HttpSettings settings) throws InvalidInputException {
    Secret key = settings.requiredSecret("key");
    HttpUrl url = settings.url("https://api.cognitive.microsofttranslator.com");
    Microsoft protocol =
        new Microsoft(
            url, key, settings.codes(), settings.text("region"), settings.text("category"));
    return new ServiceClient(settings.exchange(), protocol);
  }

  @Override
  public String id() {
    return "microsoft/v3" + codes.id() + (category.isEmpty() ? "" : ";" + category);
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Request request(TranslationRequest batch) {
    JsonArray body = new JsonArray();
    for (String text : Markup.HTML.sent(batch.texts())) {
      JsonObject item = new JsonObject();
      item.addProperty("Text", text);
      body.add(item);
    }
    HttpUrl.Builder call =
        url.newBuilder()
            .addPathSegment("translate")
            .addQueryParameter("api-version", "3.0")
            .addQueryParameter("from", codes.of(batch.source(), true))
            .addQueryParameter("to", codes.of(batch.target(), false))
            .addQueryParameter("textType", Markup.isNeeded(batch.texts()) ? "html" : "plain");
    if (!category.isEmpty()) {
      call.addQueryParameter("category", category);
    }
    Request.Builder request =
        new Request.Builder()
            .url(call.build())
            .header("Ocp-Apim-Subscription-Key", key.reveal())
            .post(ServiceJson.body(body));
    if (!region.isEmpty()) {
      request.header("Ocp-Apim-Subscription-Region", region);
    }
    return request.build();
  }

  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    return Markup.HTML.received(batch, ServiceJson.strings(answer, "", "/translations/0/text"));
  }

  /** The code in the body says more than the status: 403001 is a quota that is used up. */
  @Override
  public TranslationException meaning(Problem problem) {
    if (problem.status() == 403 && problem.mentions("403001")) {
      return problem.quota();
    }
    if (problem.status() == 408 && problem.retryAfter().isEmpty()) {
      return problem.after(MODEL_LOADS).unavailable();
    }
    return problem.usual();
  }
}
