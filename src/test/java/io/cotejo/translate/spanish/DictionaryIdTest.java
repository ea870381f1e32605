package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.Golden;
import io.cotejo.bitext.Language;
import io.cotejo.text.Sha256;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The id of the translator names the rules and the data that its translations come from. */
class DictionaryIdTest {

  private static final Golden GOLDEN = new Golden(5, "4d9a17f627b2");

  private static final Path TABLES = Path.of("dictionaries");
  private static final DictionaryClient CLIENT = new DictionaryClient(UserWords.NONE);

  private static final List<String> TEXTS =
      List.of(
          "La vecina del tercero regó las plantas antes de salir de viaje.",
          "¿Por qué no me lo dijiste ayer? Se me olvidó por completo.",
          "Hace dos años que vivimos aquí, y todavía no conocemos a nadie.",
          "El 3 de mayo de 2011 se vendieron 2.500 casas, un 15 % más que en abril.",
          "A mi abuela le gustaba contar cuentos; a nosotros, escucharlos.",
          "Quiero que vengas a las ocho y media, o que me llames.",
          "El puente más antiguo de la ciudad fue construido por los romanos en el siglo II.",
          "Tanto el alcalde como la oposición pidieron que se aplazara la votación.",
          "“No hay nada que hacer”, respondió el médico.",
          "Cuanto más lo pienso, menos lo entiendo.",
          "Al llegar a casa, encontró la puerta abierta y llamó a la policía.",
          "Ni la lluvia ni el viento los detuvieron: siguieron caminando.",
          "Acabo de leer el libro que me prestaste.",
          "Los niños se lavaron las manos y se sentaron a comer.",
          "Lo importante es que nadie resultó herido.",
          "Un exministro italiano, de 64 años, fue detenido el lunes.",
          "Si hubiera sabido la verdad, no habría ido.",
          "Para más información, consulte nuestra página: www.ejemplo.org.",
          "Había pocas sillas, así que la mayoría de los invitados cenó de pie.",
          "Debería usted descansar; lleva tres días trabajando sin parar.");

  @Test
  void equalIdsMeanEqualTranslations() {
    TranslationRequest request = new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH);
    List<String> english =
        CLIENT.translate(request).stream().map(r -> ((Translated) r).text()).toList();

    GOLDEN.holds(DictionaryClient.RULES, english);
  }

  @Test
  void theIdCarriesTheNumberOfTheRulesAndTheDigestOfTheTables() {
    assertThat(CLIENT.id())
        .isEqualTo("dictionary/es-en-" + DictionaryClient.RULES + "-" + Tables.digest());
  }

  @Test
  void everyTableIsInTheDigest() throws IOException {
    Sha256 digest = new Sha256();
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        digest.add("/io/cotejo/dictionaries/" + file.getFileName()).add((byte) 0);
        digest.add(Files.readAllBytes(file)).add((byte) 0);
      }
    }

    assertThat(Tables.digest()).isEqualTo(digest.hex(12));
  }

  @Test
  void aTableThatIsNotDigestedIsNotRead() {
    assertThatThrownBy(() -> Tables.text("abbreviations-es.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("abbreviations-es.txt");
  }
}
