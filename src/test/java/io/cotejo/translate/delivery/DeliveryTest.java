package io.cotejo.translate.delivery;

import static io.cotejo.translate.delivery.Courier.down;
import static io.cotejo.translate.delivery.Courier.refused;
import static io.cotejo.translate.delivery.Courier.slowDown;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private final Service service = new Service("service", 4);
  private final Courier courier = new Courier(service);

  @Test
  void sendsRepeatsOnceAndBlankTextsNever() {
    assertThat(courier.deliver("uno", "dos", "uno")).containsExactly("[uno]", "[dos]", "[uno]");
    assertThat(service.sent()).containsExactly(List.of("uno", "dos"));
    assertThat(Courier.results(courier.delivery(), " ", "")).containsExactly(null, null);
  }

  @Test
  void foldsLineBreaksAndSpellingsOfOneText() {
    assertThat(courier.deliver("un\n  año", "un an\u0303o", " un año ")).containsOnly("[un año]");
    assertThat(service.sent()).containsExactly(List.of("un año"));
  }

  @Test
  void batchesKeepToNumbersBytesAndCodePoints() {
    assertThat(sentWith(new Limits(2, 100, 100), "a", "b", "c"))
        .containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(sentWith(new Limits(9, 6, 100), "ññññ", "ñ", "ññ", "a"))
        .containsExactly(List.of("ñ", "ññ"), List.of("a"))
        .doesNotContain(List.of("ññññ"));
    assertThat(sentWith(new Limits(9, 100, 3), "aé", "🚢", "b"))
        .containsExactly(List.of("aé", "🚢"), List.of("b"));
  }

  private static List<List<String>> sentWith(Limits limits, String... texts) {
    Service limited = new Service("limited", limits);
    new Courier(limited).deliver(texts);
    return limited.sent();
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeItIsSent() {
    Service small = new Service("small", new Limits(9, 100, 5));

    assertThat(new Courier(small).deliver("largo de más", "corto"))
        .containsExactly("Rejected", "[corto]");
    assertThat(small.sent()).containsExactly(List.of("corto"));
  }

  @Test
  void aCallThatNeverReturnsIsInterruptedAndTriedAgain() {
    service.next(this::hang);

    assertThat(courier.deliver("uno", "dos")).containsExactly("[uno]", "[dos]");
    assertThat(service.sent()).hasSize(2);
  }

  @Test
  void aServiceThatNeverReturnsIsGivenUpAfterThreeCalls() {
    service.always(this::hang);

    assertThat(courier.deliver("a", "b", "c", "d", "e")).containsOnly("Unavailable");
    assertThat(service.sent()).hasSize(3);
  }

  @Test
  void aCallThatReturnsInTimeIsNotInterrupted() {
    service.next(
        request -> {
          courier.time.pass(Courier.LONGEST_CALL.minusSeconds(1));
          return Service.each(request, Service::bracketed);
        });

    assertThat(courier.deliver("uno")).containsExactly("[uno]");
    courier.time.pass(Courier.LONGEST_CALL);
    assertThat(courier.deliver("dos")).containsExactly("[dos]");
  }

  /** Waits for ever, while time passes; ends as it is interrupted, if it is. */
  private List<TranslationResult> hang(TranslationRequest request) throws TranslationException {
    courier.time.pass(Courier.LONGEST_CALL);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TranslationException.Quota("service", "a given-up call has no say");
  }

  @Test
  void aPlanEndsAtTheLimitOfCodePoints() {
    Delivery delivery = courier.budget(7).delivery();
    Set<Long> seen = new HashSet<>();

    assertThat(delivery.plan(List.of("uno", "dos"), Language.SPANISH, Language.ENGLISH, seen))
        .isEqualTo(new Plan(2, 2, 0, 2, 6, 1, 0, 0));
    assertThat(delivery.plan(List.of("tres", "y"), Language.SPANISH, Language.ENGLISH, seen))
        .isEqualTo(new Plan(2, 2, 0, 0, 0, 0, 2, 0));
    assertThat(Courier.deliver(delivery, "uno", "dos", "tres", "y"))
        .containsExactly("[uno]", "[dos]", "Quota", "Quota");
  }

  @Test
  void aServiceThatAsksToWaitForHoursIsGivenUp() {
    service.fails(1, slowDown(Optional.of(Duration.ofHours(3))));

    assertThat(courier.deliver("a", "b", "c", "d", "e")).containsOnly("RateLimited");
    assertThat(service.sent()).hasSize(1);
    assertThat(courier.time.sleeps()).isEmpty();
  }

  @Test
  void aRefusedKeyStopsTheEngineAtOnce() {
    service.fails(1, new TranslationException.Authentication("service", "HTTP 403"));

    assertThat(courier.deliver("a", "b", "c", "d", "e")).containsOnly("Authentication");
    assertThat(service.sent()).hasSize(1);
  }

  @Test
  void anEngineThatRefusesEverythingIsGivenUp() {
    service.always(
        r -> {
          throw refused();
        });
    String[] texts = IntStream.range(0, 400).mapToObj(k -> "t" + k).toArray(String[]::new);

    assertThat(courier.deliver(texts)).containsOnly("Rejected");
    assertThat(service.sent()).hasSizeLessThan(60);
  }

  @Test
  void anEngineThatNeverAnswersIsGivenUpAfterTwentyFailures() {
    service.always(
        r -> {
          throw down();
        });
    String[] texts = IntStream.range(0, 400).mapToObj(k -> "t" + k).toArray(String[]::new);

    assertThat(courier.deliver(texts)).containsOnly("Unavailable");
    assertThat(service.sent()).hasSize(CircuitBreaker.FAILURES);
  }

  @Test
  void theFallbackTakesOverWhenTheEngineDies() {
    Service other = new Service("other", 9);
    service
        .next(r -> Service.each(r, Service::bracketed))
        .fails(1, new TranslationException.Quota("service", "used up"));

    assertThat(courier.fallback(other).deliver("a", "b", "c", "d", "e", "f"))
        .containsExactly("[a]", "[b]", "[c]", "[d]", "[e]", "[f]");
    assertThat(other.sent()).containsExactly(List.of("e", "f"));
  }

  @Test
  void theFallbackGetsNoTextThatALivingEngineRefused() {
    Service other = new Service("other", 9);
    service.next(r -> Service.each(r, t -> new Failed(refused())));

    assertThat(courier.fallback(other).deliver("a")).containsExactly("Rejected");
    assertThat(other.sent()).isEmpty();
  }

  @Test
  void theBudgetIsAHardStop() {
    Delivery delivery = courier.budget(5).delivery();

    assertThat(Courier.deliver(delivery, "uno", "dos", "x"))
        .containsExactly("[uno]", "Quota", "Quota");
    assertThat(Courier.deliver(delivery, "y")).containsExactly("Quota");
    assertThat(service.sent()).containsExactly(List.of("uno"));
  }

  @Test
  void nothingIsSentAfterTheDeadline() {
    service.fails(3, down());

    assertThat(courier.deadline(Duration.ofSeconds(2)).deliver("uno"))
        .containsExactly("Unavailable");
    assertThat(service.sent()).hasSize(3);
  }

  @Test
  void aStopFinishesWhatIsUnderWayAndSendsNothingMore() {
    service.next(
        r -> {
          courier.stop.request();
          return Service.each(r, Service::bracketed);
        });

    assertThat(courier.deliver("a", "b", "c", "d", "e"))
        .containsExactly("[a]", "[b]", "[c]", "[d]", "Unavailable");
    assertThat(service.sent()).hasSize(1);
  }

  @Test
  void requestsAndCodePointsKeepTheirPace() {
    courier
        .pace(new Pace(1, 60, Double.POSITIVE_INFINITY))
        .deliver("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertThat(courier.time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));

    Courier slow = new Courier(service).pace(new Pace(1, Double.POSITIVE_INFINITY, 60));
    slow.deliver("cuatro");
    assertThat(slow.time.sleeps()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void manyThreadsGiveTheSameResultsInTheSameOrder() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 1000).forEach(k -> texts.add("texto " + k));

    List<String> results = courier.pace(Pace.of(8)).deliver(texts.toArray(String[]::new));

    assertThat(results).isEqualTo(texts.stream().map(t -> "[" + t + "]").toList());
    assertThat(service.sent()).hasSize(250);
  }

  @Test
  void tellsHowFarItIs() {
    List<String> told = new ArrayList<>();

    courier
        .delivery()
        .translate(
            List.of("a", "b", "a", " "),
            Language.SPANISH,
            Language.ENGLISH,
            (done, total) -> told.add(done + "/" + total));

    assertThat(told).containsExactly("0/2", "1/2", "2/2");
  }

  @Test
  void countsWhatItDid() {
    service.fails(1, down());
    Delivery delivery = courier.delivery();
    Courier.deliver(delivery, "uno", "dos", "uno");

    assertThat(delivery.counts().texts()).isEqualTo(2);
    assertThat(delivery.counts().sent()).isEqualTo(new Counts.Sent(4, 2, 12));
  }
}
