package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import io.cotejo.codec.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** A decision as a line of {@code decisions.jsonl}; docs/formats.md explains the fields. */
final class DecisionJson {

  private DecisionJson() {}

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no decision; the message names the field
   */
  static Decision read(String line) {
    Map<?, ?> fields = StrictJson.object(line);
    Object of = fields.get("of");
    return new Decision(
        number(fields.get("seq"), "seq"),
        text(fields, "op"),
        text(fields, "time"),
        optionalText(fields, "by").orElse(""),
        of == null ? OptionalLong.empty() : OptionalLong.of(number(of, "of")),
        list(fields, "remove", DecisionJson::pair),
        list(fields, "put", DecisionJson::claim));
  }

  /** A line without its end. */
  static String write(Decision decision) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seq", decision.sequence());
    fields.put("op", decision.operation());
    fields.put("time", decision.time());
    if (!decision.by().isEmpty()) {
      fields.put("by", decision.by());
    }
    decision.of().ifPresent(of -> fields.put("of", of));
    if (!decision.remove().isEmpty()) {
      fields.put("remove", decision.remove().stream().map(DecisionJson::fields).toList());
    }
    if (!decision.put().isEmpty()) {
      fields.put("put", decision.put().stream().map(DecisionJson::fields).toList());
    }
    return StrictJson.line(fields);
  }

  private static Claim claim(Map<?, ?> fields) {
    return new Claim(
        pair(fields),
        state(text(fields, "state")),
        optionalText(fields, "sourceText"),
        optionalText(fields, "targetText"),
        optionalText(fields, "note").orElse(""),
        fields.get("dismissed") == null ? List.of() : texts(fields, "dismissed"));
  }

  private static PairRef pair(Map<?, ?> fields) {
    return new PairRef(passage(fields, "source"), passage(fields, "target"));
  }

  private static Optional<PassageRef> passage(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    Map<?, ?> passage = map(value, name);
    return Optional.of(
        new PassageRef(
            text(passage, "document"), texts(passage, "sentences"), text(passage, "text")));
  }

  private static Map<String, Object> fields(Claim claim) {
    Map<String, Object> fields = fields(claim.row());
    fields.put("state", claim.state().name().toLowerCase(Locale.ROOT));
    claim.sourceText().ifPresent(t -> fields.put("sourceText", t));
    claim.targetText().ifPresent(t -> fields.put("targetText", t));
    if (!claim.note().isEmpty()) {
      fields.put("note", claim.note());
    }
    if (!claim.dismissed().isEmpty()) {
      fields.put("dismissed", claim.dismissed());
    }
    return fields;
  }

  private static Map<String, Object> fields(PairRef row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    row.source().ifPresent(p -> fields.put("source", fields(p)));
    row.target().ifPresent(p -> fields.put("target", fields(p)));
    return fields;
  }

  private static Map<String, Object> fields(PassageRef passage) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", passage.document());
    fields.put("sentences", passage.sentences());
    fields.put("text", passage.text());
    return fields;
  }

  private static ReviewState state(String name) {
    for (ReviewState state : ReviewState.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(name)) {
        return state;
      }
    }
    throw new IllegalArgumentException("unknown state \"" + name + "\"");
  }

  private static <T> List<T> list(Map<?, ?> fields, String name, Function<Map<?, ?>, T> read) {
    return fields.get(name) == null
        ? List.of()
        : objects(fields, name).stream().map(o -> read.apply(map(o, name))).toList();
  }

  private static List<String> texts(Map<?, ?> fields, String name) {
    return objects(fields, name).stream().map(value -> string(value, name)).toList();
  }

  private static List<?> objects(Map<?, ?> fields, String name) {
    if (fields.get(name) instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("field \"" + name + "\" must be a list");
  }

  private static Map<?, ?> map(Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("field \"" + name + "\" must hold objects");
  }

  private static Optional<String> optionalText(Map<?, ?> fields, String name) {
    return fields.get(name) == null ? Optional.empty() : Optional.of(text(fields, name));
  }

  private static String text(Map<?, ?> fields, String name) {
    return string(fields.get(name), name);
  }

  private static String string(Object value, String name) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("field \"" + name + "\" must be a text");
  }

  private static long number(Object value, String name) {
    if (value instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("field \"" + name + "\" must be a whole number");
  }
}
