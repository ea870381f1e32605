package io.cotejo.score;

import io.cotejo.bitext.Evidence;
import io.cotejo.score.ContentWords.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares passages with their counterparts. Immutable and thread-safe. */
public final class Comparer {

  /** What a word counts that is none of a passage, but may be used for one of it. */
  private static final double ALIKE = 0.5;

  private final DictionaryWords dictionary;
  private final UntranslatedText untranslated;

  /** A comparer that takes for one word what a dictionary takes for one, beside those alike. */
  public Comparer(DictionaryWords dictionary) {
    this.dictionary = dictionary;
    this.untranslated = new UntranslatedText(dictionary);
  }

  /**
   * Compares a passage with a target passage by the translation that has most in common with it; of
   * two that have as much, by the first.
   *
   * @param source the passage
   * @param pivots its translations, at least one; blank if there is none
   * @param target the other passage
   */
  public Comparison compare(String source, List<String> pivots, String target) {
    Comparison best = compare(source, pivots.get(0), target);
    for (String pivot : pivots.subList(1, pivots.size())) {
      Comparison other = pivot.isBlank() ? best : compare(source, pivot, target);
      best = other.leastShare() > best.leastShare() ? other : best;
    }
    return best;
  }

  /**
   * Compares a passage with a target passage.
   *
   * @param source the passage
   * @param pivot its translation; blank if there is none
   * @param target the other passage
   */
  public Comparison compare(String source, String pivot, String target) {
    ContentWords ofSource = new ContentWords(source);
    ContentWords ofPivot = pivot.isBlank() ? ofSource : new ContentWords(pivot);
    ContentWords ofTarget = new ContentWords(target);
    Set<String> meant = known(ofSource, dictionary::translations);
    Set<String> alike = known(ofPivot, dictionary::synonyms);
    Predicate<Word> isSame =
        w -> ofPivot.has(w) || ofSource.hasExactly(w) || meant.contains(w.token());
    Predicate<Word> isMeant = isSame.or(w -> alike.contains(w.token()));
    Predicate<Word> isSaid = w -> ofTarget.has(w) || isSaid(w, pivot.isBlank(), ofTarget);
    Predicate<Word> isName = w -> ofTarget.hasName(w) || ofPivot.hasName(w) || ofSource.hasName(w);
    Shared shared = Shared.of(ofTarget, isMeant, isName);
    double sourceShare = share(ofPivot, isSaid);
    double targetShare = share(ofTarget, isMeant);
    Evidence evidence =
        shared.with(
            surfaces(ofPivot, isSaid.negate()),
            surfaces(ofTarget, isMeant.negate()),
            contradictions(source, pivot, target, Math.min(sourceShare, targetShare)));
    return new Comparison(
        isCopy(source, target),
        Surplus.isOneSided(source, pivot, target, evidence),
        evidence,
        sharedContent(ofTarget, isSame, isMeant),
        sourceShare,
        targetShare,
        names(ofPivot, isSaid.negate()),
        names(ofTarget, isMeant.negate()));
  }

  private static Set<String> known(
      ContentWords words, Function<String, Collection<String>> dictionary) {
    Set<String> known = new HashSet<>();
    words.tokens().forEach(token -> known.addAll(dictionary.apply(token)));
    return known;
  }

  private static List<String> contradictions(
      String source, String pivot, String target, double share) {
    List<String> found = new ArrayList<>(Contradictions.between(source, pivot, target));
    if (share >= Comparison.SAME_BUT_FOR_A_NEGATION
        && Contradictions.isNegatedOnce(source, target)) {
      found.add(Contradictions.NEGATION);
    }
    return found;
  }

  /** Whether a target is its source again, untranslated: names and numbers are not. */
  public boolean isCopy(String source, String target) {
    return untranslated.isCopy(source, target);
  }

  private boolean isSaid(Word word, boolean ofSource, ContentWords target) {
    return dictionary.synonyms(word.token()).stream().anyMatch(target.tokens()::contains)
        || (ofSource
            && dictionary.translations(word.token()).stream().anyMatch(target.tokens()::contains));
  }

  private record Shared(Set<String> numbers, Set<String> names, Set<String> words) {

    static Shared of(ContentWords target, Predicate<Word> isMeant, Predicate<Word> isName) {
      Shared shared =
          new Shared(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
      for (Word word : target.words()) {
        if (isMeant.test(word)) {
          boolean name = word.capital() && isName.test(word);
          (word.isNumber() ? shared.numbers : name ? shared.names : shared.words).add(word.text());
        }
      }
      return shared;
    }

    Evidence with(List<String> sourceOnly, List<String> targetOnly, List<String> contradictions) {
      return new Evidence(
          List.copyOf(numbers),
          List.copyOf(names),
          List.copyOf(words),
          sourceOnly,
          targetOnly,
          contradictions);
    }
  }

  private static List<String> surfaces(ContentWords words, Predicate<Word> which) {
    return words.words().stream().filter(which).map(Word::text).distinct().toList();
  }

  private static int names(ContentWords words, Predicate<Word> which) {
    return (int)
        words.words().stream()
            .filter(w -> w.capital() && !w.initial() && which.test(w))
            .map(Word::token)
            .distinct()
            .count();
  }

  /** Words that are said on both sides; one that only stands for another is half of one. */
  private static double sharedContent(
      ContentWords words, Predicate<Word> isSame, Predicate<Word> isMeant) {
    Map<String, Double> shared = new HashMap<>();
    for (Word word : words.words()) {
      shared.merge(
          word.family(), isSame.test(word) ? 1 : isMeant.test(word) ? ALIKE : 0, Math::max);
    }
    return shared.values().stream().mapToDouble(d -> d).sum();
  }

  private static double share(ContentWords words, Predicate<Word> which) {
    int whole = words.words().size();
    return whole == 0 ? 0 : words.words().stream().filter(which).count() / (double) whole;
  }
}
