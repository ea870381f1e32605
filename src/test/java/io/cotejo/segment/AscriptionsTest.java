package io.cotejo.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what stands in quotation marks. */
class AscriptionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«¿Vienes?», preguntó Ana.",
        "—¿Vienes? —preguntó Ana.",
        "«¿Vienes?» Ana preguntó.",
        "«¿Vienes?»|Ana no contestó.",
        "—¡Ven! —gritó Ana.|Nadie fue.",
        "— P. ¿Y usted?|— R. Con mi madre.",
        "«¡Fuego!» Pedro gritó.",
        "«¿Dónde está?» — preguntó Luis.",
        "—¿Quién es? —dijo.|—Soy yo.",
        "«Ya voy.»|Luis salió."
      })
  void inSpanish(String marked) {
    MarkedText.holdsSpanish(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Is it late?” Peter asked.",
        "\"Is it late?\" Peter asked.|Nobody answered.",
        "“Is it late?” Mrs. Jones asked her son.",
        "“Is it late?”|Peter left.",
        "“Stop!”|The captain ran.",
        "“Come here!” the captain shouted.|He came.",
        "“Is it late?” I asked.",
        "“What now…” Ana de la Torre whispered.",
        "“Who is it?” Dr. Smith asked.|Nobody spoke.",
        "\"Really?!\" Ann cried.",
        "“Why?” Professor James Moriarty wondered aloud.",
        "“Why?” The boy asked.",
        "“Who is there?”|Peter said, “It is me.”",
        "“Who is there?”|He said nothing."
      })
  void inEnglish(String marked) {
    MarkedText.holdsEnglish(marked);
  }
}
