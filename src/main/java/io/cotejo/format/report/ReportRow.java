package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source passage with all that was found for it.
 *
 * @param source the passage
 * @param pairs its pairs, best first; the one that says that there is no counterpart if there is
 *     none
 */
record ReportRow(Passage source, List<AlignedPair> pairs) {

  ReportRow {
    pairs = List.copyOf(pairs);
  }

  /** The rows of each source document, in the order of the bitext. */
  static Map<String, List<ReportRow>> byDocument(Bitext bitext) {
    Map<String, Map<Passage, List<AlignedPair>>> pairs = new LinkedHashMap<>();
    for (AlignedPair pair : bitext.pairs()) {
      pair.source()
          .ifPresent(
              source ->
                  pairs
                      .computeIfAbsent(source.document(), name -> new LinkedHashMap<>())
                      .computeIfAbsent(source, passage -> new ArrayList<>())
                      .add(pair));
    }
    Map<String, List<ReportRow>> rows = new LinkedHashMap<>();
    pairs.forEach(
        (document, passages) ->
            rows.put(
                document,
                passages.entrySet().stream()
                    .map(entry -> new ReportRow(entry.getKey(), entry.getValue()))
                    .toList()));
    return rows;
  }

  /** Whether there is a counterpart. */
  boolean isPaired() {
    return pairs.get(0).isPaired();
  }

  /** Position of the first sentence in its document. */
  int first() {
    return source.sentences().get(0).index();
  }

  /** Paragraph in which the passage ends. */
  int lastParagraph() {
    return source.sentences().get(source.sentences().size() - 1).paragraph();
  }
}
