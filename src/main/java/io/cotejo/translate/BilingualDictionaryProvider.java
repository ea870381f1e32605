package io.cotejo.translate;

import io.cotejo.bitext.Language;

/** Opens a dictionary; found by {@link java.util.ServiceLoader}. Stateless and thread-safe. */
public interface BilingualDictionaryProvider {

  /** Whether the dictionary leads from one language to the other. */
  boolean supports(Language source, Language target);

  /** Reads the dictionary, which may take a tenth of a second. */
  BilingualDictionary open();
}
