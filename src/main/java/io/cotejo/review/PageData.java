package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ConfidenceBand;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Passage;
import io.cotejo.codec.StrictJson;
import io.cotejo.text.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What the page reads: a bitext, with the sentences of both sides once and the rows by their
 * positions, and what it has to know besides. Written piece by piece, since runs can be long.
 * Immutable and thread-safe.
 */
final class PageData {

  private static final int ID_DIGITS = 16;
  private static final byte END = (byte) 0xff;

  private final Review review;
  private final Bitext bitext;
  private final SideIndex sources;
  private final SideIndex targets;
  private final String id;
  private final List<String> log;

  PageData(Review review) {
    this.review = review;
    bitext = review.bitext();
    CompletableFuture<SideIndex> other =
        CompletableFuture.supplyAsync(() -> SideIndex.ofTarget(bitext, List.of()));
    sources = SideIndex.ofSource(bitext, List.of());
    targets = other.join();
    id = digest();
    List<Decision> decisions = review.log().decisions();
    log =
        DocumentNames.of(decisions, sources, targets).fit(decisions).stream()
            .map(DecisionJson::write)
            .toList();
  }

  /**
   * Sixteen hexadecimal digits that name the run by what reviewers decide on: its languages, its
   * sentences, and which of them stand in a row. Wherever it lies and whoever translated it, it is
   * the same.
   */
  String id() {
    return id;
  }

  private String digest() {
    Sha256 digest = new Sha256();
    digest.add(bitext.source().tag()).add(END).add(bitext.target().tag()).add(END);
    for (SideIndex side : List.of(sources, targets)) {
      for (int position = 0; position < side.size(); position++) {
        digest.add(side.entry(position).sentence().text()).add(END);
      }
      digest.add(END);
    }
    for (AlignedPair pair : bitext.pairs()) {
      digest.add(sources.positions(pair.source()) + "=" + targets.positions(pair.target()));
    }
    return digest.hex(ID_DIGITS);
  }

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

  /** What was decided before, by the names that documents have here, a line each. */
  List<String> log() {
    return log;
  }

  /** All a page starts from, as a JSON object on one line: the run, and what was decided on it. */
  void write(Base base, Iterable<String> log, Writer out) throws IOException {
    write(bitext.pairs().size(), base, log, out);
  }

  /** The same with the first rows alone, and what sentences they have. */
  void write(int rows, Base base, Iterable<String> log, Writer out) throws IOException {
    out.write("{\"id\":\"" + id + "\",\"bands\":" + bands() + ",\"run\":");
    writeRun(rows, out);
    out.write(",\"by\":" + StrictJson.line(review.by()));
    writeList("glossary", review.glossary().entrySet(), PageData::term, out);
    out.write(",\"base\":" + StrictJson.line(base) + ",\"log\":[");
    String between = "";
    for (String line : log) {
      out.write(between);
      out.write(line);
      between = ",";
    }
    out.write("]}");
  }

  private void writeRun(int count, Writer out) throws IOException {
    List<AlignedPair> pairs = bitext.pairs().subList(0, Math.min(count, bitext.pairs().size()));
    Map<Integer, Integer> fromSources = numbers(sources, pairs, AlignedPair::source);
    Map<Integer, Integer> fromTargets = numbers(targets, pairs, AlignedPair::target);
    Map<String, Integer> documents = new LinkedHashMap<>();
    fromSources.keySet().forEach(p -> number(sources.entry(p).document(), documents));
    fromTargets.keySet().forEach(p -> number(targets.entry(p).document(), documents));
    String head = StrictJson.line(head(documents.keySet()));
    out.write(head, 0, head.length() - 1);
    writeList("sources", fromSources.keySet(), p -> sentence(sources.entry(p), documents), out);
    writeList("targets", fromTargets.keySet(), p -> sentence(targets.entry(p), documents), out);
    writeList(
        "rows",
        pairs,
        pair ->
            row(
                pair,
                sources.positions(pair.source()).stream().map(fromSources::get).toList(),
                targets.positions(pair.target()).stream().map(fromTargets::get).toList()),
        out);
    out.write("}");
  }

  private static void number(String document, Map<String, Integer> documents) {
    documents.putIfAbsent(document, documents.size());
  }

  private Map<String, Object> head(Set<String> documents) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("name", review.name());
    head.put("source", bitext.source().tag());
    head.put("target", bitext.target().tag());
    head.put("backEnd", bitext.signature().models().getOrDefault("translate", ""));
    head.put("version", bitext.signature().version());
    head.put("documents", documents);
    return head;
  }

  private static Map<String, String> term(Map.Entry<String, String> entry) {
    Map<String, String> term = new LinkedHashMap<>();
    term.put("source", entry.getKey());
    term.put("target", entry.getValue());
    return term;
  }

  private static <T> void writeList(
      String name, Iterable<T> items, Function<T, Object> data, Writer out) throws IOException {
    out.write(",\"" + name + "\":[");
    String between = "";
    for (T item : items) {
      out.write(between);
      out.write(StrictJson.line(data.apply(item)));
      between = ",";
    }
    out.write("]");
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

  /** Number of the document, index, paragraph, key and text; {@code unpack.js} knows the name. */
  private static List<Object> sentence(SideIndex.Entry entry, Map<String, Integer> documents) {
    return List.of(
        documents.get(entry.document()),
        entry.sentence().index(),
        entry.sentence().paragraph(),
        entry.key(),
        entry.sentence().text());
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
    if (!pair.matches().isEmpty()) {
      row.put("matches", pair.matches());
    }
    Evidence evidence = pair.evidence();
    if (!evidence.equals(Evidence.NONE)) {
      row.put("evidence", evidence(evidence));
    }
    return row;
  }

  /** The lists that hold something; {@code unpack.js} gives the page the others. */
  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put("numbers", evidence.numbers());
    lists.put("names", evidence.names());
    lists.put("words", evidence.words());
    lists.put("sourceOnly", evidence.sourceOnly());
    lists.put("targetOnly", evidence.targetOnly());
    lists.put("contradictions", evidence.contradictions());
    lists.values().removeIf(List::isEmpty);
    return new LinkedHashMap<>(lists);
  }
}
