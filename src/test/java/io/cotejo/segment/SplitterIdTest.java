package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.Golden;
import io.cotejo.bitext.Language;
import io.cotejo.text.DataDigest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ids of the splitters name the rules, the models and the lists that their cuts come from. */
class SplitterIdTest {

  private static final Golden GOLDEN = new Golden(2, "5dead99e5183");

  private static Splitters splitters;

  private static final List<String> SPANISH =
      List.of(
          "El Sr. Ruiz llegó tarde. La Sra. Gil, no.",
          "¿Vienes? ¡Claro! Espérame en la pág. 12.",
          "Dijo: “Ya voy.” Luego se fue... y no volvió.",
          "Vive en EE. UU. desde 2001. Nació el 3 de mayo.",
          "1. Abra la tapa. 2. Saque el filtro. 3. Límpielo.",
          "Cuesta 3.500 euros. el precio no incluye el IVA",
          "Nació en el 43 a. C. Murió joven. Vive en Bogotá D. C. Abre a las 8.",
          "II. El mercado",
          "Art. 1.- Se crea. Art. 2.- Se abre.",
          "¡Ganó! 👏 Era hora. Abra Informe.Final.pdf.");

  private static final List<String> ENGLISH =
      List.of(
          "Mr. Smith was late. Mrs. Jones was not.",
          "Are you coming? Sure! See p. 12.",
          "“I'm off.” Then he left... and never came back.",
          "He has lived in the U.S. since 2001. He was born on May 3.",
          "1. Open the lid. 2. Take the filter out. 3. Clean it.",
          "It costs $3.50. the price is without tax",
          "Q. And now? A. In Leeds. They took vitamin A. Doctors agreed.",
          "“Is it late?” Peter asked. We won 🎉 See you soon");

  @BeforeAll
  static void load() throws Exception {
    splitters = Splitters.load(SplitOptions.NONE);
  }

  private static Stream<String> cuts(Language language, List<String> texts) {
    return texts.stream().map(t -> language + " " + splitters.of(language).split(t));
  }

  @Test
  void equalIdsMeanEqualCuts() {
    GOLDEN.holds(
        Splitters.RULES,
        Stream.concat(cuts(Language.SPANISH, SPANISH), cuts(Language.ENGLISH, ENGLISH)).toList());
  }

  @Test
  void theIdsCarryTheNumberOfTheRulesAndTheDigestOfModelAndList() {
    String digest =
        DataDigest.of(
            List.of(
                "/io/cotejo/segment/es-sentences.bin",
                "/io/cotejo/dictionaries/abbreviations-es.txt"));

    assertThat(splitters.ids().get("segment-es"))
        .isEqualTo("cotejo-es-sentences-1-" + Splitters.RULES + "-" + digest);
    assertThat(splitters.ids().get("segment-en")).startsWith("opennlp-").doesNotContain(digest);
  }
}
