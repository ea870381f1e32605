package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.lexicon.IrregularVerbs;
import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Conjugation.Ending;
import io.cotejo.translate.spanish.model.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The irregular verbs of a lexicon by their forms. No form is spelled out: a form is cut at each
 * beginning that a verb has, and the model of that verb tells what the rest is. Immutable once
 * made, and thread-safe.
 */
final class IrregularForms {

  private final Map<String, List<Verb>> byBeginning = new HashMap<>();

  private record Verb(Entry entry, int rank, IrregularVerbs.Tails tails) {}

  private record Reading(Entry entry, int rank, Ending ending) {}

  IrregularForms(Lexicon lexicon) {
    IrregularVerbs models = new IrregularVerbs();
    Map<String, List<Entry>> byModel = new HashMap<>();
    for (Entry entry : lexicon.irregularVerbs()) {
      byModel.computeIfAbsent(entry.tag().model(), k -> new ArrayList<>()).add(entry);
    }
    int rank = 0;
    for (String model : models.models()) {
      for (Entry entry : byModel.getOrDefault(model, List.of())) {
        IrregularVerbs.Like like = models.like(entry.lemma(), model);
        byBeginning
            .computeIfAbsent(like.beginning(), k -> new ArrayList<>(2))
            .add(new Verb(entry, rank++, like.tails()));
      }
    }
  }

  /** Every reading of a form as an irregular verb, in the order of the models' table. */
  List<Analysis> analyze(String form) {
    List<Reading> found = new ArrayList<>();
    for (int cut = 0; cut < form.length(); cut++) {
      for (Verb verb : byBeginning.getOrDefault(form.substring(0, cut), List.of())) {
        for (Ending ending : verb.tails.of(form.substring(cut))) {
          found.add(new Reading(verb.entry, verb.rank, ending));
        }
      }
    }
    found.sort(Comparator.comparingInt(Reading::rank));
    return found.stream().map(r -> Analysis.of(r.entry, r.ending)).toList();
  }
}
