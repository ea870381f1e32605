package io.cotejo.translate;

import io.cotejo.bitext.InvalidInputException;
import java.util.List;

/**
 * Makes a back end's clients; found by {@link java.util.ServiceLoader} on the class path and in the
 * jars of the plug-in folder, so that a new back end touches no existing file. Stateless.
 */
public interface TranslationClientProvider {

  /**
   * The kind of back end, and what people call it on the command line unless they configure it
   * under a name of their own: lower-case letters, digits and hyphens.
   */
  String name();

  /** One line for people: what it is and what it needs. */
  String description();

  /** Whether it works on this machine, without a server; for lists. */
  default boolean isLocal() {
    return false;
  }

  /** Its own settings, for people, in the order to show them; the host's are not among them. */
  default List<Setting> settings() {
    return List.of();
  }

  /**
   * Makes a client. Sends nothing.
   *
   * @throws InvalidInputException if a setting is missing or wrong; said before the first text is
   *     sent
   */
  TranslationClient create(ClientContext context) throws InvalidInputException;
}
