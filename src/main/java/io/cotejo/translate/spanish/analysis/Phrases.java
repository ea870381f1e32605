package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.lexicon.Lexicon.Phrase;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.ObjectPronouns;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordKind;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the phrases of the lexicon, inflected or not, among the words of a text. Thread-safe. */
final class Phrases {

  private static final Set<String> REFLEXIVES = Set.of("se", "me", "te", "nos", "os");

  /** Behind these, no finite verb opens a phrase: {@code su ingreso en prisión}. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "el", "un", "su", "mi", "tu", "este", "ese", "aquel", "del", "al", "otro", "cada", "de",
          "en", "con", "por", "para", "sin", "contra", "entre", "sobre", "tras", "hacia");

  private static final int LONGEST_REFLEXIVE = 3;
  private static final int MAX_REMEMBERED = 200_000;

  private final Lexicon lexicon;
  private final Map<String, List<Start>> remembered = new ConcurrentHashMap<>();

  Phrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A phrase that was found.
   *
   * @param word it as one word
   * @param length number of words it is made of
   */
  record Match(Word word, int length) {}

  /** The longest phrase that begins at a word, one of a reflexive verb before others; or null. */
  Match at(List<Word> tokens, int at) {
    Match reflexive = reflexiveAt(tokens, at);
    return reflexive == null ? phraseAt(tokens, at) : reflexive;
  }

  /**
   * Phrases that a word may open.
   *
   * @param bySecond by their second word
   * @param inflection the reading whose lemma opens them, or null if the word itself does
   */
  private record Start(Map<String, List<Phrase>> bySecond, Analysis inflection) {}

  private Match phraseAt(List<Word> tokens, int at) {
    Word first = tokens.get(at);
    if (first.is(PartOfSpeech.PUNCTUATION)
        || first.is(PartOfSpeech.NUMBER)
        || at + 1 == tokens.size()) {
      return null;
    }
    Match best = null;
    for (Start start : starts(first)) {
      boolean verb = start.inflection != null && start.inflection.tag() == PartOfSpeech.VERB;
      boolean noun = verb && at > 0 && isNoun(tokens.get(at - 1), first);
      if (best == null && !noun) {
        best = longest(start.bySecond, tokens, at, start.inflection);
      }
    }
    return best;
  }

  /** Capitals may be read in two ways; all others are remembered. */
  private List<Start> starts(Word first) {
    if (!first.lower().equals(first.surface())) {
      return computeStarts(first);
    }
    List<Start> known = remembered.get(first.lower());
    if (known == null) {
      known = computeStarts(first);
      if (remembered.size() < MAX_REMEMBERED) {
        remembered.put(first.lower(), known);
      }
    }
    return known;
  }

  private List<Start> computeStarts(Word first) {
    List<Start> starts = new ArrayList<>();
    addStart(first.surface(), null, starts);
    if (!first.lower().equals(first.surface())) {
      addStart(first.lower(), null, starts);
    }
    for (Analysis reading : first.readings()) {
      String lemma = reading.entry().lemma();
      if (!lemma.equals(first.lower()) || reading.tag() == PartOfSpeech.INFINITIVE) {
        addStart(lemma, reading, starts);
      }
    }
    return List.copyOf(starts);
  }

  private void addStart(String firstWord, Analysis inflection, List<Start> starts) {
    Map<String, List<Phrase>> bySecond = lexicon.phrases(firstWord);
    if (!bySecond.isEmpty()) {
      starts.add(new Start(bySecond, inflection));
    }
  }

  private static boolean isNoun(Word before, Word word) {
    boolean article = WordSets.ARTICLES.contains(before.lower());
    return BEFORE_NOUNS.contains(before.lower())
        || (article && word.readings().stream().anyMatch(r -> r.tag() == PartOfSpeech.NOUN));
  }

  /**
   * {@code se dio cuenta de} is {@code darse cuenta de}: a phrase of a reflexive verb, with its
   * pronoun before it; before {@code haber}, the pronoun stays where it is.
   */
  private Match reflexiveAt(List<Word> tokens, int at) {
    boolean pronoun = isReflexive(tokens.get(at)) && at + 1 < tokens.size();
    boolean before = at > 1 && isReflexive(tokens.get(at - 2));
    Word verb = tokens.get(pronoun ? at + 1 : at);
    if (!pronoun && !before && !hasEnclitics(verb)) {
      return null;
    }
    Match best = null;
    for (Analysis reading : verb.readings()) {
      boolean fits =
          hasReflexive(reading)
              || (pronoun && isReflexive(tokens.get(at), reading))
              || (before
                  && reading.tag() == PartOfSpeech.PARTICIPLE
                  && hasLemma(tokens.get(at - 1), "haber"));
      if (best == null && fits) {
        String lemma = reading.entry().lemma();
        String reflexive = lemma.endsWith("se") ? lemma : lemma + "se";
        best = longest(lexicon.phrases(reflexive), tokens, pronoun ? at + 1 : at, reading);
      }
    }
    boolean said = best != null && pronoun;
    return said ? new Match(initialAs(best.word, tokens.get(at)), best.length + 1) : best;
  }

  private static boolean isReflexive(Word word) {
    return word.lower().length() <= LONGEST_REFLEXIVE && REFLEXIVES.contains(word.lower());
  }

  private static boolean hasEnclitics(Word word) {
    return !word.readings().isEmpty() && !word.readings().get(0).enclitics().isEmpty();
  }

  private static boolean isReflexive(Word pronoun, Analysis reading) {
    return reading.tag() == PartOfSpeech.VERB
        && ObjectPronouns.isReflexive(pronoun.lower(), reading);
  }

  private static boolean hasReflexive(Analysis reading) {
    for (String enclitic : reading.enclitics()) {
      if (REFLEXIVES.contains(enclitic)) {
        return true;
      }
    }
    return false;
  }

  private static Word initialAs(Word word, Word first) {
    String surface = first.surface() + " " + word.surface();
    Word read = new Word(surface, word.readings(), first.gluedLeft(), first.initial(), word.tag());
    return first.shouted() ? read.inCapitals() : read;
  }

  private static Match longest(
      Map<String, List<Phrase>> bySecond, List<Word> tokens, int at, Analysis inflection) {
    if (bySecond.isEmpty() || at + 1 == tokens.size()) {
      return null;
    }
    Word second = tokens.get(at + 1);
    Match best = longer(null, bySecond.get(second.surface()), tokens, at, inflection);
    if (!second.lower().equals(second.surface())) {
      best = longer(best, bySecond.get(second.lower()), tokens, at, inflection);
    }
    String preposition = preposition(second.lower());
    if (preposition != null) {
      best = longer(best, bySecond.get(preposition), tokens, at, inflection);
    }
    for (Analysis reading : inflection == null ? List.<Analysis>of() : second.readings()) {
      best = longer(best, bySecond.get(reading.entry().lemma()), tokens, at, inflection);
    }
    return best;
  }

  private static Match longer(
      Match before, List<Phrase> phrases, List<Word> tokens, int at, Analysis inflection) {
    Match best = before;
    for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
      int length = length(phrase, at, tokens.size());
      boolean longer = (best == null || length > best.length) && !opensTime(phrase, at, tokens);
      if (longer && isOfKind(phrase, inflection) && matches(tokens, at, phrase, inflection)) {
        best = new Match(word(tokens, at, phrase, inflection), length);
      }
    }
    return best;
  }

  /** {@code llegó a las ocho}: the last word is not of the phrase. */
  private static boolean opensTime(Phrase phrase, int at, List<Word> tokens) {
    int end = at + phrase.parts().size();
    boolean a = phrase.parts().get(phrase.parts().size() - 1).equals("a");
    return a && TimeWords.isHour(tokens, end);
  }

  /** The dot of an abbreviation that ends the text ends its sentence, too, and is left. */
  private static int length(Phrase phrase, int at, int end) {
    int length = phrase.parts().size();
    boolean dot = phrase.parts().get(length - 1).equals(".") && at + length == end;
    return dot ? length - 1 : length;
  }

  /** The preposition that a word is made of, with an article; or null. */
  private static String preposition(String word) {
    return switch (word) {
      case "del" -> "de";
      case "al" -> "a";
      default -> null;
    };
  }

  private static boolean isOfKind(Phrase phrase, Analysis inflection) {
    return inflection == null
        ? !phrase.entry().is(WordKind.VERB)
        : phrase.entry().is(inflection.entry().tag().kind());
  }

  private static Word word(List<Word> tokens, int at, Phrase phrase, Analysis inflection) {
    Entry entry = withArticle(phrase, tokens.get(at + phrase.parts().size() - 1));
    Word first = tokens.get(at);
    List<Analysis> readings = new ArrayList<>();
    if (inflection == null) {
      readings.add(Analysis.of(entry));
    } else {
      first.readings().stream()
          .filter(r -> r.entry().equals(inflection.entry()))
          .forEach(r -> readings.add(r.as(entry)));
    }
    String surface = surface(tokens, at, phrase.parts().size());
    Word read =
        new Word(surface, readings, first.gluedLeft(), first.initial(), PartOfSpeech.UNKNOWN);
    return first.shouted() ? read.inCapitals() : read;
  }

  private static Entry withArticle(Phrase phrase, Word last) {
    Entry entry = phrase.entry();
    return isContraction(last.lower(), phrase.parts().get(phrase.parts().size() - 1))
        ? new Entry(entry.lemma(), entry.tag(), List.of(entry.translation() + " the"))
        : entry;
  }

  private static boolean matches(List<Word> tokens, int at, Phrase phrase, Analysis inflection) {
    List<String> parts = phrase.parts();
    if (at + parts.size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < parts.size(); k++) {
      Word token = tokens.get(at + k);
      String part = parts.get(k);
      boolean same = token.surface().equals(part) || token.lower().equals(part);
      boolean last = k == parts.size() - 1;
      boolean fits = same || (last && isContraction(token.lower(), part));
      if (!fits && !(inflection != null && hasLemma(token, part))) {
        return false;
      }
    }
    return true;
  }

  /** {@code a través del} is {@code a través de} and an article. */
  private static boolean isContraction(String token, String preposition) {
    return switch (preposition) {
      case "de" -> token.equals("del");
      case "a" -> token.equals("al");
      default -> false;
    };
  }

  private static boolean hasLemma(Word token, String lemma) {
    for (Analysis reading : token.readings()) {
      if (reading.entry().lemma().equals(lemma) && reading.enclitics().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String surface(List<Word> tokens, int at, int length) {
    StringBuilder surface = new StringBuilder();
    for (int k = 0; k < length; k++) {
      surface.append(k == 0 ? "" : " ").append(tokens.get(at + k).surface());
    }
    return surface.toString();
  }
}
