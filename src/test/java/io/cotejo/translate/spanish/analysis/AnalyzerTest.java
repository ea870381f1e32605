package io.cotejo.translate.spanish.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Tense;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerTest {

  private static final Analyzer ANALYZER = new Analyzer(Lexicon.load(UserWords.NONE));

  @ParameterizedTest
  @CsvSource({
    "hablo, hablar, PRESENT, 1, false",
    "hablas, hablar, PRESENT, 2, false",
    "hablamos, hablar, PRESENT, 1, true",
    "hablaron, hablar, PAST, 3, true",
    "hablabas, hablar, IMPERFECT, 2, false",
    "hablará, hablar, FUTURE, 3, false",
    "hablarían, hablar, CONDITIONAL, 3, true",
    "hablara, hablar, PAST_SUBJUNCTIVE, 3, false",
    "hablasen, hablar, PAST_SUBJUNCTIVE, 3, true",
    "comió, comer, PAST, 3, false",
    "comíamos, comer, IMPERFECT, 1, true",
    "vivís, vivir, PRESENT, 2, true",
    "vivieron, vivir, PAST, 3, true",
    "agradeció, agradecer, PAST, 3, false",
  })
  void conjugatesRegularVerbs(String form, String lemma, Tense tense, int person, boolean plural) {
    assertFinite(form, lemma, tense, person, plural);
  }

  @ParameterizedTest
  @CsvSource({
    "pienso, pensar, PRESENT, 1, false",
    "puede, poder, PRESENT, 3, false",
    "pide, pedir, PRESENT, 3, false",
    "pidieron, pedir, PAST, 3, true",
    "juega, jugar, PRESENT, 3, false",
    "envía, enviar, PRESENT, 3, false",
    "continúan, continuar, PRESENT, 3, true",
    "busqué, buscar, PAST, 1, false",
    "pagué, pagar, PAST, 1, false",
    "comencé, comenzar, PAST, 1, false",
    "agradezco, agradecer, PRESENT, 1, false",
    "protejo, proteger, PRESENT, 1, false",
    "construye, construir, PRESENT, 3, false",
    "construyó, construir, PAST, 3, false",
  })
  void undoesChangesOfStemAndSpelling(
      String form, String lemma, Tense tense, int person, boolean plural) {
    assertFinite(form, lemma, tense, person, plural);
  }

  @ParameterizedTest
  @CsvSource({
    "soy, ser, PRESENT, 1, false",
    "eran, ser, IMPERFECT, 3, true",
    "fue, ser, PAST, 3, false",
    "fue, ir, PAST, 3, false",
    "hay, haber, PRESENT, 3, false",
    "hubo, haber, PAST, 3, false",
    "tendrá, tener, FUTURE, 3, false",
    "mantuvieron, mantener, PAST, 3, true",
    "dijo, decir, PAST, 3, false",
    "hiciera, hacer, PAST_SUBJUNCTIVE, 3, false",
    "tradujo, traducir, PAST, 3, false",
    "ven, venir, IMPERATIVE, 2, false",
  })
  void knowsIrregularVerbs(String form, String lemma, Tense tense, int person, boolean plural) {
    assertFinite(form, lemma, tense, person, plural);
  }

  @ParameterizedTest
  @CsvSource({
    "hablado, hablar, PARTICIPLE, false",
    "escritas, escribir, PARTICIPLE, true",
    "puesto, poner, PARTICIPLE, false",
    "hablando, hablar, GERUND, false",
    "yendo, ir, GERUND, false",
    "construyendo, construir, GERUND, false",
    "hablar, hablar, INFINITIVE, false",
    "naciones, nación, NOUN, true",
    "veces, vez, NOUN, true",
    "órdenes, orden, NOUN, true",
    "oír, oír, INFINITIVE, false",
    "lunes, lunes, NOUN, false",
    "venezolanas, venezolano, ADJECTIVE, true",
    "españolas, español, ADJECTIVE, true",
    "alemana, alemán, ADJECTIVE, false",
    "desmilitarización, desmilitarización, NOUN, false",
  })
  void knowsOtherForms(String form, String lemma, PartOfSpeech tag, boolean plural) {
    assertThat(ANALYZER.analyze(form))
        .anySatisfy(
            a -> {
              assertThat(a.entry().lemma()).isEqualTo(lemma);
              assertThat(a.tag()).isEqualTo(tag);
              assertThat(a.plural()).isEqualTo(plural);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "dárselo, dar, INFINITIVE, se lo",
    "haciéndolo, hacer, GERUND, lo",
    "irme, ir, INFINITIVE, me",
    "dámelo, dar, VERB, me lo",
  })
  void takesPronounsOffTheEnd(String form, String lemma, PartOfSpeech tag, String pronouns) {
    assertThat(ANALYZER.analyze(form))
        .anySatisfy(
            a -> {
              assertThat(a.entry().lemma()).isEqualTo(lemma);
              assertThat(a.tag()).isEqualTo(tag);
              assertThat(a.enclitics()).containsExactlyElementsOf(Tables.split(pronouns, ' '));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "rápidamente, quickly",
    "posiblemente, possibly",
    "económicamente, economically",
    "carísimos, very expensive",
    "rapidísima, very fast",
    "casita, little house",
    "exministros, former minister",
    "multidimensional, multidimensional",
  })
  void derivesWords(String form, String english) {
    assertThat(ANALYZER.analyze(form)).extracting(a -> a.entry().translation()).contains(english);
  }

  @Test
  void aNameIsFoundOnlyAsItIsWritten() {
    assertThat(ANALYZER.analyze("Francia")).hasSize(1);
    assertThat(ANALYZER.analyze("francia")).isEmpty();
  }

  @Test
  void whatIsNotSpanishHasNoReading() {
    for (String form : List.of("zurrupio", "xyz", "a-b", "ó", "se-se-se")) {
      assertThat(ANALYZER.analyze(form)).as(form).noneMatch(a -> a.tag() == PartOfSpeech.VERB);
    }
    assertThat(ANALYZER.analyze("zurrupio")).isEmpty();
  }

  private static void assertFinite(
      String form, String lemma, Tense tense, int person, boolean plural) {
    assertThat(ANALYZER.analyze(form))
        .anySatisfy(
            a -> {
              assertThat(a.entry().lemma()).isEqualTo(lemma);
              assertThat(a.tense()).isEqualTo(tense);
              assertThat(a.person()).isEqualTo(person);
              assertThat(a.plural()).isEqualTo(plural);
            });
  }
}
