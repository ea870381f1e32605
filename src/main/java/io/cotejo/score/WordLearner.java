package io.cotejo.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns from sentences and their translations which words translate each other, by IBM model 1 in
 * both directions ({@link WordTable}). What it answers depends on the sentences and their order
 * only. Used by one thread.
 */
public final class WordLearner {

  private final Vocabulary sources = new Vocabulary();
  private final Vocabulary targets = new Vocabulary();
  private final Bags.Builder sourceBags = new Bags.Builder();
  private final Bags.Builder targetBags = new Bags.Builder();

  /**
   * A pair of words that both directions agree on.
   *
   * @param source word of the source language
   * @param target word of the target language
   * @param forward probability of {@code target} given {@code source}, in (0, 1]
   * @param backward probability of {@code source} given {@code target}, in (0, 1]
   * @param together number of sentence pairs that have both, ≥ 1
   */
  public record Learned(
      String source, String target, double forward, double backward, int together) {

    /** How sure the pair is: the product of both probabilities. */
    public double weight() {
      return forward * backward;
    }
  }

  /** Adds a sentence and its translation, each as its words; how they stand does not matter. */
  public void add(List<String> source, List<String> target) {
    sourceBags.add(source.stream().mapToInt(sources::add).toArray());
    targetBags.add(target.stream().mapToInt(targets::add).toArray());
  }

  /** All pairs, by source word in the order of first appearance, the surest first. */
  public List<Learned> learn() {
    Bags x = sourceBags.build();
    Bags y = targetBags.build();
    List<WordTable.Cells> beads = new ArrayList<>(x.sentences());
    for (int k = 0; k < x.sentences(); k++) {
      beads.add(
          new WordTable.Cells(x, x.starts[k], x.starts[k + 1], y, y.starts[k], y.starts[k + 1]));
    }
    List<Learned> learned = new ArrayList<>();
    List<Learned> ofWord = new ArrayList<>();
    new WordTable(sources.size(), targets.size(), beads)
        .learn(
            (v, w, forward, backward, together) -> {
              String source = sources.type(v);
              if (!ofWord.isEmpty() && !ofWord.get(0).source().equals(source)) {
                flush(ofWord, learned);
              }
              ofWord.add(new Learned(source, targets.type(w), forward, backward, together));
            });
    flush(ofWord, learned);
    return learned;
  }

  private static void flush(List<Learned> ofWord, List<Learned> learned) {
    ofWord.sort(Comparator.comparingDouble(Learned::weight).reversed());
    learned.addAll(ofWord);
    ofWord.clear();
  }
}
