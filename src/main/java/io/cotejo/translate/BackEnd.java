package io.cotejo.translate;

import java.util.Objects;

/**
 * A back end that is ready to work.
 *
 * @param name what the user calls it
 * @param client the engine
 * @param limits the client's, or the user's
 * @param pace the client's, or the user's
 */
public record BackEnd(String name, TranslationClient client, Limits limits, Pace pace) {

  /** Checks the components. */
  public BackEnd {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(pace, "pace");
  }

  /** A client as it comes. */
  public static BackEnd of(TranslationClient client) {
    return new BackEnd(client.id(), client, client.limits(), client.pace());
  }
}
