package io.cotejo.translate.spanish.transfer.verb;

import java.util.List;

/**
 * What a verb leaves to the infinitive right behind it.
 *
 * @param at position of the infinitive
 * @param bare whether it has no "to" in English
 * @param pronouns the object pronouns before the verb that belong to it
 */
public record Governed(int at, boolean bare, List<String> pronouns) {

  public Governed {
    pronouns = List.copyOf(pronouns);
  }

  /** Of an infinitive that no verb governs; {@code bare} in a text that commands by infinitives. */
  public static Governed byNone(int at, boolean bare) {
    return new Governed(at, bare, List.of());
  }
}
