package io.cotejo.translate.process;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line is an object: {@code {"id": 0, "text": …, "source": "es", "target": "en"}} on the way in,
 * {@code {"id": 0, "translation": …}} or {@code {"id": 0, "error": …}} on the way out, in any
 * order.
 */
final class JsonLineFormat implements LineFormat {

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String write(TranslationRequest request) {
    StringBuilder lines = new StringBuilder();
    for (int id = 0; id < request.texts().size(); id++) {
      JsonObject line = new JsonObject();
      line.addProperty("id", id);
      line.addProperty("text", request.texts().get(id));
      line.addProperty("source", request.source().code());
      line.addProperty("target", request.target().code());
      lines.append(gson.toJson(line)).append('\n');
    }
    return lines.toString();
  }

  @Override
  public List<TranslationResult> read(String engine, TranslationRequest request, List<String> lines)
      throws TranslationException {
    int texts = request.texts().size();
    Map<Integer, TranslationResult> results = new TreeMap<>();
    for (String line : lines) {
      Line answer = parse(engine, line);
      if (answer.id < 0 || answer.id >= texts || results.put(answer.id, answer.result) != null) {
        throw malformed(engine, "an id is there twice or was never asked for: " + answer.id);
      }
    }
    if (results.size() != texts) {
      throw malformed(engine, results.size() + " translations for " + texts + " texts");
    }
    return List.copyOf(results.values());
  }

  private record Line(int id, TranslationResult result) {}

  private static Line parse(String engine, String line) throws TranslationException {
    try {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      int id = member(object, "id").getAsBigDecimal().intValueExact();
      if (object.has("error")) {
        String reason = member(object, "error").getAsString();
        return new Line(id, new Failed(new TranslationException.Rejected(engine, reason)));
      }
      return new Line(id, Translated.of(member(object, "translation").getAsString().strip()));
    } catch (JsonParseException | IllegalStateException | ArithmeticException e) {
      throw malformed(engine, "a line is no object with an id and a translation or an error");
    } catch (NumberFormatException e) {
      throw malformed(engine, "an id is no number");
    }
  }

  private static JsonPrimitive member(JsonObject object, String name) {
    if (object.get(name) instanceof JsonPrimitive primitive) {
      return primitive;
    }
    throw new IllegalStateException(name + " is missing or no plain value");
  }

  private static TranslationException malformed(String engine, String message) {
    return new TranslationException.MalformedResponse(engine, message);
  }
}
