package io.cotejo.pipeline;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.pipeline.Counterparts.Counterpart;
import io.cotejo.score.WordLearner;
import io.cotejo.score.WordLearner.Learned;
import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.ReadWord;
import io.cotejo.translate.ReadWord.Standing;
import io.cotejo.translate.dictionaryimport.WordEntry;
import io.cotejo.translate.host.BackEnds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Learns entries of a dictionary from sentences and their translations. Source words are counted by
 * lemma where the dictionary knows it. The answer depends on the sentences, their order and the
 * dictionary only. Used by one thread.
 */
public final class WordInduction {

  private static final int MOST_EQUIVALENTS = 3;

  /** Below so many sentences, every word is frequent. */
  private static final int MANY_SENTENCES = 1000;

  /** Words that stand in more than this part of many sentences are grammar. */
  private static final double GRAMMAR = 0.05;

  private static final Set<String> OPEN_CLASSES = Set.of("n", "v", "adj", "adv", "np", "?");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ -]+");

  private final BilingualDictionary dictionary;
  private final TargetWords targetWords = new TargetWords();
  private final List<List<String>> sources = new ArrayList<>();
  private final List<List<String>> targets = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();

  /** The dictionary's first equivalent of the words that it has. */
  private final Map<String, String> known = new HashMap<>();

  /**
   * Learning for two languages.
   *
   * @throws InvalidInputException if there is no dictionary of them, or one of the user's cannot be
   *     read
   */
  public WordInduction(Language source, Language target, BackEnds backEnds)
      throws InvalidInputException {
    this.dictionary = PendingDictionary.dictionary(source, target, backEnds);
  }

  /** Adds a sentence and its translation. */
  public void add(String source, String target) {
    List<String> words = new ArrayList<>();
    for (ReadWord word : dictionary.read(source)) {
      String lemma =
          word.standing() == Standing.LEMMA || word.standing() == Standing.NAME
              ? word.lemma()
              : word.lemma().toLowerCase(Locale.ROOT);
      String tag = word.standing() == Standing.NAME ? "np" : word.tag();
      if (word.standing() != Standing.NUMBER && WORD.matcher(lemma).matches()) {
        words.add(lemma + "\t" + tag);
        if (word.standing() == Standing.LEMMA) {
          known.put(lemma + "\t" + tag, word.translation());
        } else {
          unknown.add(lemma + "\t" + tag);
        }
      }
    }
    sources.add(words);
    targets.add(targetWords.words(target));
  }

  /** Number of pairs of sentences. */
  public int size() {
    return sources.size();
  }

  /** The entries that fulfil what is asked, by lemma. */
  public List<WordEntry> entries(InductionOptions options) {
    WordLearner learner = new WordLearner();
    Set<String> sourceGrammar = frequent(sources);
    Set<String> targetGrammar = frequent(targets);
    for (int k = 0; k < sources.size(); k++) {
      learner.add(
          sources.get(k).stream()
              .map(this::singular)
              .filter(w -> !sourceGrammar.contains(w))
              .toList(),
          targets.get(k).stream().filter(w -> !targetGrammar.contains(w)).toList());
    }
    Map<String, List<Learned>> byWord = new LinkedHashMap<>();
    learner
        .learn()
        .forEach(l -> byWord.computeIfAbsent(l.source(), k -> new ArrayList<>(2)).add(l));
    List<WordEntry> entries = new ArrayList<>();
    byWord.forEach((word, learned) -> addEntry(word, learned, options, entries));
    entries.sort(Comparator.comparing(WordEntry::lemma).thenComparing(WordEntry::tag));
    return entries;
  }

  private static Set<String> frequent(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> new HashSet<>(s).forEach(w -> counts.merge(w, 1, Integer::sum)));
    Set<String> frequent = new HashSet<>();
    if (sentences.size() >= MANY_SENTENCES) {
      counts.forEach(
          (word, count) -> {
            if (count > GRAMMAR * sentences.size()) {
              frequent.add(word);
            }
          });
    }
    return frequent;
  }

  /** An unknown word whose singular is met, too, is its plural. */
  private String singular(String word) {
    if (unknown.contains(word) && word.endsWith("s\t?")) {
      String lemma = word.substring(0, word.length() - 3);
      if (unknown.contains(lemma + "\t?")) {
        return lemma + "\t?";
      }
      if (lemma.endsWith("e") && unknown.contains(lemma.substring(0, lemma.length() - 1) + "\t?")) {
        return lemma.substring(0, lemma.length() - 1) + "\t?";
      }
    }
    return word;
  }

  private void addEntry(
      String word, List<Learned> learned, InductionOptions options, List<WordEntry> entries) {
    String lemma = word.substring(0, word.indexOf('\t'));
    String tag = word.substring(word.indexOf('\t') + 1);
    String first = known.get(word);
    if (!OPEN_CLASSES.contains(tag.split("[.=]", 2)[0])
        || (first != null && (options.unknownOnly() || isPhrase(lemma) || isPhrase(first)))) {
      return;
    }
    List<String> equivalents = new ArrayList<>();
    for (Counterpart one : new Counterparts(dictionary, tag).of(learned)) {
      boolean sure =
          one.together() >= options.minCount()
              && one.forward() >= options.minProbability()
              && one.backward() >= options.minProbability();
      String english = written(one);
      boolean fits = !tag.equals("np") || isOtherName(lemma, english);
      if (sure && fits && equivalents.size() < MOST_EQUIVALENTS) {
        equivalents.add(english);
      }
    }
    if (!equivalents.isEmpty() && !equivalents.get(0).equalsIgnoreCase(first)) {
      entries.add(new WordEntry(lemma, tag, equivalents));
    }
  }

  /** In the case of its likeliest form: a base need not occur in the text. */
  private String written(Counterpart one) {
    boolean capital = Character.isUpperCase(targetWords.written(one.form()).codePointAt(0));
    if (one.word().equals(one.form())) {
      return targetWords.written(one.form());
    }
    return capital
        ? one.word().substring(0, 1).toUpperCase(Locale.ROOT) + one.word().substring(1)
        : one.word();
  }

  /** What is no name, or the same one, says nothing of a name. */
  private static boolean isOtherName(String name, String english) {
    return Character.isUpperCase(english.codePointAt(0)) && !english.equalsIgnoreCase(name);
  }

  /** One word cannot say better what a phrase says. */
  private static boolean isPhrase(String text) {
    return text.indexOf(' ') >= 0;
  }
}
