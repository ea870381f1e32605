package io.cotejo.detect;

import io.cotejo.bitext.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What speaks for each language around the passages of a document. Used by one thread.
 *
 * <p>Of the letters of the {@value #NEAR} passages before and behind one, the share in each
 * language, smoothed by {@value #DOCUMENT_LETTERS} letters as the rest of the document has them;
 * that, by {@value #WORK_LETTERS} letters as the work has them: {@value #EXPECTED} for each
 * language it is about, and nothing for others.
 */
final class Surroundings {

  private static final int NEAR = 2;
  private static final double DOCUMENT_LETTERS = 60;
  private static final double WORK_LETTERS = 20;
  private static final double EXPECTED = 0.03;

  private final List<PassageEvidence> passages;
  private final Set<Language> expected;
  private final Map<Language, Integer> numbers = new HashMap<>();

  /** The numbers of the languages of each list. */
  private final IdentityHashMap<List<Language>, int[]> places = new IdentityHashMap<>();

  /** The letters of each passage in each of its languages. */
  private final List<float[]> letters = new ArrayList<>();

  /** By the numbers of languages: the letters of all passages, of near ones, what is expected. */
  private double[] sums = {};

  private double[] near = {};
  private double[] work = {};
  private double total;

  private Surroundings(List<PassageEvidence> passages, Set<Language> expected) {
    this.passages = passages;
    this.expected = expected;
  }

  /** Counts the letters of passages in each language, by what each tells. */
  static Surroundings of(List<PassageEvidence> passages, Set<Language> expected) {
    Surroundings surroundings = new Surroundings(passages, expected);
    passages.forEach(surroundings::count);
    return surroundings;
  }

  private void count(PassageEvidence passage) {
    int[] place = places.computeIfAbsent(passage.languages(), this::numbered);
    double[] hints = new double[place.length];
    for (int k = 0; k < hints.length; k++) {
      hints[k] = work[place[k]];
    }
    double[] shares = passage.posterior(hints);
    float[] own = new float[shares.length];
    for (int k = 0; k < own.length; k++) {
      own[k] = (float) (shares[k] * passage.mass());
      sums[place[k]] += own[k];
    }
    letters.add(own);
    total += mass(passage);
  }

  private int[] numbered(List<Language> languages) {
    int[] place = new int[languages.size()];
    for (int k = 0; k < place.length; k++) {
      place[k] = numbers.computeIfAbsent(languages.get(k), l -> numbers.size());
    }
    sums = Arrays.copyOf(sums, numbers.size());
    near = new double[numbers.size()];
    work = new double[numbers.size()];
    expected.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .forEach(number -> work[number] = EXPECTED);
    return place;
  }

  private static double mass(PassageEvidence passage) {
    return passage.languages().isEmpty() ? 0 : passage.mass();
  }

  /** What speaks for each language of a passage, in their order. */
  double[] shares(int passage) {
    Arrays.fill(near, 0);
    double nearby = 0;
    int end = Math.min(passages.size(), passage + NEAR + 1);
    for (int j = Math.max(0, passage - NEAR); j < end; j++) {
      if (j != passage) {
        nearby += addNear(j);
      }
    }
    PassageEvidence told = passages.get(passage);
    int[] place = places.get(told.languages());
    double rest = total - mass(told) + WORK_LETTERS;
    double[] shares = new double[place.length];
    for (int k = 0; k < shares.length; k++) {
      double others = Math.max(0, sums[place[k]] - letters.get(passage)[k]);
      double document = (others + WORK_LETTERS * work[place[k]]) / rest;
      shares[k] = (near[place[k]] + DOCUMENT_LETTERS * document) / (nearby + DOCUMENT_LETTERS);
    }
    return shares;
  }

  private double addNear(int passage) {
    PassageEvidence told = passages.get(passage);
    int[] place = places.get(told.languages());
    float[] own = letters.get(passage);
    for (int k = 0; k < own.length; k++) {
      near[place[k]] += own[k];
    }
    return mass(told);
  }
}
