package io.cotejo.translate;

import java.time.Duration;
import java.util.Objects;

/**
 * A back end that is ready to work.
 *
 * @param name what the user calls it
 * @param client the engine
 * @param limits the client's, or the user's
 * @param pace the client's, or the user's
 * @param longestCall after which a call is given up, whatever the client does, > 0
 */
public record BackEnd(
    String name, TranslationClient client, Limits limits, Pace pace, Duration longestCall) {

  /** Name of the embedded one, which is there without any configuration. */
  public static final String EMBEDDED = "dictionary";

  /** Longer than a client's own patience with a service, which it may need several times a call. */
  public static final Duration LONGEST_CALL = Duration.ofMinutes(10);

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the longest call is not positive
   */
  public BackEnd {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(pace, "pace");
    if (longestCall.isNegative() || longestCall.isZero()) {
      throw new IllegalArgumentException("longest call must be positive: " + longestCall);
    }
  }
}
