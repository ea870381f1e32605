package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which equivalent of a word is meant, and the table that says so. */
class SensesTest {

  private static String translate(DictionaryClient client, String text) {
    TranslationRequest request =
        new TranslationRequest(List.of(text), Language.SPANISH, Language.ENGLISH);
    return ((Translated) client.translate(request).get(0)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hizo una silla. | He made a chair.",
        "Lo hizo ayer. | He did it yesterday.",
        "No sé qué hacer. | I do not know what to do.",
        "Nos hizo reír. | He made us laugh.",
        "El esfuerzo que hicimos fue grande. | The effort that we made was big.",
        "Toca el piano. | He plays the piano.",
        "Toca la mesa. | He touches the table.",
        "Los bomberos apagaron el incendio. | The firefighters put out the fire.",
        "Apagó la luz. | He turned off the light.",
        "La reunión se celebró en Madrid. | The meeting was held in Madrid.",
        "Cumplió una larga condena. | He served a long sentence.",
        "Siguiendo las instrucciones, salieron. | Following the instructions, they left.",
        "Esperan el tren. | They wait for the train.",
        "Espera ganar. | He hopes to win.",
        "El juez estudia las pruebas del delito. | The judge studies the evidence of the crime.",
        "Compró un piso en el barrio y pidió una hipoteca. | He bought an apartment in the"
            + " neighborhood and asked for a mortgage.",
        "Los equipos jugaron un buen partido. | The teams played a good match.",
        "El partido ganó las elecciones. | The party won the elections.",
        "Estudia derecho penal. | He studies criminal law.",
        "Un edificio alto. | A tall building.",
        "Un precio alto. | A high price.",
        "El antiguo presidente. | The former president.",
        "La lluvia fue fuerte. | The rain was heavy.",
        "Los lazos se estrecharon. | The ties were strengthened.",
        "Un acuerdo entre ambos países. | An agreement between both countries.",
        "Es cierto. | It is true.",
        "La temperatura media es alta. | The average temperature is high.",
      })
  void dependsOnWhatStandsAround(String spanish, String english) {
    assertThat(translate(new DictionaryClient(UserWords.NONE), spanish)).isEqualTo(english);
  }

  @Test
  void yieldsToTheWordsOfTheUser(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("own.tsv");
    Files.writeString(own, "piso\tn.m\tflat\n");
    DictionaryClient client = new DictionaryClient(UserWords.read(List.of(own)));
    assertThat(translate(client, "Compró un piso y pidió una hipoteca."))
        .isEqualTo("He bought a flat and asked for a mortgage.");
  }

  @Test
  void namesWordsAndEquivalentsOfTheLexicon() {
    List<List<String>> lexicon = Tables.rows("es-en.tsv");
    Set<String> lemmas = lexicon.stream().map(row -> row.get(0)).collect(Collectors.toSet());
    Set<String> equivalents = new HashSet<>();
    for (List<String> row : lexicon) {
      Entry entry = Entry.of(row.get(0), EntryTag.of(row.get(1)), row.get(2));
      entry
          .english()
          .forEach(e -> equivalents.add(entry.lemma() + " " + entry.tag().kind().text() + " " + e));
    }
    Set<List<String>> seen = new HashSet<>();
    assertThat(Tables.rows("es-senses.tsv"))
        .hasSizeGreaterThan(150)
        .allSatisfy(
            row -> {
              String kind = Tables.split(row.get(1), '.').get(0);
              assertThat(equivalents).contains(row.get(0) + " " + kind + " " + row.get(2));
              assertThat(seen.add(row)).as("once").isTrue();
              for (String word :
                  row.size() > 4 ? Tables.split(row.get(4), ',') : List.<String>of()) {
                assertThat(word.equals("*person") || lemmas.contains(word)).as(word).isTrue();
              }
            });
  }
}
