package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Accents;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Conjugation;
import io.cotejo.translate.spanish.model.Conjugation.Ending;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.WordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spanish forms to their readings: undoes inflection and looks the lemma up. Regular verbs are
 * found by taking off each ending and undoing what spelling (busqu-é → buscar) and stress (pienso →
 * pensar) did to the stem; irregular ones by their listed forms. Thread-safe; remembers the forms
 * it has seen.
 */
public final class Analyzer {

  private static final List<String> ENCLITICS =
      List.of("lo", "la", "los", "las", "le", "les", "se", "me", "te", "nos", "os");

  /** In older books the pronouns stand behind these, too: {@code díjoles}, {@code levantóse}. */
  private static final Set<Tense> TOLD = Set.of(Tense.PAST, Tense.IMPERFECT);

  private static final int MAX_REMEMBERED = 200_000;
  private static final Map<String, List<Regular>> ENDINGS = endings();
  private static final int MAX_ENDING = 7;

  private final Lexicon lexicon;
  private final IrregularForms irregulars;
  private final Map<String, List<Analysis>> remembered = new ConcurrentHashMap<>();
  private final Nominals nominals;
  private final Derivation derivation;

  private record Regular(Conjugation conjugation, Ending ending) {}

  public Analyzer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nominals = new Nominals(lexicon);
    this.derivation = new Derivation(lexicon, nominals);
    this.irregulars = new IrregularForms(lexicon);
  }

  private static Map<String, List<Regular>> endings() {
    Map<String, List<Regular>> endings = new HashMap<>();
    for (Conjugation conjugation : Conjugation.values()) {
      for (Ending ending : conjugation.endings()) {
        endings
            .computeIfAbsent(ending.text(), k -> new ArrayList<>(3))
            .add(new Regular(conjugation, ending));
      }
    }
    return Map.copyOf(endings);
  }

  /** Every reading of a form, in lower case or as a name is written; empty if it is not known. */
  public List<Analysis> analyze(String form) {
    List<Analysis> known = remembered.get(form);
    if (known == null) {
      known = List.copyOf(compute(form));
      if (remembered.size() < MAX_REMEMBERED) {
        remembered.put(form, known);
      }
    }
    return known;
  }

  private Set<Analysis> compute(String form) {
    Set<Analysis> found = new LinkedHashSet<>();
    lexicon.entries(form).stream()
        .filter(e -> !e.is(WordKind.VERB))
        .forEach(e -> found.add(Analysis.of(e)));
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      return found;
    }
    found.addAll(nominals.analyze(form));
    addVerbs(form, found);
    if (found.isEmpty()) {
      addEnclitic(form, List.of(), found);
    }
    if (found.isEmpty()) {
      found.addAll(derivation.analyze(form));
    }
    return found;
  }

  private void addVerbs(String form, Set<Analysis> found) {
    found.addAll(irregulars.analyze(form));
    addRegular(form, found);
    String afterVowel = form.replace("uyó", "uió").replace("uye", "uie");
    if (!afterVowel.equals(form)) {
      addRegular(afterVowel, found);
    }
  }

  private void addRegular(String form, Set<Analysis> found) {
    for (int at = Math.max(1, form.length() - MAX_ENDING); at < form.length(); at++) {
      for (Regular regular : ENDINGS.getOrDefault(form.substring(at), List.of())) {
        for (String stem :
            Stems.respelled(form.substring(0, at), regular.conjugation, regular.ending)) {
          addStem(stem, regular.conjugation, regular.ending, found);
        }
      }
    }
  }

  private void addStem(String stem, Conjugation conjugation, Ending ending, Set<Analysis> found) {
    for (Stems.Change change : Stems.changes(stem, conjugation, ending)) {
      String infinitive = change.stem() + conjugation.infinitive();
      List<Entry> verbs = new ArrayList<>(lexicon.entries(infinitive));
      Entry reflexive = lexicon.reflexive(infinitive);
      if (verbs.isEmpty() && reflexive != null) {
        verbs.add(reflexive);
      }
      for (Entry verb : verbs) {
        if (verb.is(WordKind.VERB)
            && !verb.tag().isIrregular()
            && change.fits(verb.tag().change(), ending)) {
          found.add(Analysis.of(verb, ending));
        }
      }
    }
  }

  /** Takes off one or two pronouns: {@code dárselo} is {@code dar}. */
  private void addEnclitic(String form, List<String> taken, Set<Analysis> found) {
    for (String pronoun : ENCLITICS) {
      if (!form.endsWith(pronoun) || form.length() < pronoun.length() + 2) {
        continue;
      }
      String host = form.substring(0, form.length() - pronoun.length());
      List<String> pronouns = new ArrayList<>(taken);
      pronouns.add(0, pronoun);
      addHost(Accents.without(host), pronouns, found);
      addHost(host, pronouns, found);
      if (pronoun.equals("nos")) {
        addHost(Accents.without(host) + "s", pronouns, found);
      }
      if (found.isEmpty() && taken.isEmpty()) {
        addEnclitic(host, pronouns, found);
      }
      if (!found.isEmpty()) {
        return;
      }
    }
  }

  private void addHost(String host, List<String> pronouns, Set<Analysis> found) {
    Set<Analysis> verbs = new LinkedHashSet<>();
    addVerbs(host, verbs);
    for (Analysis verb : verbs) {
      boolean command =
          verb.tense() == Tense.IMPERATIVE
              || (verb.person() == 1 && verb.plural() && pronouns.contains("nos"))
              || (verb.person() == 3
                  && (verb.tense() == Tense.PRESENT || verb.tense() == Tense.SUBJUNCTIVE));
      if (verb.tag() == PartOfSpeech.INFINITIVE || verb.tag() == PartOfSpeech.GERUND) {
        found.add(reflexive(verb, pronouns).with(pronouns));
      } else if (command) {
        found.add(verb.with(pronouns).asCommand());
      } else if (TOLD.contains(verb.tense())) {
        found.add(verb.with(pronouns));
      }
    }
  }

  private Analysis reflexive(Analysis verb, List<String> pronouns) {
    Entry reflexive = lexicon.reflexive(verb.entry().lemma());
    return reflexive != null && pronouns.get(0).equals("se") ? verb.as(reflexive) : verb;
  }
}
