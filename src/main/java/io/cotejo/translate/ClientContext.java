package io.cotejo.translate;

import java.time.Clock;
import java.util.Objects;

/**
 * What a back end is given to make a client.
 *
 * @param name what the user calls this one; the engine's name in exceptions
 * @param settings its settings; ask for every one that there is, since what nobody asked for is
 *     refused as unknown
 * @param clock for dates in answers
 */
public record ClientContext(String name, BackEndSettings settings, Clock clock) {

  /** Checks the components. */
  public ClientContext {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(clock, "clock");
  }
}
