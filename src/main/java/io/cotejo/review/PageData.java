package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ConfidenceBand;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Passage;
import io.cotejo.codec.StrictJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the page reads: a bitext, with the sentences of both sides once and the rows by their
 * positions, and what it has to know besides.
 */
final class PageData {

  private PageData() {}

  /** The bands of confidences, from the surest on, as a JSON array on one line. */
  static String bands() {
    return StrictJson.line(Arrays.stream(ConfidenceBand.values()).map(PageData::band).toList());
  }

  private static Map<String, Object> band(ConfidenceBand band) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", band.word());
    data.put("least", band.least());
    data.put("dots", band.dots());
    data.put("unsure", band.isUnsure());
    return data;
  }

  /**
   * The bitext as a JSON object on one line, the same for the same bitext.
   *
   * @param name what people call the run
   * @param bitext its rows as the aligner left them
   */
  static String of(String name, Bitext bitext) {
    return first(name, bitext, bitext.pairs().size());
  }

  /** The same with the first rows alone, and what sentences they have. */
  static String first(String name, Bitext bitext, int count) {
    SideIndex sources = SideIndex.ofSource(bitext, List.of());
    SideIndex targets = SideIndex.ofTarget(bitext, List.of());
    List<AlignedPair> pairs = bitext.pairs().subList(0, Math.min(count, bitext.pairs().size()));
    Map<Integer, Integer> fromSources = numbers(sources, pairs, AlignedPair::source);
    Map<Integer, Integer> fromTargets = numbers(targets, pairs, AlignedPair::target);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", name);
    data.put("source", bitext.source().tag());
    data.put("target", bitext.target().tag());
    data.put("backEnd", bitext.signature().models().getOrDefault("translate", ""));
    data.put("version", bitext.signature().version());
    data.put("sources", sentences(sources, fromSources));
    data.put("targets", sentences(targets, fromTargets));
    List<Object> rows = new ArrayList<>();
    for (AlignedPair pair : pairs) {
      rows.add(
          row(
              pair,
              sources.positions(pair.source()).stream().map(fromSources::get).toList(),
              targets.positions(pair.target()).stream().map(fromTargets::get).toList()));
    }
    data.put("rows", rows);
    return StrictJson.line(data);
  }

  /** The positions that some rows have, in order, with what number each is sent under. */
  private static Map<Integer, Integer> numbers(
      SideIndex side, List<AlignedPair> pairs, Function<AlignedPair, Optional<Passage>> passage) {
    SortedSet<Integer> used = new TreeSet<>();
    pairs.forEach(pair -> used.addAll(side.positions(passage.apply(pair))));
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    used.forEach(position -> numbers.put(position, numbers.size()));
    return numbers;
  }

  /** Document, index, paragraph, key and text of each. */
  private static List<Object> sentences(SideIndex side, Map<Integer, Integer> numbers) {
    List<Object> sentences = new ArrayList<>();
    for (int position : numbers.keySet()) {
      SideIndex.Entry entry = side.entry(position);
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
    row.put("confidence", pair.isJudged() ? pair.confidence().getAsDouble() : null);
    row.put("cost", pair.cost());
    row.put("verdict", pair.verdict().name().toLowerCase(Locale.ROOT));
    if (!pair.doubts().isEmpty()) {
      row.put("doubts", pair.doubts().stream().map(Doubt::code).toList());
    }
    Evidence evidence = pair.evidence();
    if (!evidence.equals(Evidence.NONE)) {
      row.put("evidence", evidence(evidence));
    }
    return row;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> lists = new LinkedHashMap<>();
    lists.put("numbers", evidence.numbers());
    lists.put("names", evidence.names());
    lists.put("words", evidence.words());
    lists.put("sourceOnly", evidence.sourceOnly());
    lists.put("targetOnly", evidence.targetOnly());
    lists.put("contradictions", evidence.contradictions());
    return lists;
  }
}
