package io.cotejo.translate.memory;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Some of the answers; with nothing given, all.
 *
 * @param engine only this engine's
 * @param before only those made before
 * @param doubted only those that a check doubted
 */
public record Selection(Optional<String> engine, Optional<Instant> before, boolean doubted) {

  /** Checks the components. */
  public Selection {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(before, "before");
  }

  /** The condition in SQL; its parameters are {@link #engine} twice, then {@link #before} twice. */
  String condition() {
    return " WHERE (? IS NULL OR engine = ?) AND (? IS NULL OR created < ?)"
        + (doubted ? " AND doubts <> ''" : "");
  }
}
