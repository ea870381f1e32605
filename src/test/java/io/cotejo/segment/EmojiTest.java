package io.cotejo.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures stay with the sentence before them. */
class EmojiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feliz día!!! 🎉🎉|Nos vemos pronto.",
        "Feliz día a todos 🎉|Nos vemos pronto",
        "Qué bien. 😀|¿Vienes?",
        "El equipo ganó. 🎉|Todos bailaron.",
        "Ganamos 🏆🏆 🎉|Mañana más",
        "Yo ❤️ Madrid",
        "Nos vemos. 😊",
        "🔵 Primero esto.|🔵 Segundo eso.",
        "¡Ganó! 👏🏽|Era hora.",
        "Me gusta 😍 mucho esto.",
        "Me encantó! 😍😍😍|Volveremos pronto.",
        "Qué rico 😋|Otro día repito",
        "Gracias a todos 🙏🏽|Os queremos",
        "Mil gracias por venir ❤️|Os queremos",
        "Llegó tarde… 😴|Nadie lo esperó.",
        "Gracias!!! 🙏|¿Vienes mañana? 🎉",
        "El ☎ 555 está roto.",
        "✅ Hecho.|✅ Probado."
      })
  void inSpanish(String marked) {
    MarkedText.holdsSpanish(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We won!!! 🎉🎉|See you soon",
        "We won 🎉|See you soon",
        "I ❤️ New York",
        "Thanks a lot! 😀|See you."
      })
  void inEnglish(String marked) {
    MarkedText.holdsEnglish(marked);
  }
}
