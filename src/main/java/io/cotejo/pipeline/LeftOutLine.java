package io.cotejo.pipeline;

import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.ingest.RawDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence that is left out, as people find it.
 *
 * @param label its file as the user named it
 * @param line where it begins there, from 1; 0 if the file is not at hand
 * @param reason why it is left out
 * @param text as it stands there
 */
public record LeftOutLine(String label, int line, LeftOutReason reason, String text) {

  /** Checks the components. */
  public LeftOutLine {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(text, "text");
  }

  /** Where sentences stand in documents as they were read; by their names if they were not. */
  public static List<LeftOutLine> of(List<LeftOut> leftOut, List<RawDocument> raw) {
    Map<String, RawDocument> byName = new HashMap<>();
    raw.forEach(r -> byName.put(r.name(), r));
    return leftOut.stream().map(o -> of(o, byName.get(o.document()))).toList();
  }

  private static LeftOutLine of(LeftOut out, RawDocument raw) {
    int line = raw == null ? 0 : raw.lines().line(out.sentence().span().start());
    String label = raw == null ? out.document() : raw.label();
    return new LeftOutLine(label, line, out.reason(), out.sentence().text());
  }
}
