package io.cotejo.translate.host;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.StrictJson;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the configuration of back ends:
 *
 * <pre>{@code
 * {"backends": {"our-deepl": {"type": "deepl", "key-env": "DEEPL_KEY", "concurrency": 2}}}
 * }</pre>
 *
 * <p>Settings are texts, numbers or truth values. It holds no secret. Stateless.
 */
public final class ConfigurationFile {

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  private ConfigurationFile() {}

  /**
   * The settings of each back end, by its name.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @throws InvalidInputException if it is not such a file, with the place in it
   * @throws IOException if {@code in} does
   */
  public static Map<String, Map<String, String>> read(String path, Reader in)
      throws IOException, InvalidInputException {
    JsonReader json = StrictJson.reader(in);
    try {
      Map<String, Map<String, String>> backEnds = new TreeMap<>();
      json.beginObject();
      while (json.hasNext()) {
        String key = json.nextName();
        if (!key.equals("backends")) {
          throw new IllegalStateException("\"" + key + "\" has no meaning; there is \"backends\"");
        }
        readBackEnds(json, backEnds);
      }
      json.endObject();
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("more follows after the end");
      }
      return backEnds;
    } catch (MalformedJsonException | EOFException e) {
      throw invalid(path, "broken JSON at " + json.getPath());
    } catch (IllegalStateException e) {
      // Gson's own messages tell the place, too, but first of Java's types.
      throw invalid(path, reason(e) + " at " + json.getPath());
    }
  }

  private static void readBackEnds(JsonReader json, Map<String, Map<String, String>> backEnds)
      throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (!name.matches(NAME)) {
        throw new IllegalStateException(
            "\"" + name + "\" is no name: lower-case letters, digits and hyphens");
      }
      if (backEnds.put(name, readSettings(json)) != null) {
        throw new IllegalStateException("\"" + name + "\" is there twice");
      }
    }
    json.endObject();
  }

  private static Map<String, String> readSettings(JsonReader json) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String setting = json.nextName();
      String value =
          json.peek() == JsonToken.BOOLEAN ? String.valueOf(json.nextBoolean()) : json.nextString();
      if (settings.put(setting, value) != null) {
        throw new IllegalStateException("\"" + setting + "\" is there twice");
      }
    }
    json.endObject();
    return settings;
  }

  private static String reason(IllegalStateException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("\"") ? message : "another kind of value is needed";
  }

  private static InvalidInputException invalid(String path, String reason) {
    return new InvalidInputException(
        Diagnostic.of(path, "not a configuration (" + reason + "); see docs/translating.md"));
  }
}
