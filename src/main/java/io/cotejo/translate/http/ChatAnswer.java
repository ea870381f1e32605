package io.cotejo.translate.http;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what models write when they are asked for a JSON object. */
final class ChatAnswer {

  private static final Pattern THOUGHTS = Pattern.compile("(?s)<think>.*?(?:</think>|\\z)");

  private ChatAnswer() {}

  /**
   * The texts by id: whatever can be had of an object that may stand between fences or behind
   * thoughts, and may be cut off. An id that is there twice is not to be trusted, and left out.
   */
  static Map<String, String> read(String content) {
    String text = THOUGHTS.matcher(content).replaceAll("");
    Map<String, String> texts = new TreeMap<>();
    Set<String> twice = new HashSet<>();
    int start = text.indexOf('{');
    if (start >= 0) {
      // Not by the letter of JSON: models break lines inside of strings.
      read(new JsonReader(new StringReader(text.substring(start))), texts, twice);
    }
    texts.keySet().removeAll(twice);
    return texts;
  }

  private static void read(JsonReader json, Map<String, String> texts, Set<String> twice) {
    try {
      json.beginObject();
      while (json.hasNext()) {
        String id = json.nextName();
        if (json.peek() != JsonToken.STRING) {
          json.skipValue();
        } else if (texts.put(id, json.nextString()) != null) {
          twice.add(id);
        }
      }
    } catch (IOException | IllegalStateException e) {
      // Cut off, or no JSON from here on: what was read is good.
    }
  }
}
