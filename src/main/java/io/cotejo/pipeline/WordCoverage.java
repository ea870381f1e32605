package io.cotejo.pipeline;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.BilingualDictionary;
import io.cotejo.translate.ReadWord;
import io.cotejo.translate.ReadWord.Standing;
import io.cotejo.translate.host.BackEnds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts which words of texts a dictionary knows. Used by one thread. */
public final class WordCoverage {

  private final BilingualDictionary dictionary;
  private final Map<Standing, Long> counts = new EnumMap<>(Standing.class);
  private final Map<String, Long> strange = new TreeMap<>();
  private final Map<String, Long> guessed = new TreeMap<>();

  /**
   * The dictionary of two languages, below the user's own.
   *
   * @throws InvalidInputException if there is none, or one of the user's cannot be read
   */
  public WordCoverage(Language source, Language target, BackEnds backEnds)
      throws InvalidInputException {
    this.dictionary = PendingDictionary.dictionary(source, target, backEnds);
  }

  /**
   * A word that has no entry.
   *
   * @param word in lower case
   * @param count how often it occurs
   * @param guessed whether its ending lets one guess its counterpart
   */
  public record Missing(String word, long count, boolean guessed) {}

  /**
   * What was counted.
   *
   * @param words running words by how they are known; every standing is a key
   * @param missing words without an entry, the most frequent first, then by the alphabet
   */
  public record Report(Map<Standing, Long> words, List<Missing> missing) {

    /** Copies both. */
    public Report {
      words = Map.copyOf(words);
      missing = List.copyOf(missing);
    }

    /** All running words. */
    public long total() {
      return words.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Running words that are known by their lemma, as a name or as a number. */
    public long known() {
      return words.get(Standing.LEMMA) + words.get(Standing.NAME) + words.get(Standing.NUMBER);
    }
  }

  /** Counts the words of a text; a sentence or a line, since words are understood together. */
  public void add(String text) {
    for (ReadWord word : dictionary.read(text)) {
      counts.merge(word.standing(), (long) word.words(), Long::sum);
      if (word.standing() == Standing.UNKNOWN) {
        strange.merge(word.surface().toLowerCase(Locale.ROOT), 1L, Long::sum);
      } else if (word.standing() == Standing.GUESS) {
        guessed.merge(word.surface().toLowerCase(Locale.ROOT), 1L, Long::sum);
      }
    }
  }

  /** What was counted so far. */
  public Report report() {
    Map<Standing, Long> all = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      all.put(standing, counts.getOrDefault(standing, 0L));
    }
    List<Missing> missing = new ArrayList<>();
    strange.forEach((word, count) -> missing.add(new Missing(word, count, false)));
    guessed.forEach((word, count) -> missing.add(new Missing(word, count, true)));
    missing.sort(Comparator.comparingLong(Missing::count).reversed().thenComparing(Missing::word));
    return new Report(all, missing);
  }
}
