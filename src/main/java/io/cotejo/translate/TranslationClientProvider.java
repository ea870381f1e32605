package io.cotejo.translate;

import io.cotejo.bitext.InvalidInputException;
import java.util.Map;

/**
 * Makes a back end's clients; found by {@link java.util.ServiceLoader}, so that a new back end
 * touches no existing file.
 */
public interface TranslationClientProvider {

  /** What people call the back end on the command line: lower-case letters, digits and hyphens. */
  String name();

  /** One line for {@code --help}: what it is and what it needs. */
  String description();

  /**
   * Makes a client.
   *
   * @param settings the back end's own settings, by name
   * @throws InvalidInputException if a setting is missing, unknown or wrong; said before the first
   *     text is sent
   */
  TranslationClient create(Map<String, String> settings) throws InvalidInputException;
}
