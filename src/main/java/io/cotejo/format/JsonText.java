package io.cotejo.format;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

/**
 * JSON for rooms that have none of their own: objects are maps in the order of the text, arrays
 * lists, numbers {@link Long} or {@link Double}. Stateless and thread-safe.
 */
public final class JsonText {

  private static final Gson MAPS =
      JsonOutput.LINE
          .newBuilder()
          .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
          .create();

  private JsonText() {}

  /**
   * Reads one object, strictly.
   *
   * @throws IllegalArgumentException if the text is anything else; the message says where it breaks
   */
  public static Map<?, ?> object(String text) {
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      try {
        Object value = MAPS.fromJson(json, Object.class);
        if (value instanceof Map<?, ?> map && json.peek() == JsonToken.END_DOCUMENT) {
          return map;
        }
        throw new IllegalArgumentException("not one JSON object");
      } catch (JsonParseException | IOException e) {
        throw new IllegalArgumentException("broken JSON at " + json.getPath(), e);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("broken JSON", e);
    }
  }

  /** A value on one line, without a line end; lone surrogates are escaped. */
  public static String line(Object value) {
    return JsonOutput.line(value);
  }
}
