package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Accents;
import io.cotejo.translate.spanish.model.Conjugation;
import io.cotejo.translate.spanish.model.Conjugation.Ending;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Tense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of verbs that are conjugated like a model of {@code dictionaries/es-irregular.tsv}. A
 * verb takes over the model's forms with its own beginning: what {@code traducir} does not share
 * with {@code conducir} is {@code tra} for {@code con}. A model's forms are made when they are
 * first asked for. Thread-safe.
 */
public final class IrregularVerbs {

  private static final List<String> FINITE_IN_RA =
      List.of("ra", "ras", "ra", "ramos", "rais", "ran");
  private static final List<String> FINITE_IN_SE =
      List.of("se", "ses", "se", "semos", "seis", "sen");

  /** model → slot → forms. */
  private final Map<String, Map<String, List<String>>> models = new LinkedHashMap<>();

  /** The first letters of the forms that the table lists, by model. */
  private final Map<String, String> beginnings = new HashMap<>();

  private final Map<String, List<Form>> formsOf = new ConcurrentHashMap<>();

  /** For each model and length of its own beginning. */
  private final Map<String, Tails> tails = new ConcurrentHashMap<>();

  public IrregularVerbs() {
    for (List<String> row : Tables.rows("es-irregular.tsv")) {
      List<String> forms = Tables.split(row.get(2), ' ');
      models.computeIfAbsent(row.get(0), k -> new HashMap<>()).put(row.get(1), forms);
      forms.forEach(f -> beginnings.merge(row.get(0), f.substring(0, 1), String::concat));
    }
  }

  /** One form of a model and what it is. */
  private record Form(String text, Ending ending) {}

  /** The verbs that are models, in the order of the file. */
  public Set<String> models() {
    return Collections.unmodifiableSet(models.keySet());
  }

  /**
   * A verb that is conjugated like a model.
   *
   * @param beginning what it does not share with the model: {@code tra} of {@code traducir}
   * @param tails the endings by what follows that beginning: {@code duje}
   */
  public record Like(String beginning, Tails tails) {}

  /** The endings of the verbs that share a model and how much of it they replace. */
  public final class Tails {

    private final String model;
    private final int foreign;
    private volatile Map<String, List<Ending>> endings;

    private Tails(String model, int foreign) {
      this.model = model;
      this.foreign = foreign;
    }

    /** What a form is whose rest behind the beginning this is; nothing if it is none of theirs. */
    public List<Ending> of(String rest) {
      if (foreign == 0 && !mayBegin(model, rest.charAt(0))) {
        return List.of();
      }
      Map<String, List<Ending>> known = endings;
      if (known == null) {
        known = byTail(model, foreign);
        endings = known;
      }
      return known.getOrDefault(rest, List.of());
    }
  }

  /** Whether a form of a model may begin with a letter, as far as that can be told at once. */
  private boolean mayBegin(String model, char letter) {
    return model.charAt(0) == letter || beginnings.getOrDefault(model, "").indexOf(letter) >= 0;
  }

  /** How a verb is conjugated whose tag names a model. */
  public Like like(String infinitive, String model) {
    int shared = sharedEnd(infinitive, model);
    int foreign = model.length() - shared;
    Tails ends = tails.computeIfAbsent(model + foreign, k -> new Tails(model, foreign));
    return new Like(infinitive.substring(0, infinitive.length() - shared), ends);
  }

  private Map<String, List<Ending>> byTail(String model, int foreign) {
    Map<String, List<Ending>> endings = new HashMap<>();
    for (Form form : formsOf.computeIfAbsent(model, this::modelForms)) {
      if (form.text().length() >= foreign) {
        endings
            .computeIfAbsent(form.text().substring(foreign), k -> new ArrayList<>(2))
            .add(form.ending());
      }
    }
    return endings;
  }

  private List<Form> modelForms(String model) {
    Map<String, List<String>> irregular = models.getOrDefault(model, Map.of());
    String modelStem = model.substring(0, model.length() - 2);
    List<Form> forms = new ArrayList<>();
    for (Ending ending : Conjugation.of(model.replace("ír", "ir")).endings()) {
      boolean itself =
          ending.tag() == PartOfSpeech.INFINITIVE; // of reír, whose accent no ending has
      forms.add(new Form(itself ? model : regularOr(irregular, modelStem, ending), ending));
    }
    addDerived(irregular, forms);
    return forms;
  }

  private static String regularOr(Map<String, List<String>> irregular, String stem, Ending ending) {
    String key =
        switch (ending.tense()) {
          case PRESENT -> "present";
          case PAST -> "preterite";
          case IMPERFECT -> "imperfect";
          case SUBJUNCTIVE -> "subjunctive";
          default -> null;
        };
    if (key != null && irregular.containsKey(key)) {
      return irregular.get(key).get(ending.slot());
    }
    if (ending.tag() == PartOfSpeech.GERUND && irregular.containsKey("gerund")) {
      return irregular.get("gerund").get(0);
    }
    boolean hasStem = ending.tense() == Tense.FUTURE || ending.tense() == Tense.CONDITIONAL;
    if (hasStem && irregular.containsKey("future")) {
      return irregular.get("future").get(0) + ending.text().substring(2);
    }
    if (ending.tag() == PartOfSpeech.PARTICIPLE && irregular.containsKey("participle")) {
      String masculine = irregular.get("participle").get(0);
      String tail = ending.text().substring(ending.text().lastIndexOf('d') + 1);
      return masculine.substring(0, masculine.length() - 1) + tail;
    }
    return stem + ending.text();
  }

  private static void addDerived(Map<String, List<String>> irregular, List<Form> forms) {
    if (irregular.containsKey("preterite")) {
      String they = irregular.get("preterite").get(5);
      String stem = they.substring(0, they.length() - 3);
      addPastSubjunctive(stem, FINITE_IN_RA, forms);
      addPastSubjunctive(stem, FINITE_IN_SE, forms);
    }
    if (irregular.containsKey("impersonal")) {
      String form = irregular.get("impersonal").get(0);
      forms.add(new Form(form, new Ending(form, PartOfSpeech.VERB, Tense.PRESENT, 2, true)));
    }
    if (irregular.containsKey("imperative")) {
      forms.add(
          new Form(
              irregular.get("imperative").get(0),
              new Ending("", PartOfSpeech.VERB, Tense.IMPERATIVE, 1, true)));
    }
  }

  private static void addPastSubjunctive(String stem, List<String> ends, List<Form> forms) {
    for (int slot = 0; slot < ends.size(); slot++) {
      String base = slot == 3 ? Accents.on(stem, stem.length() - 1).orElse(stem) : stem;
      forms.add(
          new Form(
              base + ends.get(slot),
              new Ending("", PartOfSpeech.VERB, Tense.PAST_SUBJUNCTIVE, slot, false)));
    }
  }

  private static int sharedEnd(String a, String b) {
    int n = 0;
    while (n < a.length()
        && n < b.length()
        && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
      n++;
    }
    return n;
  }
}
