package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientContract;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.spanish.lexicon.UserWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryClientTest implements TranslationClientContract {

  private static final DictionaryClient CLIENT = new DictionaryClient(UserWords.NONE);

  @Override
  public TranslationClient client() {
    return CLIENT;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "los lazos políticos y comerciales | the political and commercial ties",
        "una casa muy grande | a very big house",
        "Un importante empresario español visitó la fábrica. | An important Spanish businessman"
            + " visited the factory.",
        "un acuerdo importante | an important agreement",
        "la capital de Francia | the capital of France",
        "un acuerdo de pesca | a fishing agreement",
        "un grupo de mujeres | a group of women",
        "los barcos hundidos por la tormenta | the ships sunk by the storm",
        "entre Puntarenas y Manta | between Puntarenas and Manta",
        "el Gobierno de Rusia | the Government of Russia",
      })
  void putsNounsAndAdjectivesInOrder(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nadie lo sabe. | Nobody knows it.",
        "El presidente no firmó el acuerdo. | The president did not sign the agreement.",
        "El gobierno ha anunciado la reforma. | The government has announced the reform.",
        "El banco no ha confirmado la noticia. | The bank has not confirmed the news.",
        "La ley fue aprobada por el Parlamento. | The law was passed by the Parliament.",
        "El barco está llegando. | The ship is arriving.",
        "El ministro va a viajar. | The minister is going to travel.",
        "Había dos barcos. | There were two ships.",
        "Fueron detenidos. | They were arrested.",
      })
  void buildsVerbGroups(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hablo español. | I speak Spanish.",
        "Trabajamos mucho. | We work a lot.",
        "Si tuviera dinero, compraría un coche. | If he had money, he would buy a car.",
      })
  void fillsInTheSubject(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se venden casas. | Houses are sold.",
        "Se ha confirmado que vendrá. | It has been confirmed that he will come.",
        "Me gusta el café. | I like coffee.",
        "Dámelo, por favor. | Give it to me, please.",
        "Sin decir nada, salió. | Without saying anything, he left.",
        "Antes de salir, cerró la ventana. | Before leaving, he closed the window.",
        "Ninguno de ellos vino. | None of them came.",
        "la zona en la que viven | the area in which they live",
        "Rusia piensa en su seguridad. | Russia thinks about its security.",
        "Podría ser detenido. | He could be arrested.",
        "El ministro ayudó a su colega. | The minister helped his colleague.",
        "“Vendrá”, dijo el ministro. | “He will come,” said the minister.",
        "Llegaron dos barcos. | Two ships arrived.",
        "Hay que trabajar. | It is necessary to work.",
        "El banco dijo que renunciaría a la oferta. | The bank said that it would give up the"
            + " offer.",
        "Acaba de llegar. | He has just arrived.",
      })
  void knowsWhatPronounsAndInfinitivesDo(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Esta ciudad es la más grande. | This city is the largest.",
        "los síntomas más comunes | the most common symptoms",
        "el mejor jugador | the best player",
        "una casa más bonita | a prettier house",
      })
  void comparesAdjectives(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nació el 20 de enero de 2022. | He was born on January 20, 2022.",
        "antes del 30 de septiembre | before September 30",
        "Hace una semana salió. | A week ago he left.",
        "desde 2013 | since 2013",
        "el 15 % de la población | 15% of the population",
        "un aumento del 12 % | an increase of 12%",
        "El pasado jueves llegó. | Last Thursday he arrived.",
        "hasta 20 personas | up to 20 people",
        "durante nueve días | for nine days",
        "unas 24.000 personas | about 24,000 people",
        "3,5 metros | 3.5 meters",
        "El lunes salió. | On Monday he left.",
      })
  void writesDatesAndNumbersTheEnglishWay(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Quién es el presidente? | Who is the president?",
        "¡Bienvenido! | Welcome!",
        "“la paz” y «la guerra» | “peace” and «the war»",
        "la paz (y la guerra) | peace (and the war)",
      })
  void keepsMarksButTheInvertedOnes(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rodrigo Salas", "Elena Quirós", "https://example.org/a?b=1", "@usuario"})
  void leavesNamesAndAddressesAlone(String name) {
    assertThat(translate("El ministro habló con " + name + " ayer."))
        .isEqualTo("The minister spoke with " + name + " yesterday.");
  }

  @Test
  void listsTheWordsItDidNotKnow() {
    Translated result = result("El zurrupio es grande.");

    assertThat(result.unknownWords()).containsExactly("zurrupio");
    assertThat(result.text()).isEqualTo("The zurrupio is big.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la desmilitarización de la zona",
        "le agradeció el apoyo",
        "las autoridades venezolanas",
        "caminó rapidísimo por la casita",
      })
  void knowsCommonWordsInTheirForms(String text) {
    assertThat(result(text).unknownWords()).isEmpty();
  }

  @Test
  void translatesTextsWithoutAnyLetter() {
    assertThat(translate("— 12 / 7 …")).isEqualTo("— 12 / 7 …");
  }

  @Test
  void hostileTextIsNoTrouble() {
    String text = "<script>alert('x')</script> \u0000 ((((" + "a".repeat(20_000);

    assertThat(translate(text)).contains("<", "((((");
  }

  private static String translate(String text) {
    return result(text).text();
  }

  private static Translated result(String text) {
    TranslationRequest request =
        new TranslationRequest(List.of(text), Language.SPANISH, Language.ENGLISH);
    return (Translated) CLIENT.translate(request).get(0);
  }

  @Test
  void readsAccentsThatAreCharactersOfTheirOwn() {
    assertThat(translate("La pa\u0301gina y el taman\u0303o.")).isEqualTo("The page and the size.");
  }
}
