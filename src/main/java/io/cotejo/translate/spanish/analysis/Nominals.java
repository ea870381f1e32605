package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.lexicon.EnglishAdverbs;
import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Accents;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nouns, adjectives and adverbs in {@code -mente}: undoes plural and gender. Thread-safe. */
final class Nominals {

  private static final Set<WordKind> INFLECTED =
      Set.of(WordKind.NOUN, WordKind.ADJECTIVE, WordKind.NAME);

  private final Lexicon lexicon;

  Nominals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The readings of a form that is not a lemma itself. */
  List<Analysis> analyze(String form) {
    List<Analysis> found = new ArrayList<>();
    for (String singular : singulars(form)) {
      addLemmas(singular, true, found);
      masculines(singular).forEach(m -> addMasculine(m, true, found));
    }
    masculines(form).forEach(m -> addMasculine(m, false, found));
    if (form.endsWith("mente") && form.length() > 7) {
      addAdverb(form.substring(0, form.length() - 5), found);
    }
    return found;
  }

  /** Whether an entry is a noun, an adjective or a name. */
  static boolean isInflected(Entry entry) {
    return INFLECTED.contains(entry.tag().kind());
  }

  private void addLemmas(String lemma, boolean plural, List<Analysis> found) {
    for (Entry entry : lexicon.entries(lemma)) {
      if (isInflected(entry)) {
        found.add(Analysis.of(entry, entry.tag().kind().partOfSpeech(), plural));
      }
    }
  }

  private void addMasculine(String lemma, boolean plural, List<Analysis> found) {
    for (Entry entry : lexicon.entries(lemma)) {
      if (entry.is(WordKind.ADJECTIVE) || entry.tag().isOfBothGenders()) {
        found.add(Analysis.of(entry, entry.tag().kind().partOfSpeech(), plural));
      }
    }
  }

  private void addAdverb(String feminine, List<Analysis> found) {
    List<String> lemmas = new ArrayList<>(masculines(feminine));
    lemmas.add(0, feminine);
    for (String lemma : lemmas) {
      for (Entry entry : lexicon.entries(lemma)) {
        if (entry.is(WordKind.ADJECTIVE)) {
          Entry adverb =
              new Entry(
                  feminine + "mente",
                  EntryTag.of("adv"),
                  List.of(EnglishAdverbs.of(entry.translation())));
          found.add(Analysis.of(adverb));
          return;
        }
      }
    }
  }

  private static List<String> singulars(String form) {
    List<String> singulars = new ArrayList<>();
    if (form.length() > 3 && form.endsWith("s")) {
      String stem = form.substring(0, form.length() - 1);
      singulars.add(stem);
      if (form.endsWith("ces")) {
        singulars.add(form.substring(0, form.length() - 3) + "z");
      }
      if (form.endsWith("es")) {
        String consonant = form.substring(0, form.length() - 2);
        singulars.add(consonant);
        addAccented(consonant, singulars);
        String plain = Accents.without(consonant);
        if (!plain.equals(consonant)) {
          singulars.add(plain);
        }
      }
    }
    return singulars;
  }

  private static List<String> masculines(String form) {
    List<String> masculines = new ArrayList<>();
    if (form.length() > 2 && form.endsWith("a")) {
      String stem = form.substring(0, form.length() - 1);
      masculines.add(stem + "o");
      masculines.add(stem);
      masculines.add(stem + "e");
      addAccented(stem, masculines);
    }
    return masculines;
  }

  /** {@code nacion} was {@code nación}: the accent that the singular has on its last syllable. */
  private static void addAccented(String stem, List<String> into) {
    int last = stem.length() - 2;
    if (last >= 0 && "ns".indexOf(stem.charAt(last + 1)) >= 0) {
      Accents.on(stem, last).ifPresent(into::add);
    }
  }
}
