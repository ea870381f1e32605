package io.cotejo.translate.delivery;

import io.cotejo.bitext.Language;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.guard.Guard;
import io.cotejo.translate.memory.TranslationMemory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Delivers for tests: to services, in time that does not pass by itself. */
final class Courier {

  static final Duration LONGEST_CALL = Duration.ofMinutes(10);

  final FakeTime time = new FakeTime();
  final Stop stop = new Stop();
  private final Service service;
  private Optional<Service> fallback = Optional.empty();
  private DeliveryOptions options = DeliveryOptions.NONE;
  private Guard guard = Guard.NONE;
  private TranslationMemory memory = TranslationMemory.NONE;
  private Pace pace = Pace.of(1);

  Courier(Service service) {
    this.service = service;
  }

  Courier fallback(Service other) {
    fallback = Optional.of(other);
    return this;
  }

  Courier budget(long codePoints) {
    options = options.withMaxCodePoints(OptionalLong.of(codePoints));
    return this;
  }

  Courier deadline(Duration deadline) {
    options = options.withDeadline(Optional.of(deadline));
    return this;
  }

  Courier guard(Guard other) {
    guard = other;
    return this;
  }

  Courier memory(TranslationMemory other) {
    memory = other;
    return this;
  }

  Courier pace(Pace other) {
    pace = other;
    return this;
  }

  Delivery delivery() {
    return new Delivery(
        new Delivery.Parts(
            new BackEnd("service", service, service.limits(), pace, LONGEST_CALL),
            fallback.map(f -> new BackEnd("other", f, f.limits(), Pace.of(1), LONGEST_CALL)),
            options,
            time.timing(),
            stop,
            guard,
            memory,
            Map.of()));
  }

  /** The results of one delivery, in short: a translation, or the kind of failure. */
  List<String> deliver(String... texts) {
    return deliver(delivery(), texts);
  }

  static List<String> deliver(Delivery delivery, String... texts) {
    return results(delivery, texts).stream().map(Courier::inShort).toList();
  }

  static List<TranslationResult> results(Delivery delivery, String... texts) {
    var results =
        delivery.translate(Arrays.asList(texts), Language.SPANISH, Language.ENGLISH, Watcher.NONE);
    return Arrays.stream(texts).map(results::get).toList();
  }

  private static String inShort(TranslationResult result) {
    return result instanceof Translated translated
        ? translated.text()
        : ((Failed) result).cause().getClass().getSimpleName();
  }

  static TranslationException down() {
    return new TranslationException.Unavailable("service", "is down", null);
  }

  static TranslationException refused() {
    return new TranslationException.Rejected("service", "HTTP 400");
  }

  static TranslationException slowDown(Optional<Duration> retryAfter) {
    return new TranslationException.RateLimited("service", "HTTP 429", retryAfter);
  }
}
