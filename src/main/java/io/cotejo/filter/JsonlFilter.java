package io.cotejo.filter;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.cotejo.bitext.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** A JSON object in each line: one field is translated. Thread-safe. */
final class JsonlFilter implements FileFilter {

  private final String field;

  JsonlFilter(String field) {
    this.field = field;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    List<Segment> segments = new ArrayList<>();
    for (Span line : Lines.of(file.text())) {
      String json = line.of(file.text());
      if (json.isBlank()) {
        continue;
      }
      JsonElement record = parsed(json);
      if (record == null) {
        throw file.malformed(line.start(), "broken JSON; mend this line or take it out");
      }
      if (!record.isJsonObject()) {
        throw file.malformed(line.start(), "not a JSON object; one is needed in each line");
      }
      for (Span value : values(file.text(), line)) {
        add(file.text(), value, segments);
      }
    }
    return segments;
  }

  /** Null if it is broken. */
  private static JsonElement parsed(String line) {
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(json);
      return json.peek() == JsonToken.END_DOCUMENT ? element : null;
    } catch (JsonParseException | IOException | StackOverflowError e) {
      return null;
    }
  }

  /** The insides of the strings that the field holds; the line is sound. */
  private List<Span> values(String text, Span line) {
    List<Span> values = new ArrayList<>();
    int depth = 0;
    boolean wanted = false;
    int at = line.start();
    while (at < line.end()) {
      char c = text.charAt(at);
      if (c == '"') {
        int end = stringEnd(text, at + 1);
        Span inside = new Span(at + 1, end);
        boolean key = depth == 1 && isKey(text, end + 1);
        if (wanted && !key && depth == 1) {
          values.add(inside);
        }
        wanted = key && JsonString.of(text, inside).toString().equals(field);
        at = end;
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        wanted &= c != ',' && c != '{' && c != '[';
      }
      at++;
    }
    return values;
  }

  private static int stringEnd(String text, int from) {
    int at = from;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static boolean isKey(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith(":", at);
  }

  /** A segment for each line of the value. */
  private static void add(String text, Span value, List<Segment> segments) {
    JsonString whole = JsonString.of(text, value);
    for (Span line : Lines.of(whole.toString())) {
      Segment.Builder segment = new Segment.Builder();
      for (int i = line.start(); i < line.end(); i++) {
        Span unit = whole.inFile(i);
        segment.add(whole.toString().charAt(i), unit.start(), unit.end());
      }
      segment.build(Segment.Form.of(Escape.JSON)).ifPresent(segments::add);
    }
  }
}
