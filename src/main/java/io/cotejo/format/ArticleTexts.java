package io.cotejo.format;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.StrictJson;
import java.io.Reader;
import java.util.List;
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
    Map<String, String> texts = new TreeMap<>();
    try {
      for (Map.Entry<?, ?> page : members(StrictJson.read(in, Object.class)).entrySet()) {
        texts.put(page.getKey().toString(), text(members(page.getValue()).get(FIELD)));
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          Diagnostic.of(path, "not pages by their names, each with its \"" + FIELD + "\""));
    }
    if (texts.isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(path, "names no page; nothing to measure"));
    }
    return texts;
  }

  private static Map<?, ?> members(Object value) {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw new IllegalArgumentException("no object");
  }

  /** A page may have no article. */
  private static String text(Object body) {
    if (body instanceof Map || body instanceof List) {
      throw new IllegalArgumentException("no text");
    }
    return body == null ? "" : body.toString();
  }
}
