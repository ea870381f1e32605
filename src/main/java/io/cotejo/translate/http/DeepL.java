package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * DeepL's API, version 2.
 *
 * @param url without the path of a call
 * @param options members of the request that the user set
 */
record DeepL(HttpUrl url, Secret key, HttpSettings.Codes codes, Map<String, String> options)
    implements Protocol {

  /** 50 texts and 128 KiB of JSON; quotes and backslashes take two bytes there. */
  private static final Limits LIMITS = new Limits(50, 60_000, 60_000);

  private static final int QUOTA = 456;

  /** Without a region, these are targets of old that DeepL may take away. */
  private static final Map<Language, String> TARGETS =
      Map.of(Language.ENGLISH, "EN-US", new Language("pt"), "PT-PT");

  static TranslationClient open(HttpSettings settings) throws InvalidInputException {
    Secret key = settings.requiredSecret("key");
    boolean free = key.reveal().endsWith(":fx");
    HttpUrl url = settings.url(free ? "https://api-free.deepl.com" : "https://api.deepl.com");
    Map<String, String> options = new TreeMap<>();
    for (String option : List.of("formality", "model-type", "glossary-id")) {
      String value = settings.text(option);
      if (!value.isEmpty()) {
        options.put(option.replace('-', '_'), value);
      }
    }
    DeepL protocol = new DeepL(url, key, settings.codes(), options);
    return new ServiceClient(settings.exchange(), protocol);
  }

  @Override
  public String id() {
    return "deepl/v2" + codes.id() + (options.isEmpty() ? "" : ";" + options);
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Request request(TranslationRequest batch) {
    JsonObject body = new JsonObject();
    body.add("text", ServiceJson.array(Markup.XML.sent(batch.texts())));
    body.addProperty("source_lang", codes.of(batch.source(), true).toUpperCase(Locale.ROOT));
    body.addProperty("target_lang", target(batch.target()));
    // One text is one sentence, or what the user wants to be one.
    body.addProperty("split_sentences", "0");
    body.addProperty("preserve_formatting", true);
    if (Markup.isNeeded(batch.texts())) {
      body.addProperty("tag_handling", "xml");
      body.add("ignore_tags", ServiceJson.array(List.of("x")));
    }
    options.forEach(body::addProperty);
    return new Request.Builder()
        .url(url.newBuilder().addPathSegments("v2/translate").build())
        .header("Authorization", "DeepL-Auth-Key " + key.reveal())
        .post(ServiceJson.body(body))
        .build();
  }

  private String target(Language target) {
    String usual = codes.of(target, false).toUpperCase(Locale.ROOT);
    return codes.target().isEmpty() ? TARGETS.getOrDefault(target, usual) : usual;
  }

  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    return Markup.XML.received(batch, ServiceJson.strings(answer, "/translations", "/text"));
  }

  @Override
  public TranslationException meaning(Problem problem) {
    return problem.status() == QUOTA ? problem.quota() : problem.usual();
  }
}
