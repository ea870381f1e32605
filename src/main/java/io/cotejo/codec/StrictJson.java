package io.cotejo.codec;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;

/**
 * JSON by the letter of RFC 8259, one value a text: no comments, no bare names, no single quotes,
 * nothing behind the value. What is written are plain characters, but what breaks readers is
 * escaped. Stateless and thread-safe.
 */
public final class StrictJson {

  /**
   * Nulls are written, so that every line of a file has the same members, but for optional ones.
   */
  private static final Gson LINE =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .setStrictness(Strictness.STRICT)
          .setObjectToNumberStrategy(StrictJson::number)
          .registerTypeAdapterFactory(new OptionalMembers())
          .create();

  private static final Gson PRETTY =
      LINE.newBuilder().setFormattingStyle(FormattingStyle.PRETTY).create();

  private StrictJson() {}

  /** Other numbers keep the letters in which they were written. */
  private static Number number(JsonReader in) throws IOException {
    Number written = ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(in);
    try {
      return Long.valueOf(written.toString());
    } catch (NumberFormatException e) {
      return written;
    }
  }

  /**
   * Reads one value.
   *
   * @param type what is wanted: a record (unknown members are passed over, missing ones are null),
   *     a type of gson's, or {@code Object}, which gives maps in the order of the text, lists,
   *     strings, truth values, and numbers: a {@link Long} for whole ones, or one that prints as it
   *     is written. Of members with one name, the last one counts.
   * @return null for the empty text, and for {@code null} unless a type of gson's is wanted
   * @throws BrokenJsonException if the text is anything else
   */
  public static <T> T read(String text, Class<T> type) {
    return read(new StringReader(text), type);
  }

  /** The same of characters that are read to the end, and not closed. */
  public static <T> T read(Reader in, Class<T> type) {
    JsonReader json = reader(in);
    try {
      T value = LINE.fromJson(json, type);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new BrokenJsonException("more than one value", null);
      }
      return value;
    } catch (JsonParseException | IOException e) {
      throw new BrokenJsonException("broken JSON at " + json.getPath(), e);
    }
  }

  /**
   * Reads one object as a map.
   *
   * @throws BrokenJsonException if the text is anything else
   */
  public static Map<?, ?> object(String text) {
    if (read(text, Object.class) instanceof Map<?, ?> members) {
      return members;
    }
    throw new BrokenJsonException("not one JSON object", null);
  }

  /** A strict reader of single tokens, for what must be told where it stands; not closed here. */
  public static JsonReader reader(Reader in) {
    JsonReader json = new JsonReader(in);
    json.setStrictness(Strictness.STRICT);
    return json;
  }

  /** A value on one line, without a line end. */
  public static String line(Object value) {
    return withoutHalves(LINE.toJson(value));
  }

  /** The members of a value and more of them behind, on one line. */
  public static String line(Object value, Map<String, ?> more) {
    JsonObject members = LINE.toJsonTree(value).getAsJsonObject();
    more.forEach((name, member) -> members.add(name, LINE.toJsonTree(member)));
    return line(members);
  }

  /** A value on several lines, with LF, without one at the end. */
  public static String pretty(Object value) {
    return withoutHalves(PRETTY.toJson(value));
  }

  /** Gson escapes U+2028 and U+2029 itself; lone surrogates it would leave to the encoder's "?". */
  private static String withoutHalves(String json) {
    if (!hasSurrogate(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean hasSurrogate(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (Character.isSurrogate(text.charAt(k))) {
        return true;
      }
    }
    return false;
  }
}
