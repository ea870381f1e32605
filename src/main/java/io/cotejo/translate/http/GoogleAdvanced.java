package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The Advanced edition (v3).
 *
 * @param model empty for Google's choice
 * @param glossary of the same place; empty for none
 */
record GoogleAdvanced(
    Place place, AccessToken token, HttpSettings.Codes codes, String model, String glossary)
    implements Protocol {

  /** 1,024 texts and 30,000 code points; 5,000 of them are advised, not demanded. */
  private static final Limits LIMITS = new Limits(1024, 60_000, 10_000);

  /** Where the project is. */
  record Place(HttpUrl url, String project, String location) {

    String path() {
      return "projects/" + project + "/locations/" + location;
    }
  }

  @Override
  public String id() {
    String options = model + ";" + glossary;
    return "google/v3" + codes.id() + (options.length() == 1 ? "" : ";" + options);
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Request request(TranslationRequest batch) throws TranslationException {
    boolean marked = Markup.isNeeded(batch.texts());
    JsonObject body = new JsonObject();
    body.add("contents", ServiceJson.array(Markup.HTML.sent(batch.texts())));
    body.addProperty("mimeType", marked ? "text/html" : "text/plain");
    body.addProperty("sourceLanguageCode", codes.of(batch.source(), true));
    body.addProperty("targetLanguageCode", codes.of(batch.target(), false));
    if (!model.isEmpty()) {
      body.addProperty("model", model.contains("/") ? model : place.path() + "/models/" + model);
    }
    if (!glossary.isEmpty()) {
      JsonObject config = new JsonObject();
      config.addProperty("glossary", place.path() + "/glossaries/" + glossary);
      body.add("glossaryConfig", config);
    }
    return new Request.Builder()
        .url(
            place
                .url()
                .newBuilder()
                .addPathSegments("v3/" + place.path() + ":translateText")
                .build())
        .header("Authorization", "Bearer " + token.get().reveal())
        .post(ServiceJson.body(body))
        .build();
  }

  /** With a glossary there are two lists: only the second one has heeded it. */
  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    String list = glossary.isEmpty() ? "/translations" : "/glossaryTranslations";
    return Markup.HTML.received(batch, ServiceJson.strings(answer, list, "/translatedText"));
  }

  @Override
  public TranslationException meaning(Problem problem) {
    return Google.meaning(problem);
  }
}
