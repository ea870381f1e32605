package io.cotejo.align;

import io.cotejo.score.Tokenizer;
import io.cotejo.text.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out which documents tell of the same events: by the cosine of their words, weighted by how
 * much each tells, through an inverted index. A document may belong to several others. Stateless
 * and thread-safe.
 */
public final class DocumentPairing {

  /** Documents less alike have nothing to do with each other. */
  private static final double LEAST_SIMILARITY = 0.1;

  /** The most target documents that one source document is compared with. */
  private static final int MOST_PARTNERS = 20;

  /** Documents as alike as this share more than a subject. */
  private static final double CLOSE = 0.25;

  /** Others have to be as alike as this to those that are most alike to either… */
  private static final double RIVAL = 0.4;

  /** …or to be among so many of both. */
  private static final int NEAREST = 2;

  /** Words that are a larger share of the text than e to the power of this tell nothing. */
  private static final double COMMON = -4;

  /** In fewer tokens than this every word looks common: shares are taken of this many at least. */
  private static final double LEAST_TOKENS = 1000;

  /**
   * Two documents that belong together.
   *
   * @param source position in the list of source documents
   * @param target position in the list of target documents
   * @param similarity cosine, in (0, 1]
   */
  public record Candidate(int source, int target, double similarity) {}

  /**
   * Finds pairs.
   *
   * @param sources for each source document its sentences in the pivot's language
   * @param targets for each target document its sentences
   * @param threads how many work at a time
   * @return by source, the most alike first
   */
  public List<Candidate> pair(List<List<String>> sources, List<List<String>> targets, int threads) {
    return find(sources, targets, (s, t) -> true, threads).candidates;
  }

  /**
   * What was found.
   *
   * @param candidates by source, the most alike first
   * @param alike how many of those that count have telling words in common, kept or not
   */
  public record Found(List<Candidate> candidates, long alike) {

    /** Copies the list. */
    public Found {
      candidates = List.copyOf(candidates);
    }
  }

  /** Which pairs of documents count; thread-safe. */
  @FunctionalInterface
  public interface Counted {

    /** Whether a pair does, by its positions. */
    boolean counts(int source, int target);
  }

  /**
   * Finds pairs, and tells how many there were to choose from.
   *
   * @param sources for each source document its sentences in the pivot's language
   * @param targets for each target document its sentences
   * @param threads how many work at a time
   */
  public Found find(
      List<List<String>> sources, List<List<String>> targets, Counted counted, int threads) {
    List<Map<String, Double>> from = Parallel.map(sources, threads, DocumentPairing::counts);
    List<Map<String, Double>> to = Parallel.map(targets, threads, DocumentPairing::counts);
    Map<String, Double> weights = weights(from, to);
    from.forEach(v -> weigh(v, weights));
    to.forEach(v -> weigh(v, weights));
    Map<String, Postings> index = index(to);
    List<Integer> numbers = IntStream.range(0, from.size()).boxed().toList();
    List<Found> found =
        Parallel.map(
            numbers, threads, s -> best(s, products(from.get(s), index, to.size()), counted));
    return new Found(
        mutual(found.stream().flatMap(f -> f.candidates.stream()).toList()),
        found.stream().mapToLong(Found::alike).sum());
  }

  private static double[] products(
      Map<String, Double> source, Map<String, Postings> index, int targets) {
    double[] products = new double[targets];
    source.forEach(
        (word, weight) -> {
          Postings postings = index.get(word);
          for (int p = 0; postings != null && p < postings.size; p++) {
            products[postings.documents[p]] += weight * postings.weights[p];
          }
        });
    return products;
  }

  /** Those that stand out for both documents: in a pile, any two share some words. */
  private static List<Candidate> mutual(List<Candidate> found) {
    Map<Integer, List<Candidate>> bySource =
        found.stream().collect(Collectors.groupingBy(Candidate::source));
    Map<Integer, List<Candidate>> byTarget =
        found.stream().collect(Collectors.groupingBy(Candidate::target));
    return found.stream()
        .filter(c -> standsOut(c, bySource.get(c.source), byTarget.get(c.target)))
        .toList();
  }

  private static boolean standsOut(
      Candidate candidate, List<Candidate> ofSource, List<Candidate> ofTarget) {
    double best =
        Stream.concat(ofSource.stream(), ofTarget.stream())
            .mapToDouble(Candidate::similarity)
            .max()
            .orElse(0);
    return candidate.similarity >= Math.min(CLOSE, RIVAL * best)
        || (isNear(candidate, ofSource) && isNear(candidate, ofTarget));
  }

  private static boolean isNear(Candidate candidate, List<Candidate> all) {
    return all.stream().filter(c -> c.similarity > candidate.similarity).count() < NEAREST;
  }

  /** The documents that have a word, and how much it weighs there. */
  private static final class Postings {
    private int[] documents = new int[2];
    private double[] weights = new double[2];
    private int size;

    void add(int document, double weight) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      documents[size] = document;
      weights[size++] = weight;
    }
  }

  private static Found best(int source, double[] products, Counted counted) {
    List<Candidate> candidates = new ArrayList<>();
    long alike = 0;
    for (int t = 0; t < products.length; t++) {
      if (products[t] >= LEAST_SIMILARITY) {
        candidates.add(new Candidate(source, t, Math.min(1, products[t])));
        alike += counted.counts(source, t) ? 1 : 0;
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
    return new Found(candidates.subList(0, Math.min(MOST_PARTNERS, candidates.size())), alike);
  }

  /** Sorted, so that sums do not depend on the order of a hash table. */
  private static Map<String, Double> counts(List<String> sentences) {
    Map<String, Double> counts = new TreeMap<>();
    for (String sentence : sentences) {
      for (String token : Tokenizer.tokens(sentence)) {
        if (Character.isLetterOrDigit(token.codePointAt(0))) {
          counts.merge(token, 1.0, Double::sum);
        }
      }
    }
    return counts;
  }

  /** How much each word tells: the nats by which it is rarer than a common word. */
  private static Map<String, Double> weights(
      List<Map<String, Double>> from, List<Map<String, Double>> to) {
    Map<String, Double> totals = new HashMap<>();
    double total = 0;
    for (List<Map<String, Double>> side : List.of(from, to)) {
      for (Map<String, Double> document : side) {
        for (Map.Entry<String, Double> word : document.entrySet()) {
          totals.merge(word.getKey(), word.getValue(), Double::sum);
          total += word.getValue();
        }
      }
    }
    double all = Math.max(LEAST_TOKENS, total);
    totals.replaceAll((word, count) -> Math.max(0, COMMON - Math.log(count / all)));
    return totals;
  }

  private static void weigh(Map<String, Double> vector, Map<String, Double> weights) {
    vector.replaceAll((word, count) -> (1 + Math.log(count)) * weights.get(word));
    vector.values().removeIf(w -> w == 0);
    double norm = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((word, weight) -> weight / norm);
  }

  private static Map<String, Postings> index(List<Map<String, Double>> documents) {
    Map<String, Postings> index = new HashMap<>();
    for (int d = 0; d < documents.size(); d++) {
      int document = d;
      documents
          .get(d)
          .forEach(
              (word, weight) ->
                  index.computeIfAbsent(word, k -> new Postings()).add(document, weight));
    }
    return index;
  }
}
