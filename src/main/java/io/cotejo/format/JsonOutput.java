package io.cotejo.format;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;

/** JSON as this room writes it: plain characters, but what breaks readers is escaped. */
public final class JsonOutput {

  /** One line a value; nulls are written, so that every line has the same fields. */
  public static final Gson LINE =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .setStrictness(Strictness.STRICT)
          .create();

  private static final Gson PRETTY =
      LINE.newBuilder().setFormattingStyle(FormattingStyle.PRETTY).create();

  private JsonOutput() {}

  /** A value on one line, without a line end. */
  public static String line(Object value) {
    return escapeSurrogates(LINE.toJson(value));
  }

  /** A value on several lines, with LF, without one at the end. */
  static String pretty(Object value) {
    return escapeSurrogates(PRETTY.toJson(value));
  }

  /** Gson escapes U+2028 and U+2029 itself; lone surrogates it would leave to the encoder's "?". */
  private static String escapeSurrogates(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (CleanText.isSurrogate(c)) {
                escaped.append("\\u").append(Integer.toHexString(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
