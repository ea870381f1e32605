package io.cotejo.translate.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanityTest {

  /** Takes for German what has a German article. */
  private final Sanity sanity =
      new Sanity(Optional.of(t -> t.contains(" der ") ? new Language("de") : Language.ENGLISH));

  private Set<Doubt> doubts(String text, String translation) {
    return sanity.doubts(
        text, Verbatim.lasting(text, Verbatim.in(text)), translation, Language.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El barco llegó ayer.|' '|empty",
        "El barco llegó ayer al puerto.|el barco llegó ayer al puerto.|copy",
        "El barco llegó.|The boat the boat the boat the boat arrived.|repetition",
        "El barco llegó ayer al puerto.|olive olive olive olive|repetition",
        "El barco llegó ayer al puerto viejo.|Boat.|length",
        "Hola.|Hello to all of you who came here tonight from far away lands.|length",
        "Eran 2.345 barcos.|There were ships.|number-lost",
        "En 1987 y en 1989 llegó.|It came in 1987.|number-lost",
        "Lo dijo Marina Quesada Ríos en la radio.|She said so on the radio.|name-lost",
        "El barco llegó ayer al puerto.|MYMEMORY WARNING: YOU USED ALL FREE CHARS|error-text",
        "El barco llegó ayer.|Too Many Requests|error-text",
        "El barco llegó ayer.|{\"error\": \"busy\"}|error-text",
        "El barco llegó ayer al puerto con mucha gente a bordo y sin carga.|Gestern kam das Schiff"
            + " mit vielen Leuten in der Stadt an, ohne jede Ladung.|wrong-language"
      })
  void whatIsWrongIsNoticed(String text, String translation, String codes) {
    assertThat(doubts(text, translation))
        .isEqualTo(Arrays.stream(codes.split(",")).map(Doubt::of).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El barco llegó ayer al puerto.|The boat reached the port yesterday.",
        "Real Madrid - FC Barcelona|Real Madrid - FC Barcelona",
        "Sí.|Yes, it is.",
        "Cuesta 4,5 millones y no 2.000 euros.|It costs 4.5 million, not 2,000 euros.",
        "Ganaron 2.000 millones de euros.|They earned 2 billion euros.",
        "Vinieron 3 amigos el 24 de 11.|Three friends came on 24 November.",
        "Ríe: ja ja ja ja ja.|He laughs: ha ha ha ha ha.",
        "Viajó a los Estados Unidos con su hija.|She went to the United States with her daughter.",
        "Habló con Marina Quesada.|She spoke with Marina Quesada.",
        "Le dijeron: too many requests.|They told him: too many requests.",
        "Muy, muy, muy, muy lejos.|Far, far, far, far away."
      })
  void whatIsRightIsLeftAlone(String text, String translation) {
    assertThat(doubts(text, translation)).isEmpty();
  }

  @Test
  void aShortAnswerIsNotJudgedByItsLanguage() {
    assertThat(doubts("Sal de aquí.", "Weg der da.")).isEmpty();
  }
}
