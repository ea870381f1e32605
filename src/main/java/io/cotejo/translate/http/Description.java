package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.codec.BrokenJsonException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a user tells of a service; docs/backends.md has an example.
 *
 * @param url address, with holes for the languages
 * @param method of HTTP that has a body
 * @param headers with holes
 * @param body JSON with holes, {@code ${texts}} or {@code ${text}} among them
 * @param answer where the translations stand (RFC 6901)
 * @param inEach where the text stands in each of them; empty if each is the text
 */
record Description(
    String url,
    String method,
    Map<String, String> headers,
    JsonElement body,
    String answer,
    String inEach) {

  private static final Set<String> MEMBERS =
      Set.of("url", "method", "headers", "body", "answer", "in-each");
  private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");

  /**
   * Reads and checks a description.
   *
   * @throws IllegalArgumentException if it is none, with what is wrong
   */
  static Description read(String json) {
    JsonObject object = object(json);
    for (String name : object.keySet()) {
      check(MEMBERS.contains(name), "\"" + name + "\" has no meaning; there are " + sorted());
    }
    Map<String, String> headers = new TreeMap<>();
    if (object.get("headers") instanceof JsonObject all) {
      all.keySet().forEach(name -> headers.put(name, text(all, name, null)));
    }
    Description description =
        new Description(
            text(object, "url", null),
            text(object, "method", "POST"),
            headers,
            Optional.ofNullable(object.get("body")).orElseGet(JsonObject::new),
            text(object, "answer", null),
            text(object, "in-each", ""));
    description.check();
    return description;
  }

  private static String sorted() {
    return String.join(", ", MEMBERS.stream().sorted().toList());
  }

  private static JsonObject object(String json) {
    try {
      if (ServiceJson.parse(json) instanceof JsonObject object) {
        return object;
      }
    } catch (BrokenJsonException e) {
      // Said below.
    }
    throw new IllegalArgumentException("must be a JSON object");
  }

  private static String text(JsonObject object, String name, String usual) {
    Optional<String> text =
        object.has(name) ? ServiceJson.string(object.get(name), "") : Optional.ofNullable(usual);
    return text.orElseThrow(
        () -> new IllegalArgumentException("\"" + name + "\" must be there, and be a text"));
  }

  private void check() {
    check(METHODS.contains(method), "\"method\" must be POST, PUT or PATCH");
    check(isPointer(answer), "\"answer\" must be a JSON pointer such as /translations");
    check(isPointer(inEach), "\"in-each\" must be a JSON pointer such as /text");
    boolean one = ServiceJson.write(body).contains(Template.TEXT);
    check(takesList() != one, "\"body\" must hold either \"${texts}\" as a value or ${text}");
    check(takesList() || inEach.isEmpty(), "\"in-each\" goes with ${texts} only");
    check(!url.contains(Template.KEY), "\"url\" must not hold the key: addresses are logged");
    headers.forEach(
        (name, value) ->
            check(!value.contains("${text"), "\"headers\" must not hold texts: " + name));
    headers.forEach(
        (name, value) ->
            check(
                name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") && value.matches("[ -~]*"),
                "\"headers\": a header cannot be called or hold that: " + name));
  }

  private static void check(boolean isRight, String message) {
    if (!isRight) {
      throw new IllegalArgumentException(message);
    }
  }

  private static boolean isPointer(String text) {
    return text.isEmpty() || text.startsWith("/");
  }

  /** Whether a request holds several texts. */
  boolean takesList() {
    return ServiceJson.write(body).contains("\"" + Template.LIST + "\"");
  }

  boolean needsKey() {
    return ServiceJson.write(body).contains(Template.KEY)
        || headers.values().stream().anyMatch(v -> v.contains(Template.KEY));
  }
}
