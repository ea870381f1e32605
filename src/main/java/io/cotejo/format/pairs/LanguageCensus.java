package io.cotejo.format.pairs;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts in which languages the units of a file are, to tell its direction. Not safe to share. */
final class LanguageCensus {

  private final Map<Language, Integer> texts = new TreeMap<>();
  private final Map<Language, Integer> firsts = new LinkedHashMap<>();

  /**
   * Counts a unit.
   *
   * @param own what it calls its source, or undetermined
   * @param languages of its texts, in their order
   */
  void add(Language own, List<Language> languages) {
    List<Language> told =
        languages.stream().filter(l -> !l.equals(Language.UNDETERMINED)).distinct().toList();
    told.forEach(l -> texts.merge(l, 1, Integer::sum));
    told.stream()
        .filter(own::isSameBut)
        .findFirst()
        .or(() -> told.stream().findFirst())
        .ifPresent(l -> firsts.merge(l, 1, Integer::sum));
  }

  /**
   * The direction of the whole file.
   *
   * @param path the file as the user named it
   * @param asked what the user says, which goes before all else
   * @param declared what the file calls its source, or undetermined
   * @throws InvalidInputException if there are more languages than that tells apart; names them
   */
  Direction decide(String path, Languages asked, Language declared) throws InvalidInputException {
    if (asked.source().isPresent() && asked.target().isPresent()) {
      return new Direction(asked.source().get(), asked.target().get());
    }
    List<Language> known = known();
    if (asked.source().isPresent()) {
      Language source = asked.source().get();
      return new Direction(source, only(path, without(known, source), source));
    }
    if (asked.target().isPresent()) {
      Language target = asked.target().get();
      List<Language> others = without(known, target);
      Optional<Language> named = find(others, declared);
      return new Direction(named.isPresent() ? named.get() : only(path, others, target), target);
    }
    if (known.isEmpty()) {
      return new Direction(Language.SPANISH, Language.ENGLISH);
    }
    Language source = find(known, declared).orElseGet(() -> mostBegin(known));
    return new Direction(source, only(path, without(known, source), source));
  }

  /** Whether there is no text in any language. */
  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Languages, or varieties where there is one language only. */
  private List<Language> known() {
    List<Language> bases = texts.keySet().stream().map(Language::base).distinct().toList();
    return bases.size() == 1 ? List.copyOf(texts.keySet()) : bases;
  }

  /** What is neither a language nor, where that tells it apart, its variety. */
  private static List<Language> without(List<Language> known, Language language) {
    boolean within = known.stream().allMatch(language::isSameBut);
    return known.stream()
        .filter(l -> within ? !l.equals(language) : !l.isSameBut(language))
        .toList();
  }

  private static Optional<Language> find(Collection<Language> known, Language language) {
    return known.stream()
        .filter(language::equals)
        .findFirst()
        .or(() -> known.stream().filter(language::isSameBut).findFirst());
  }

  private Language mostBegin(List<Language> known) {
    Map<Language, Integer> counts = new LinkedHashMap<>();
    firsts.forEach((l, n) -> counts.merge(find(known, l).orElseThrow(), n, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private Language only(String path, List<Language> others, Language one)
      throws InvalidInputException {
    if (others.isEmpty()) {
      return one.isSameBut(Language.ENGLISH) ? Language.SPANISH : Language.ENGLISH;
    }
    if (others.size() > 1) {
      throw new InvalidInputException(
          Diagnostic.of(path, "has texts in " + this + "; say by -s and -t which two are meant"));
    }
    return others.get(0);
  }

  /** The languages and how many texts are in each. */
  @Override
  public String toString() {
    return texts.entrySet().stream()
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
