package io.cotejo.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the article text of pages, as the article-extraction benchmark writes it: one JSON object,
 * {@code {"name of a page": {"articleBody": "…"}}}. Stateless and thread-safe.
 */
public final class ArticleTexts {

  private static final String FIELD = "articleBody";

  /**
   * Reads all pages.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @return text by the name of the page, sorted; at least one
   * @throws InvalidInputException if it is not such a file
   */
  public Map<String, String> read(String path, Reader in) throws InvalidInputException {
    try {
      JsonObject pages = JsonParser.parseReader(in).getAsJsonObject();
      Map<String, String> texts = new TreeMap<>();
      for (Map.Entry<String, JsonElement> page : pages.entrySet()) {
        texts.put(page.getKey(), text(page.getValue()));
      }
      if (texts.isEmpty()) {
        throw new InvalidInputException(Diagnostic.of(path, "names no page; nothing to measure"));
      }
      return texts;
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new InvalidInputException(
          Diagnostic.of(path, "not pages by their names, each with its \"" + FIELD + "\""));
    }
  }

  /** A page may have no article. */
  private static String text(JsonElement page) {
    JsonElement body = page.getAsJsonObject().get(FIELD);
    return body == null || body.isJsonNull() ? "" : body.getAsString();
  }
}
