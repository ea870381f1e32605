package io.cotejo.translate.http;

import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A token that lasts an hour: given once, or printed by a program that is asked again every half an
 * hour. Thread-safe.
 */
final class AccessToken {

  private static final Duration FRESH = Duration.ofMinutes(30);
  private static final int MOST = 1 << 14;

  private final ClientContext context;
  private final Optional<Secret> given;
  private final List<String> command;
  private final Duration timeout;
  private Secret printed;
  private Instant printedAt = Instant.MIN;

  AccessToken(
      ClientContext context, Optional<Secret> given, List<String> command, Duration timeout) {
    this.context = context;
    this.given = given;
    this.command = List.copyOf(command);
    this.timeout = timeout;
  }

  /**
   * A token that is still good.
   *
   * @throws TranslationException if the program prints none; its output is never repeated
   */
  synchronized Secret get() throws TranslationException {
    if (given.isPresent()) {
      return given.get();
    }
    Instant now = context.clock().instant();
    if (printed == null || Duration.between(printedAt, now).compareTo(FRESH) > 0) {
      printed = run();
      printedAt = now;
    }
    return printed;
  }

  private Secret run() throws TranslationException {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        process.getOutputStream().close();
        if (!process.waitFor(timeout.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw failed("failed or took too long");
        }
        byte[] output = process.getInputStream().readNBytes(MOST);
        Secret token = new Secret(new String(output, StandardCharsets.UTF_8).strip());
        if (!HttpSettings.fitsHeader(token)) {
          throw failed("printed no token");
        }
        return token;
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw failed("cannot be started");
    } catch (IllegalArgumentException e) {
      throw failed("printed no token");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TranslationException.Unreachable(context.name(), "interrupted", false, e);
    }
  }

  private TranslationException failed(String how) {
    return TranslationException.Authentication.beforehand(
        context.name(), "the token-command " + how);
  }
}
