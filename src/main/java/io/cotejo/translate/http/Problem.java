package io.cotejo.translate.http;

import io.cotejo.translate.TranslationException;
import java.time.Duration;
import java.util.Optional;

/**
 * A service said no.
 *
 * @param engine name of the back end, for messages
 * @param status of HTTP
 * @param message what the service said, without secrets; empty if it said nothing for people
 * @param body the first 4 KiB of the answer
 * @param retryAfter how long the service asks to wait
 */
record Problem(
    String engine, int status, String message, String body, Optional<Duration> retryAfter) {

  private static final int TOO_MANY = 529;

  /** What the status means with services that have no codes of their own. */
  TranslationException usual() {
    return switch (status) {
      case 401, 403, 407 -> authentication();
      case 402 -> quota();
      case 404, 405, 410 ->
          new TranslationException.Authentication(
              engine, said() + " (nothing there, or not for this key; check url and model)");
      case 408, 425 -> unavailable();
      case 429, TOO_MANY -> rateLimited();
      default -> status >= 500 ? unavailable() : rejected();
    };
  }

  /** Whether the service's message or codes hold one of these. */
  boolean mentions(String... words) {
    for (String word : words) {
      if (message.contains(word) || body.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same, with a time to wait that the service did not name. */
  Problem after(Duration wait) {
    return new Problem(engine, status, message, body, Optional.of(wait));
  }

  TranslationException authentication() {
    return new TranslationException.Authentication(engine, said());
  }

  TranslationException quota() {
    return new TranslationException.Quota(engine, said());
  }

  TranslationException rateLimited() {
    return new TranslationException.RateLimited(engine, said(), retryAfter);
  }

  TranslationException unavailable() {
    return new TranslationException.Unavailable(engine, said(), retryAfter, null);
  }

  TranslationException rejected() {
    return new TranslationException.Rejected(engine, said());
  }

  private String said() {
    return "HTTP " + status + (message.isEmpty() ? "" : ": " + message);
  }
}
