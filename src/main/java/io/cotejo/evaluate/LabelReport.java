package io.cotejo.evaluate;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How well labels were told: languages of sentences, for one.
 *
 * @param confusion for each pair that occurs, how often, &gt; 0; sorted by gold, then test
 */
public record LabelReport(SortedMap<Labelled, Long> confusion) implements Report {

  private static final Comparator<Labelled> ORDER =
      Comparator.comparing(Labelled::gold).thenComparing(Labelled::test);

  /**
   * Copies and checks the counts.
   *
   * @throws IllegalArgumentException if a count is not above 0
   */
  public LabelReport {
    SortedMap<Labelled, Long> sorted = new TreeMap<>(ORDER);
    sorted.putAll(confusion);
    if (sorted.values().stream().anyMatch(count -> count <= 0)) {
      throw new IllegalArgumentException("counts must be > 0: " + confusion);
    }
    confusion = Collections.unmodifiableSortedMap(sorted);
  }

  /** Counts all pairs together. */
  public static LabelReport of(List<Labelled> pairs) {
    SortedMap<Labelled, Long> counts = new TreeMap<>(ORDER);
    pairs.forEach(pair -> counts.merge(pair, 1L, Long::sum));
    return new LabelReport(counts);
  }

  /** All labels of gold and test, in alphabetical order. */
  public SortedSet<String> labels() {
    SortedSet<String> labels = new TreeSet<>();
    for (Labelled pair : confusion.keySet()) {
      labels.add(pair.gold());
      labels.add(pair.test());
    }
    return labels;
  }

  /** Precision and recall of one label; nothing counted if it does not occur. */
  public PrecisionRecall score(String label) {
    long hits = count(label, label);
    long tested = 0;
    long wanted = 0;
    for (Map.Entry<Labelled, Long> entry : confusion.entrySet()) {
      tested += entry.getKey().test().equals(label) ? entry.getValue() : 0;
      wanted += entry.getKey().gold().equals(label) ? entry.getValue() : 0;
    }
    return new PrecisionRecall(new Ratio(hits, tested), new Ratio(hits, wanted));
  }

  /** How often {@code test} was said where {@code gold} was right. */
  public long count(String gold, String test) {
    return confusion.getOrDefault(new Labelled(gold, test), 0L);
  }

  /** Right labels out of all. */
  public Ratio accuracy() {
    long right = labels().stream().mapToLong(label -> count(label, label)).sum();
    long all = confusion.values().stream().mapToLong(Long::longValue).sum();
    return new Ratio(right, all);
  }

  /** Mean F1 of the labels that the gold has, in [0, 1]; 0 without labels. */
  public double macroF1() {
    return labels().stream()
        .map(this::score)
        .filter(score -> score.recall().total() > 0)
        .mapToDouble(PrecisionRecall::f1)
        .average()
        .orElse(0);
  }

  @Override
  public Signature signature() {
    return Signature.of("labels").with("macro", "gold-labels").with("n", accuracy().total());
  }

  @Override
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("accuracy", accuracy().value());
    figures.put("macro-f1", macroF1());
    labels().forEach(label -> score(label).putInto(figures, label));
    return Collections.unmodifiableMap(figures);
  }

  @Override
  public String table() {
    TextTable scores = new TextTable("label", "gold", "precision", "recall", "F1");
    for (String label : labels()) {
      PrecisionRecall s = score(label);
      scores.row(label, s.recall().total(), s.precision().value(), s.recall().value(), s.f1());
    }
    TextTable summary =
        new TextTable("accuracy", TextTable.number(accuracy().value())).row("macro F1", macroF1());
    return scores.render() + "\n" + summary.render() + "\n" + confusionTable();
  }

  private String confusionTable() {
    List<String> labels = List.copyOf(labels());
    TextTable table = new TextTable(row("gold \\ test", labels));
    for (String gold : labels) {
      table.row(row(gold, labels.stream().map(test -> count(gold, test)).toList()));
    }
    return table.render();
  }

  private static Object[] row(String label, List<?> cells) {
    return Stream.concat(Stream.of(label), cells.stream()).toArray();
  }
}
