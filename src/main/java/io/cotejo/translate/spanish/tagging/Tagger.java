package io.cotejo.translate.spanish.tagging;

import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.Gender;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.TagClass;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses one reading for each word: the cheapest path through the readings, by the cost of each
 * part of speech after the one before it (Viterbi). The costs are set by hand in {@code
 * es-tags.tsv}; ties go to the reading that the lexicon has first. Thread-safe.
 */
public final class Tagger {

  private static final double DEFAULT_COST = 3;
  private static final double ARTICLE_AS_PRONOUN = 1.2;

  /** {@code salimos} is past in a text that tells of the past. */
  private static final double IN_THE_PAST = 0.5;

  private static final Set<Tense> PAST = Set.of(Tense.PAST, Tense.IMPERFECT);

  private static final double OTHER_GENDER = 0.5;
  private static final double RARE = 1.2;
  private static final double DERIVED = 0.3;
  private static final Set<String> BEFORE_MASCULINE =
      Set.of("el", "un", "al", "del", "este", "ese", "aquel", "los", "unos", "estos", "esos");
  private static final Set<String> BEFORE_FEMININE =
      Set.of("la", "una", "esta", "esa", "aquella", "las", "unas", "estas", "esas");

  /** Irregular verbs are common ones. */
  private static final double IRREGULAR = -0.6;

  private static final Set<String> LIKE_ARTICLES = Set.of("la", "los", "las");

  /** By the part of speech before, then by the one after. */
  private final Map<TagClass, Map<TagClass, Double>> costs = new EnumMap<>(TagClass.class);

  public Tagger() {
    Map<TagClass, Map<TagClass, Double>> said = said();
    for (TagClass before : TagClass.values()) {
      Map<TagClass, Double> row = said.getOrDefault(before, Map.of());
      Map<TagClass, Double> wider = said.getOrDefault(before.wider(), Map.of());
      Map<TagClass, Double> full = new EnumMap<>(TagClass.class);
      for (TagClass after : TagClass.values()) {
        full.put(
            after,
            first(
                row.get(after),
                wider.get(after),
                row.get(after.wider()),
                wider.get(after.wider())));
      }
      costs.put(before, full);
    }
  }

  private static Map<TagClass, Map<TagClass, Double>> said() {
    Map<TagClass, Map<TagClass, Double>> said = new EnumMap<>(TagClass.class);
    for (List<String> row : Tables.rows("es-tags.tsv")) {
      Map<TagClass, Double> after = new EnumMap<>(TagClass.class);
      for (String cell : Tables.split(row.get(1), ' ')) {
        List<String> pair = Tables.split(cell, '=');
        after.put(TagClass.valueOf(pair.get(0)), Double.valueOf(pair.get(1)));
      }
      said.put(TagClass.valueOf(row.get(0)), after);
    }
    return said;
  }

  private static double first(Double... costs) {
    for (Double cost : costs) {
      if (cost != null) {
        return cost;
      }
    }
    return DEFAULT_COST;
  }

  /** The same words, each with one reading, or none if it has none. */
  public List<Word> choose(List<Word> words) {
    int n = words.size();
    boolean past = tellsOfThePast(words);
    int[][] back = new int[n][];
    double[] best = {0};
    TagClass[] previous = {TagClass.PUNCTUATION};
    for (int i = 0; i < n; i++) {
      Word word = words.get(i);
      TagClass[] tags = classes(word);
      double[] next = new double[tags.length];
      back[i] = new int[tags.length];
      for (int k = 0; k < tags.length; k++) {
        int from = cheapest(best, previous, tags[k]);
        back[i][k] = from;
        next[k] = best[from] + cost(previous[from], tags[k]) + 0.1 * k;
        next[k] += tags.length > 1 ? ownCost(words, i, k, past) : 0;
      }
      best = next;
      previous = tags;
    }
    return path(words, back, best);
  }

  /** Whether a verb is in the past that can be nothing else. */
  private static boolean tellsOfThePast(List<Word> words) {
    for (Word word : words) {
      if (word.isKnown() && word.readings().stream().allMatch(r -> PAST.contains(r.tense()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code el papa}, {@code la papa}: two nouns. */
  private static double gender(Word before, Analysis noun) {
    if (noun.tag() != PartOfSpeech.NOUN) {
      return 0;
    }
    EntryTag tag = noun.entry().tag();
    boolean wrong =
        (tag.gender() == Gender.FEMININE && BEFORE_MASCULINE.contains(before.lower()))
            || (tag.gender() == Gender.MASCULINE
                && !tag.pluralOnly()
                && BEFORE_FEMININE.contains(before.lower()));
    return wrong ? OTHER_GENDER : 0;
  }

  /** {@code era}, {@code seas}: a verb, whatever else such a form may be. */
  private static double rare(Word word, Analysis reading) {
    boolean other = reading.tag() != PartOfSpeech.VERB && reading.tag() != PartOfSpeech.INFINITIVE;
    return other && mayBeCopula(word) ? RARE : 0;
  }

  private static boolean mayBeCopula(Word word) {
    for (Analysis reading : word.readings()) {
      if (reading.tagClass() == TagClass.COPULA) {
        return true;
      }
    }
    return false;
  }

  /** {@code la técnica} is a noun of its own rather than a woman who is a {@code técnico}. */
  private static double derived(Word word, Analysis noun) {
    boolean person = noun.tag() == PartOfSpeech.NOUN && noun.entry().tag().isOfBothGenders();
    boolean feminine = word.lower().endsWith("a") || word.lower().endsWith("as");
    return person && feminine && !noun.entry().lemma().endsWith("a") ? DERIVED : 0;
  }

  private int cheapest(double[] best, TagClass[] previous, TagClass tag) {
    int from = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < previous.length; p++) {
      double cost = best[p] + cost(previous[p], tag);
      if (cost < least) {
        least = cost;
        from = p;
      }
    }
    return from;
  }

  private double cost(TagClass before, TagClass after) {
    return costs.get(before).get(after);
  }

  private static List<Word> path(List<Word> words, int[][] back, double[] best) {
    int k = 0;
    for (int i = 1; i < best.length; i++) {
      k = best[i] < best[k] ? i : k;
    }
    Word[] chosen = new Word[words.size()];
    for (int i = chosen.length - 1; i >= 0; i--) {
      Word word = words.get(i);
      chosen[i] =
          word.isKnown() ? word.chosen(word.readings().get(k)) : word.unread(unreadTag(word));
      k = back[i][k];
    }
    return List.of(chosen);
  }

  private static TagClass[] classes(Word word) {
    if (!word.isKnown()) {
      return new TagClass[] {TagClass.of(unreadTag(word))};
    }
    TagClass[] classes = new TagClass[word.readings().size()];
    for (int k = 0; k < classes.length; k++) {
      classes[k] = word.readings().get(k).tagClass();
    }
    return classes;
  }

  private static PartOfSpeech unreadTag(Word word) {
    return word.is(PartOfSpeech.UNKNOWN) && word.isCapitalised() ? PartOfSpeech.NAME : word.tag();
  }

  /** What a reading costs by itself, which matters only if a word has several. */
  private static double ownCost(List<Word> words, int at, int reading, boolean past) {
    Word word = words.get(at);
    Analysis chosen = word.readings().get(reading);
    double cost = verbal(chosen, past) + rare(word, chosen) + derived(word, chosen);
    return at > 0 ? cost + gender(words.get(at - 1), chosen) : cost;
  }

  /**
   * Rare readings: pronouns that look like articles, commands, first and second persons, the
   * subjunctive.
   */
  private static double verbal(Analysis verb, boolean past) {
    if (verb.tag() != PartOfSpeech.VERB) {
      return LIKE_ARTICLES.contains(verb.entry().lemma()) && verb.tag() == PartOfSpeech.PRONOUN
          ? ARTICLE_AS_PRONOUN
          : 0;
    }
    double common = verb.entry().tag().isIrregular() ? IRREGULAR : 0;
    double cost = common + (verb.person() == 3 ? 0 : verb.person() == 1 && verb.plural() ? 0.8 : 2);
    boolean we = verb.person() == 1 && verb.plural();
    return switch (verb.tense()) {
      case PRESENT -> past && we ? cost + IN_THE_PAST : cost;
      case IMPERATIVE -> cost + 3;
      case SUBJUNCTIVE -> cost + 0.7;
      case PAST_SUBJUNCTIVE -> cost + 0.5;
      default -> cost;
    };
  }
}
