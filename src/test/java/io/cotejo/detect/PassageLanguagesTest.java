package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.detect.PassageLanguages.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageLanguagesTest {

  private static final PassageLanguages LANGUAGES = new PassageLanguages(new LangdetectDetector());
  private static final Passage ENGLISH =
      new Passage("The ministers signed the fishing agreement in the harbour this morning.", false);
  private static final Passage SPANISH =
      new Passage("Los ministros firmaron el acuerdo de pesca en el puerto esta mañana.", false);
  private static final String NAME = "Elena Quirós Montalbán";

  @Test
  void everyPassageHasItsOwnLanguage() {
    assertThat(LANGUAGES.of(List.of(ENGLISH, SPANISH, ENGLISH)))
        .containsExactly(Language.ENGLISH, Language.SPANISH, Language.ENGLISH);
  }

  @Test
  void nothingHasNoLanguages() {
    assertThat(LANGUAGES.of(List.of())).isEmpty();
  }

  @Test
  void textWithoutALetterIsUndetermined() {
    assertThat(LANGUAGES.of(List.of(ENGLISH, passage("1.º"), passage("12 %"), passage("😀"))))
        .containsExactly(
            Language.ENGLISH, Language.UNDETERMINED, Language.UNDETERMINED, Language.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sí.", "No.", "—Ya.", "¿Y?", "OK", "Eh…", "A", "Pan", "II"})
  void whatIsTooShortToTellFollowsItsDocument(String text) {
    Language before = LANGUAGES.of(List.of(SPANISH, SPANISH, passage(text), SPANISH)).get(2);
    Language other = LANGUAGES.of(List.of(ENGLISH, ENGLISH, passage(text), ENGLISH)).get(2);

    assertThat(before).isEqualTo(Language.SPANISH);
    assertThat(other).isEqualTo(Language.ENGLISH);
  }

  @Test
  void nameAloneFollowsItsDocument() {
    assertThat(LANGUAGES.of(List.of(ENGLISH, ENGLISH, ENGLISH, passage(NAME))).get(3))
        .isEqualTo(Language.ENGLISH);
    assertThat(LANGUAGES.of(List.of(SPANISH, SPANISH, SPANISH, passage(NAME))).get(3))
        .isEqualTo(Language.SPANISH);
  }

  @Test
  void quotedPostIsJudgedByItself() {
    String post = "Gracias a todos por venir";
    List<Passage> passages = new ArrayList<>(Collections.nCopies(20, ENGLISH));
    passages.add(new Passage(post, true));
    assertThat(LANGUAGES.of(passages).get(20)).isEqualTo(Language.SPANISH);
  }

  @Test
  void lineOfTheSiteInAThirdLanguageIsNeitherSpanishNorEnglish() {
    Language language =
        LANGUAGES
            .of(List.of(ENGLISH, ENGLISH, passage("Haberler yükleniyor, lütfen bekleyin")))
            .get(2);
    assertThat(language).isNotIn(Language.ENGLISH, Language.SPANISH);
  }

  @Test
  void answerIsTheLikeliestForTheDetectorIfAllIsLongEnough() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      double p = random.nextDouble();
      PassageLanguages judged = new PassageLanguages(fixed(text -> p));
      Passage alone = new Passage("x".repeat(40 + random.nextInt(100)), true);
      assertThat(judged.of(List.of(alone)))
          .containsExactly(p >= 0.5 ? Language.ENGLISH : Language.SPANISH);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.75, es", "0.66, en", "0.5, en"})
  void aDeclaredLanguageWinsOverItsDocumentsIfThePassageSpeaksForIt(double spanish, String judged) {
    PassageLanguages languages =
        new PassageLanguages(fixed(text -> text.startsWith("e") ? 1 : 1 - spanish));
    List<Passage> page = new ArrayList<>(Collections.nCopies(50, passage("e".repeat(100))));
    page.add(new Passage("x".repeat(30), false, Language.SPANISH));
    page.addAll(Collections.nCopies(5, passage("e".repeat(100))));
    page.add(passage("x".repeat(30)));

    List<Language> found = languages.of(page);

    assertThat(found.get(50)).isEqualTo(new Language(judged));
    assertThat(found.get(56)).isEqualTo(Language.ENGLISH);
  }

  private static final PassageLanguages WORK =
      new PassageLanguages(new LangdetectDetector(), Set.of(Language.SPANISH, Language.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "Andalusian gazpacho, en",
    "Conclusions, en",
    "Ingredients, en",
    "Gazpacho andaluz, es",
    "Ingredientes, es",
    "Conclusiones, es"
  })
  void aShortHeadingFollowsItsNeighbours(String heading, String language) {
    Passage behind = language.equals("en") ? ENGLISH : SPANISH;
    Passage other = language.equals("en") ? SPANISH : ENGLISH;
    List<Passage> passages = new ArrayList<>(List.of(passage(heading), behind));

    assertThat(WORK.of(passages).get(0)).hasToString(language);

    passages.addAll(0, List.of(behind, behind));
    passages.add(behind);
    passages.addAll(Collections.nCopies(20, other));
    assertThat(WORK.of(passages).get(2)).hasToString(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "categoria",
        "como estas",
        "lindo video",
        "LISTA DE ASISTENTES",
        "Buenos Aires, Santiago, Montevideo",
        "Pan integral",
        "Aceite de oliva",
        "La votacion se celebro en la sede central."
      })
  void linesWithoutAccentsInCapitalsOrOfNamesFollowTheirDocument(String line) {
    assertThat(WORK.of(List.of(SPANISH, SPANISH, passage(line), SPANISH)).get(2))
        .isEqualTo(Language.SPANISH);
  }

  @ParameterizedTest
  @CsvSource({
    "The door is open., en",
    "Open the window., en",
    "Cierre la ventana., es",
    "La puerta está abierta., es",
    "Hasta luego, es",
    "La porte est ouverte., fr",
    "Die Tür ist offen., de",
    "De deur is open., nl",
    "A porta está aberta., pt",
    "La porta è aperta., it",
    "La porta és oberta., ca"
  })
  void aDocumentOfOneShortSentenceIsInWhatItSays(String text, String language) {
    assertThat(WORK.of(List.of(passage(text))).get(0)).hasToString(language);
  }

  @Test
  void aListIsInOneLanguage() {
    List<Passage> list =
        Stream.of(
                "Pan integral",
                "Leche desnatada",
                "Tomates y pimientos",
                "Huevos camperos",
                "Aceite de oliva",
                "Papel de cocina")
            .map(PassageLanguagesTest::passage)
            .toList();

    assertThat(WORK.of(list)).containsOnly(Language.SPANISH);
  }

  @ParameterizedTest
  @CsvSource({
    "Je ne sais pas ce que vous voulez dire., fr",
    "Aquesta casa és molt gran i no la podem pagar., ca",
    "We are not going to do that again., en",
    "Não sei o que você quer dizer com isso., pt",
    "'Non sei o que queres dicir con iso, pero non me gusta.', gl",
    "Nun sé qué quies dicir con esi llibru., ast"
  })
  void aForeignSentenceInADocumentStaysForeign(String sentence, String language) {
    List<Passage> passages = new ArrayList<>(Collections.nCopies(10, SPANISH));
    passages.add(5, passage(sentence));

    assertThat(WORK.of(passages).get(5)).hasToString(language);
    assertThat(WORK.of(passages).get(6)).isEqualTo(Language.SPANISH);
  }

  @Test
  void charactersThatNobodySeesChangeNothing() {
    for (String mark : List.of("\u00AD", "\u200B", "\u2060")) {
      String text = "El tele" + mark + "visor del ve" + mark + "cino no fun" + mark + "ciona.";
      assertThat(WORK.judge(List.of(passage(text))))
          .isEqualTo(WORK.judge(List.of(passage(text.replace(mark, "")))));
    }
  }

  private static Passage passage(String text) {
    return new Passage(text, false);
  }

  private static LanguageDetector fixed(ToDoubleFunction<String> ofEnglish) {
    return new LanguageDetector() {
      @Override
      public Map<Language, Double> probabilities(String text) {
        double english = ofEnglish.applyAsDouble(text);
        return Map.of(Language.ENGLISH, english, Language.SPANISH, 1 - english);
      }

      @Override
      public String id() {
        return "fixed";
      }
    };
  }

  @Test
  void eachPassageIsLookedAtOnce() {
    List<String> asked = new ArrayList<>();
    LanguageDetector counting =
        new LanguageDetector() {
          @Override
          public Map<Language, Double> probabilities(String text) {
            asked.add(text);
            return Map.of(Language.SPANISH, 0.9, Language.ENGLISH, 0.1);
          }

          @Override
          public String id() {
            return "counting";
          }
        };

    new PassageLanguages(counting)
        .judge(
            List.of(new Passage("uno", false), new Passage("dos", false), new Passage("", true)));

    assertThat(asked).containsExactly("uno", "dos", "");
  }
}
