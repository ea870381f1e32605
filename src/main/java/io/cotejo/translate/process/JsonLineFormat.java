package io.cotejo.translate.process;

import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.StrictJson;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line is an object: {@code {"id": 0, "text": …, "source": "es", "target": "en"}} on the way in,
 * {@code {"id": 0, "translation": …}} or {@code {"id": 0, "error": …}} on the way out, in any
 * order.
 */
final class JsonLineFormat implements LineFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String write(TranslationRequest request) {
    StringBuilder lines = new StringBuilder();
    for (int id = 0; id < request.texts().size(); id++) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", id);
      line.put("text", request.texts().get(id));
      line.put("source", request.source().code());
      line.put("target", request.target().code());
      lines.append(StrictJson.line(line)).append('\n');
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
      Map<?, ?> members = StrictJson.object(line);
      int id = new BigDecimal(plain(members, "id")).intValueExact();
      if (members.containsKey("error")) {
        String reason = plain(members, "error");
        return new Line(id, new Failed(new TranslationException.Rejected(engine, reason)));
      }
      return new Line(id, Translated.of(plain(members, "translation").strip()));
    } catch (BrokenJsonException | IllegalStateException | ArithmeticException e) {
      throw malformed(engine, "a line is no object with an id and a translation or an error");
    } catch (NumberFormatException e) {
      throw malformed(engine, "an id is no number");
    }
  }

  private static String plain(Map<?, ?> members, String name) {
    Object value = members.get(name);
    if (value == null || value instanceof Map || value instanceof List) {
      throw new IllegalStateException(name + " is missing or no plain value");
    }
    return value.toString();
  }

  private static TranslationException malformed(String engine, String message) {
    return new TranslationException.MalformedResponse(engine, message);
  }
}
