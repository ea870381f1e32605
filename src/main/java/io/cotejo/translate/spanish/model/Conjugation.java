package io.cotejo.translate.spanish.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The regular endings of Spanish verbs, by conjugation. Immutable. */
public enum Conjugation {
  AR(
      "o as a amos áis an",
      "é aste ó amos asteis aron",
      "aba abas aba ábamos abais aban",
      "e es e emos éis en",
      "ara aras ara áramos arais aran",
      "ase ases ase ásemos aseis asen",
      "ando",
      "ado"),
  ER(
      "o es e emos éis en",
      "í iste ió imos isteis ieron",
      "ía ías ía íamos íais ían",
      "a as a amos áis an",
      "iera ieras iera iéramos ierais ieran",
      "iese ieses iese iésemos ieseis iesen",
      "iendo",
      "ido"),
  IR(
      "o es e imos ís en",
      "í iste ió imos isteis ieron",
      "ía ías ía íamos íais ían",
      "a as a amos áis an",
      "iera ieras iera iéramos ierais ieran",
      "iese ieses iese iésemos ieseis iesen",
      "iendo",
      "ido");

  private static final String FUTURE = "é ás á emos éis án";
  private static final String CONDITIONAL = "ía ías ía íamos íais ían";

  /** Filled by the constructor only, and read-only on the way out. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Ending> endings = new ArrayList<>();

  Conjugation(
      String present,
      String preterite,
      String imperfect,
      String subjunctive,
      String pastSubjunctive,
      String pastSubjunctiveInSe,
      String gerund,
      String participle) {
    addFinite(present, Tense.PRESENT, true);
    addFinite(preterite, Tense.PAST, false);
    addFinite(imperfect, Tense.IMPERFECT, false);
    addFinite(subjunctive, Tense.SUBJUNCTIVE, true);
    addFinite(pastSubjunctive, Tense.PAST_SUBJUNCTIVE, false);
    addFinite(pastSubjunctiveInSe, Tense.PAST_SUBJUNCTIVE, false);
    String infinitive = infinitive();
    addFinite(infinitive + FUTURE.replace(" ", " " + infinitive), Tense.FUTURE, false);
    addFinite(infinitive + CONDITIONAL.replace(" ", " " + infinitive), Tense.CONDITIONAL, false);
    endings.add(new Ending(infinitive, PartOfSpeech.INFINITIVE, Tense.NONE, 0, false));
    endings.add(new Ending(gerund, PartOfSpeech.GERUND, Tense.NONE, 0, false));
    addParticiple(participle);
  }

  /**
   * One ending.
   *
   * @param text what follows the stem
   * @param tag of the whole form
   * @param tense of a finite form
   * @param slot 0 to 5: yo, tú, él, nosotros, vosotros, ellos; in a participle 3 for the plural
   * @param stressedStem whether the stress is on the stem, so that its vowel may change
   */
  public record Ending(
      String text, PartOfSpeech tag, Tense tense, int slot, boolean stressedStem) {}

  public List<Ending> endings() {
    return Collections.unmodifiableList(endings);
  }

  public String infinitive() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The conjugation of an infinitive. */
  public static Conjugation of(String infinitive) {
    return switch (infinitive.substring(infinitive.length() - 2)) {
      case "ar" -> AR;
      case "er" -> ER;
      default -> IR;
    };
  }

  private void addFinite(String forms, Tense tense, boolean stressedSingular) {
    String[] texts = forms.split(" ");
    for (int slot = 0; slot < texts.length; slot++) {
      boolean stressed = stressedSingular && slot != 3 && slot != 4;
      endings.add(new Ending(texts[slot], PartOfSpeech.VERB, tense, slot, stressed));
    }
  }

  private void addParticiple(String masculine) {
    String stem = masculine.substring(0, masculine.length() - 1);
    for (String gender : List.of("o", "a")) {
      endings.add(new Ending(stem + gender, PartOfSpeech.PARTICIPLE, Tense.NONE, 0, false));
      endings.add(new Ending(stem + gender + "s", PartOfSpeech.PARTICIPLE, Tense.NONE, 3, false));
    }
  }
}
