package io.cotejo.translate.memory;

import io.cotejo.bitext.Language;
import java.util.Objects;

/**
 * Where an answer belongs: another engine, or another pair of languages, has answers of its own.
 *
 * @param engine the client's id
 * @param source language of the texts
 * @param target language of the translations
 */
public record Scope(String engine, Language source, Language target) {

  /** Who made what no engine did: translators, whatever the back end. */
  public static final String PEOPLE = "people";

  /** Checks the components. */
  public Scope {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }
}
