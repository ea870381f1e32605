package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.detect.PassageLanguages.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages that are seldom written, and their large neighbours. */
class SmallLanguagesTest {

  private static final PassageLanguages LANGUAGES = new PassageLanguages(new LangdetectDetector());

  private static String languageOf(String text) {
    return LANGUAGES.of(List.of(new Passage(text, true))).get(0).code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ast | El neñu comió una mazana na cocina de la so güela.
          ast | Les muyeres trabayaben nel campu tol día.
          ast | El presidente dixo que'l gobiernu va aprobar la llei.
          ast | ¿Ónde ta'l llibru que te dexé?
          an  | A luenga aragonesa se charra en as vals d'o Pireneu.
          an  | Os chovens marchoron ta Zaragoza a treballar.
          an  | Ista ye una d'as mas importants obras d'o sieglo XII.
          lad | Los djudios de Estambol avlavan ladino en kaza.
          lad | Mi madre me dizia ke no se deve olvidar la lingua de los padres.
          lad | Kuando vino el tiempo, todos se fueron a la sivdad.
          ext | El estremeñu es una luenga que se palra en Estremaúra.
          ext | No sé qué quieri dizil esu.
          mwl | L mirandés ye ua lhéngua falada ne l nordeste de Pertual.
          mwl | Nun sei quien fui l que dixo esso.
          """)
  void haveTheirOwnCodes(String language, String text) {
    assertThat(languageOf(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El niño comió una manzana en la cocina de su abuela.",
        "La lengua asturiana tiene muchas variantes según la zona.",
        "Los jóvenes se marcharon a Zaragoza a trabajar.",
        "La ciudad es pequeña, pero bonita.",
        "Los judíos de Estambul hablaban ladino en casa.",
        "El espíritu de la tribu salió con gran ímpetu.",
        "No sé qué quiere decir eso.",
        "La cantante se casó con Ta y se fue a vivir con Ye.",
        "El actor pasó de llamarse Luis a Nel."
      })
  void takeNothingFromSpanish(String text) {
    assertThat(languageOf(text)).isEqualTo("es");
  }

  @Test
  void areRarerBeforeAWordIsRead() {
    FunctionWords words = FunctionWords.of(List.of("small: ast", "large: es", "es: de", "ast: de"));

    FunctionWords.Likelihood likelihood = words.likelihood("de");

    assertThat(likelihood.of(new Language("ast"))).isLessThan(likelihood.of(Language.SPANISH) - 3);
    assertThat(words.neighbours()).containsExactly(Language.SPANISH);
    assertThat(words.languages()).extracting(Language::code).containsExactly("es", "ast");
  }
}
