package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.text.Sha256;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * A service that a file describes.
 *
 * @param hash of the description, for the memory
 */
record Described(
    Description description, Optional<Secret> key, HttpSettings.Codes codes, String hash)
    implements Protocol {

  private static final Limits LIMITS = new Limits(25, 30_000, 30_000);
  private static final int HASH = 12;

  static TranslationClient open(ClientContext context, HttpSettings settings)
      throws InvalidInputException {
    context.settings().required("file");
    Path file = context.settings().file("file").orElseThrow();
    Optional<Secret> key = settings.secret("key");
    Description description;
    String text;
    try {
      text = Files.readString(file);
      description = Description.read(text);
    } catch (IOException e) {
      throw context.settings().wrong("file", "cannot be read: " + file);
    } catch (IllegalArgumentException e) {
      throw context.settings().wrong("file", file.getFileName() + ": " + e.getMessage());
    }
    if (description.needsKey() && key.isEmpty()) {
      settings.requiredSecret("key");
    }
    HttpUrl url = HttpUrl.parse(description.url());
    if (url == null) {
      throw context.settings().wrong("file", file.getFileName() + ": url is no address");
    }
    settings.checked("file: url", url);
    String hash = new Sha256().add(text).hex(HASH);
    Described protocol = new Described(description, key, settings.codes(), hash);
    return new ServiceClient(settings.exchange(), protocol);
  }

  @Override
  public String id() {
    return "http/" + hash + codes.id();
  }

  @Override
  public Limits limits() {
    return description.takesList() ? LIMITS : new Limits(1, LIMITS.bytes(), LIMITS.codePoints());
  }

  @Override
  public Request request(TranslationRequest batch) {
    Template template =
        new Template(
            batch.texts(),
            codes.of(batch.source(), true),
            codes.of(batch.target(), false),
            key.map(Secret::reveal).orElse(""));
    Request.Builder request = new Request.Builder().url(template.address(description.url()));
    description.headers().forEach((name, value) -> request.header(name, template.text(value)));
    return request
        .method(description.method(), ServiceJson.body(template.fill(description.body())))
        .build();
  }

  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    return description.takesList()
        ? ServiceJson.strings(answer, description.answer(), description.inEach())
        : ServiceJson.string(answer, description.answer()).map(List::of);
  }
}
