package io.cotejo.translate.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** JSON in and out. */
final class ServiceJson {

  /** Without escapes for HTML, which would make {@code <} six bytes of a limited request. */
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");

  /** Where services put what went wrong. */
  private static final List<String> ERRORS = List.of("error", "message", "explanation", "detail");

  private ServiceJson() {}

  /** A request's body. */
  static RequestBody body(JsonElement json) {
    return RequestBody.create(GSON.toJson(json).getBytes(StandardCharsets.UTF_8), TYPE);
  }

  static String write(JsonElement json) {
    return GSON.toJson(json);
  }

  static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /**
   * Reads one value, by the letter of the standard; an empty text is null.
   *
   * @throws BrokenJsonException if it is none, or something follows
   */
  static JsonElement parse(String text) {
    JsonElement json = StrictJson.read(text, JsonElement.class);
    return json == null ? JsonNull.INSTANCE : json;
  }

  /** What stands at a JSON pointer (RFC 6901). */
  static Optional<JsonElement> at(JsonElement json, String pointer) {
    JsonElement here = json;
    for (String step : pointer.isEmpty() ? List.<String>of() : steps(pointer)) {
      JsonElement next = null;
      if (here instanceof JsonObject object) {
        next = object.get(step);
      } else if (here instanceof JsonArray array && step.matches("0|[1-9][0-9]{0,8}")) {
        int index = Integer.parseInt(step);
        next = index < array.size() ? array.get(index) : null;
      }
      if (next == null) {
        return Optional.empty();
      }
      here = next;
    }
    return Optional.of(here);
  }

  private static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : List.of(pointer.split("/", -1)).subList(1, pointer.split("/", -1).length)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  static Optional<String> string(JsonElement json, String pointer) {
    return at(json, pointer)
        .filter(e -> e instanceof JsonPrimitive primitive && primitive.isString())
        .map(JsonElement::getAsString);
  }

  /** The texts at a pointer in each element of a list; empty if there is something else. */
  static Optional<List<String>> strings(JsonElement json, String list, String inEach) {
    if (!(at(json, list).orElse(null) instanceof JsonArray array)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (JsonElement element : array) {
      string(element, inEach).ifPresent(texts::add);
    }
    return texts.size() == array.size() ? Optional.of(texts) : Optional.empty();
  }

  /** What an answer of failure says; empty if nothing can be found in it. */
  static String errorIn(String body) {
    try {
      return messageOf(parse(body));
    } catch (BrokenJsonException e) {
      return body.lines().findFirst().orElse("");
    }
  }

  private static String messageOf(JsonElement json) {
    if (!(json instanceof JsonObject object)) {
      return json instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    }
    List<String> messages = new ArrayList<>();
    for (String name : ERRORS) {
      JsonElement part = object.get(name);
      if (part != null && !part.isJsonNull() && !messageOf(part).isEmpty()) {
        messages.add(messageOf(part));
      }
    }
    return String.join(": ", messages);
  }

  /** The error that an answer holds in place of translations; empty if there is none. */
  static String errorOf(JsonElement answer) {
    if (answer instanceof JsonObject object && object.has("error")) {
      JsonElement error = object.get("error");
      boolean told = error.isJsonObject() || (error instanceof JsonPrimitive p && p.isString());
      return told ? messageOf(error) : "";
    }
    return "";
  }
}
