package io.cotejo.translate.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for {@code ${texts}}, {@code ${text}}, {@code ${source}}, {@code ${target}} and
 * {@code ${key}} in a description. What is filled in is not looked through again.
 */
record Template(List<String> texts, String source, String target, String key) {

  /** A value of its own, which becomes a list. */
  static final String LIST = "${texts}";

  /** The only text of a request. */
  static final String TEXT = "${text}";

  static final String KEY = "${key}";

  private static final Pattern HOLE = Pattern.compile("\\$\\{(text|source|target|key)\\}");

  /** A JSON value with the holes filled. */
  JsonElement fill(JsonElement template) {
    if (template instanceof JsonObject object) {
      JsonObject filled = new JsonObject();
      object.asMap().forEach((name, value) -> filled.add(name, fill(value)));
      return filled;
    }
    if (template instanceof JsonArray array) {
      JsonArray filled = new JsonArray();
      array.forEach(e -> filled.add(fill(e)));
      return filled;
    }
    if (template instanceof JsonPrimitive primitive && primitive.isString()) {
      String text = primitive.getAsString();
      return text.equals(LIST) ? ServiceJson.array(texts) : new JsonPrimitive(text(text));
    }
    return template;
  }

  /** A text with the holes filled. */
  String text(String template) {
    return HOLE.matcher(template).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  /** An address with the holes filled, each made safe for one. */
  String address(String template) {
    return HOLE.matcher(template)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    URLEncoder.encode(value(m.group(1)), StandardCharsets.UTF_8)));
  }

  private String value(String hole) {
    return switch (hole) {
      case "source" -> source;
      case "target" -> target;
      case "key" -> key;
      default -> texts.get(0);
    };
  }
}
