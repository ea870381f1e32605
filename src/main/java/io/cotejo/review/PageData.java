package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.format.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A bitext as the page reads it: the sentences of both sides once, the rows by their positions. */
final class PageData {

  private PageData() {}

  /**
   * A JSON object on one line.
   *
   * @param name what people call the run
   * @param bitext its rows as the aligner left them
   */
  static String of(String name, Bitext bitext) {
    SideIndex sources = SideIndex.ofSource(bitext, List.of());
    SideIndex targets = SideIndex.ofTarget(bitext, List.of());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", name);
    data.put("source", bitext.source().code());
    data.put("target", bitext.target().code());
    data.put("backEnd", bitext.signature().models().getOrDefault("translate", ""));
    data.put("version", bitext.signature().version());
    data.put("sources", sentences(sources));
    data.put("targets", sentences(targets));
    List<Object> rows = new ArrayList<>();
    for (AlignedPair pair : bitext.pairs()) {
      rows.add(row(pair, sources.positions(pair.source()), targets.positions(pair.target())));
    }
    data.put("rows", rows);
    return JsonText.line(data);
  }

  /** Document, index, paragraph, key and text of each. */
  private static List<Object> sentences(SideIndex side) {
    List<Object> sentences = new ArrayList<>();
    for (SideIndex.Entry entry : side.entries()) {
      sentences.add(
          List.of(
              entry.document(),
              entry.sentence().index(),
              entry.sentence().paragraph(),
              entry.key(),
              entry.sentence().text()));
    }
    return sentences;
  }

  private static Map<String, Object> row(
      AlignedPair pair, List<Integer> source, List<Integer> target) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("s", source);
    row.put("t", target);
    row.put("pivot", pair.pivot());
    row.put("confidence", pair.confidence());
    row.put("cost", pair.cost());
    row.put("verdict", pair.verdict().name().toLowerCase(Locale.ROOT));
    if (!pair.doubts().isEmpty()) {
      row.put("doubts", pair.doubts());
    }
    Evidence evidence = pair.evidence();
    if (!evidence.equals(Evidence.NONE)) {
      row.put(
          "evidence",
          Map.of(
              "numbers", evidence.numbers(),
              "names", evidence.names(),
              "words", evidence.words(),
              "sourceOnly", evidence.sourceOnly(),
              "targetOnly", evidence.targetOnly(),
              "contradictions", evidence.contradictions()));
    }
    return row;
  }
}
