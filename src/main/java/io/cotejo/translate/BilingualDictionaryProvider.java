package io.cotejo.translate;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.util.function.Supplier;

/** Opens a dictionary; found by {@link java.util.ServiceLoader}. Stateless and thread-safe. */
public interface BilingualDictionaryProvider {

  /** The back end whose words these are. */
  String name();

  /** Whether the dictionary leads from one language to the other. */
  boolean supports(Language source, Language target);

  /**
   * Checks what the user set; what it answers reads the dictionary, which may take a tenth of a
   * second.
   *
   * @param settings those of the back end that is called {@link #name()}
   * @throws InvalidInputException if a dictionary of the user's cannot be read
   */
  Supplier<BilingualDictionary> opener(BackEndSettings settings) throws InvalidInputException;
}
