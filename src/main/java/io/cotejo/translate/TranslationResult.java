package io.cotejo.translate;

import io.cotejo.bitext.Doubt;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What became of one text. */
public sealed interface TranslationResult {

  /**
   * It was translated.
   *
   * @param text the translation
   * @param unknownWords words that the engine did not know and passed on or guessed; empty if it
   *     does not say
   * @param doubts why people should look at it; the host adds its own to a client's
   */
  record Translated(String text, List<String> unknownWords, Set<Doubt> doubts)
      implements TranslationResult {

    private static final Set<Doubt> WORTHLESS = Set.of(Doubt.EMPTY, Doubt.ERROR_TEXT);

    /** Copies the collections. */
    public Translated {
      Objects.requireNonNull(text, "text");
      unknownWords = List.copyOf(unknownWords);
      doubts = Collections.unmodifiableSortedSet(new TreeSet<>(doubts));
    }

    /** A translation that nobody doubts yet. */
    public Translated(String text, List<String> unknownWords) {
      this(text, unknownWords, Set.of());
    }

    /** Whether it is no answer at all: the source says more, and it is asked for again. */
    public boolean isWorthless() {
      return !Collections.disjoint(doubts, WORTHLESS);
    }

    /** A translation of an engine that does not tell of unknown words. */
    public static Translated of(String text) {
      return new Translated(text, List.of(), Set.of());
    }
  }

  /**
   * It was not.
   *
   * @param cause why
   */
  record Failed(TranslationException cause) implements TranslationResult {

    /** Checks the component. */
    public Failed {
      Objects.requireNonNull(cause, "cause");
    }
  }
}
