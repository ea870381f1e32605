package io.cotejo.translate.spanish.model;

/** What happens to the vowel of a verb's stem where the stress is on it. */
public enum VowelChange {
  NONE(""),
  /** {@code pensar}, {@code pienso}. */
  IE(".ie"),
  /** {@code contar}, {@code cuento}. */
  UE(".ue"),
  /** {@code pedir}, {@code pido}. */
  I(".i"),
  /** {@code enviar}, {@code envío}. */
  STRESSED_I(".í"),
  /** {@code actuar}, {@code actúo}. */
  STRESSED_U(".ú");

  private final String text;

  VowelChange(String text) {
    this.text = text;
  }

  /** As a tag has it, with its dot; nothing if there is none. */
  String text() {
    return text;
  }
}
