package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.spanish.lexicon.UserWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sentence owes to the one before it: the subject that its pronouns take up, no more. */
class SentencesTest {

  private static final DictionaryClient CLIENT = new DictionaryClient(UserWords.NONE);

  /** Each leaves something open that a verb, a noun or an infinitive behind it could take up. */
  private static final List<String> LEAKY =
      List.of(
          "Se lavó las manos.",
          "Me cortó el pelo.",
          "Hace dos años que.",
          "Hace dos años que me gusta el café.",
          "¿Nunca te gusta el café?",
          "¿No existe ningún remedio?",
          "Según el ministro.",
          "Como el rey.",
          "Vino de Madrid.",
          "Quiere que.",
          "Pidió a su hijo que.",
          "Me lo puede.",
          "Debe.",
          "Me voy.",
          "Nadie.",
          "Nunca.",
          "Sin duda.",
          "La mayoría de los españoles.",
          "Cuanto más estudia.",
          "A mi padre.",
          "Agradeció a su hermana.",
          "Dijo hola-.",
          "“Sí”, dijo.",
          "Tanto el rey.",
          "Tampoco.",
          "Trabaja para.",
          "No sabe dónde.",
          "Ni el rey.",
          "¿De dónde?",
          "Que.",
          "Es el más alto.",
          "Lo que hay.",
          "Hace frío: nieva; llueve… y se lavó las manos.");

  private static final List<String> FOLLOWING =
      List.of(
          "La mano del rey es grande.",
          "Vive en Madrid.",
          "No vive en Madrid.",
          "A las ocho cenó con el rey.",
          "A Juan le gusta el café.",
          "Llegó la reina.",
          "Quedarme es difícil.",
          "Decir la verdad es bueno.",
          "Venga el rey.",
          "El apoyo fue grande.",
          "Más aprende el niño.",
          "Como el rey, duerme.",
          "Que no llueva.",
          "No vio a nadie.",
          "¿Dónde vive su hermana?",
          "De la casa salió un hombre.",
          "Visto esto, cerró la puerta.",
          "Su madre llegó ayer.",
          "Se venden casas.",
          "Ni el ministro lo sabe.");

  private static String translate(String spanish) {
    TranslationRequest request =
        new TranslationRequest(List.of(spanish), Language.SPANISH, Language.ENGLISH);
    return ((Translated) CLIENT.translate(request).get(0)).text();
  }

  /** Pronouns of the third person, which may take up the subject before them, as one. */
  private static String withoutPronouns(String english) {
    return english
        .replaceAll("\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\\b", "PRO")
        .replaceAll("\\b(?:[Hh]im|[Hh]er|[Tt]hem|[Hh]is|[Ii]ts|[Tt]heir)\\b", "OF-PRO");
  }

  static Stream<String> leaky() {
    return LEAKY.stream();
  }

  @ParameterizedTest
  @MethodSource("leaky")
  void aSentenceIsTranslatedAsAloneButForPronouns(String first) {
    String before = translate(first);
    assertThat(FOLLOWING)
        .allSatisfy(
            second ->
                assertThat(withoutPronouns(translate(first + " " + second)))
                    .isEqualTo(withoutPronouns(before + " " + translate(second))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se lavó las manos. La mano del rey es grande. | He washed his hands. The hand of the king is"
            + " big.",
        "¿No existe ningún remedio? El rey no vive aquí. | Does no remedy not exist? The king does"
            + " not live here.",
        "Vino de Madrid. A las ocho cenó. | He came from Madrid. At eight he had dinner.",
        "Le dijo: A las ocho salgo. | He told him: At eight I leave.",
        "¿Nunca te gusta el café? | Do you never like coffee?",
      })
  void whatASentenceLeavesOpenEndsWithIt(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Llegó mi madre. Vive en Madrid. | She lives in Madrid.",
        "Llegó mi padre. Vive en Madrid. | He lives in Madrid.",
        "La casa es grande. Está en Madrid. | It is in Madrid.",
        "Llegó mi madre. Su casa es grande. | Her house is big.",
        "Los reyes llegaron. Su casa es grande. | Their house is big.",
        "El rey llegó. Vive aquí y se lava. | He lives here and washes.",
      })
  void pronounsTakeUpTheSubjectBeforeThem(String spanish, String second) {
    assertThat(translate(spanish)).endsWith(". " + second);
  }

  @Test
  void aTextThatSpeaksToItsReaderDoesSoInEverySentence() {
    assertThat(translate("Usted tiene razón. Tiene tiempo.")).endsWith(". You have time.");
  }
}
