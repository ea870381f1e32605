package io.cotejo.translate.delivery;

import static io.cotejo.translate.delivery.Courier.down;
import static io.cotejo.translate.delivery.Courier.refused;
import static io.cotejo.translate.delivery.Courier.slowDown;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Counts;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is tried again, what is halved, and what it counts. */
class SenderTest {

  private final Service service = new Service("service", 4);
  private final Courier courier = new Courier(service);

  @Test
  void triesAgainWithFullJitter() {
    service.fails(3, down());

    assertThat(courier.deliver("uno")).containsExactly("[uno]");
    assertThat(courier.time.sleeps())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void givesATextUpAfterFiveAttempts() {
    service.next(r -> Service.each(r, Service::bracketed)).fails(5, down());
    Delivery delivery = courier.delivery();
    Courier.deliver(delivery, "cero");

    assertThat(Courier.deliver(delivery, "uno")).containsExactly("Unavailable");
    assertThat(Courier.deliver(delivery, "dos")).containsExactly("[dos]");
    assertThat(service.sent()).hasSize(7);
  }

  @Test
  void waitsAsLongAsTheServiceAsks() {
    service.fails(1, slowDown(Optional.of(Duration.ofSeconds(42))));

    assertThat(courier.deliver("uno")).containsExactly("[uno]");
    assertThat(courier.time.sleeps()).containsExactly(Duration.ofSeconds(42));
  }

  @Test
  void aPoisonousTextStandsAloneInTheEndAndTheOthersGoOn() {
    Service large = new Service("large", 64);
    large.always(
        r -> {
          if (r.texts().contains("t37")) {
            throw refused();
          }
          return Service.each(r, Service::bracketed);
        });
    String[] texts = IntStream.range(0, 64).mapToObj(k -> "t" + k).toArray(String[]::new);

    List<String> results = new Courier(large).deliver(texts);

    assertThat(results.get(37)).isEqualTo("Rejected");
    assertThat(results).filteredOn(r -> r.startsWith("[t")).hasSize(63);
    assertThat(large.sent()).hasSizeLessThanOrEqualTo(2 * 6 + 1);
  }

  @Test
  void aWrongCountIsNeverShiftedButHalved() {
    service.always(
        r -> {
          List<TranslationResult> all = Service.each(r, Service::bracketed);
          return all.size() > 2 ? all.subList(0, all.size() - 1) : all;
        });

    assertThat(courier.deliver("a", "b", "c", "d")).containsExactly("[a]", "[b]", "[c]", "[d]");
    assertThat(service.sent())
        .containsExactly(List.of("a", "b", "c", "d"), List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void aTextThatIsNeverAnsweredRightIsMalformed() {
    service.always(r -> List.of());

    assertThat(courier.deliver("a")).containsExactly("MalformedResponse");
  }

  @Test
  void halvesOfABatchThatNeverWentThroughAreTriedTwiceEach() {
    Delivery delivery = courier.delivery();
    Courier.deliver(delivery, "cero");
    service.fails(5 + 1, down()).next(r -> Service.each(r, Service::bracketed)).fails(2, down());

    assertThat(Courier.deliver(delivery, "a", "b")).containsExactly("[a]", "Unavailable");
    assertThat(service.sent().subList(1, 10))
        .containsExactly(
            List.of("a", "b"),
            List.of("a", "b"),
            List.of("a", "b"),
            List.of("a", "b"),
            List.of("a", "b"),
            List.of("a"),
            List.of("a"),
            List.of("b"),
            List.of("b"));
  }

  @Test
  void onlyWhatIsMissingIsAskedAgain() {
    service.next(
        r -> Service.each(r, t -> t.equals("b") ? new Failed(down()) : Service.bracketed(t)));

    assertThat(courier.deliver("a", "b", "c")).containsExactly("[a]", "[b]", "[c]");
    assertThat(service.sent()).containsExactly(List.of("a", "b", "c"), List.of("b"));
  }

  @Test
  void aBackEndThatBreaksCostsItsTextsAndTellsNoSecret() {
    service.always(
        r -> {
          throw new IllegalStateException("key s3cr3t");
        });

    TranslationResult result = Courier.results(courier.delivery(), "a").get(0);

    assertThat(((Failed) result).cause())
        .hasMessage("service: the back end broke: java.lang.IllegalStateException")
        .hasNoCause();
  }

  @Test
  void whatMayHaveBeenBilledCountsAgainWhenItIsSentAgain() {
    service.fails(1, down());

    assertThat(courier.budget(5).deliver("uno")).containsExactly("Quota");
    assertThat(service.sent()).hasSize(1);
  }

  @Test
  void whatWasSurelyNotBilledIsGivenBack() {
    service.fails(1, refused());
    Delivery delivery = courier.budget(6).delivery();

    assertThat(Courier.deliver(delivery, "uno")).containsExactly("Rejected");
    assertThat(Courier.deliver(delivery, "dos", "mil")).containsExactly("[dos]", "[mil]");
  }

  @Test
  void whatCouldNotBeSentCostsNothing() {
    service.fails(1, away(false));
    Delivery delivery = courier.budget(3).delivery();

    assertThat(Courier.deliver(delivery, "uno")).containsExactly("[uno]");
    assertThat(delivery.counts().sent()).isEqualTo(new Counts.Sent(1, 1, 3));
  }

  @Test
  void whatIsMissingHereIsTriedOnceIfItNeverAnswered() {
    service.fails(3, away(true));

    assertThat(courier.deliver("a", "b", "c", "d", "e")).containsOnly("Unreachable");
    assertThat(service.sent()).hasSize(1);
    assertThat(courier.time.sleeps()).isEmpty();
  }

  @Test
  void whatAnsweredBeforeAndIsMissingNowIsTriedAgain() {
    Delivery delivery = courier.delivery();
    Courier.deliver(delivery, "cero");
    service.fails(2, away(true));

    assertThat(Courier.deliver(delivery, "uno")).containsExactly("[uno]");
  }

  @Test
  void whatIsMissingElsewhereIsTriedAgain() {
    service.fails(3, away(false));

    assertThat(courier.deliver("uno")).containsExactly("[uno]");
    assertThat(courier.time.sleeps()).hasSize(3);
  }

  @Test
  void whatMayHaveBeenBilledIsNotGivenBackWhenTimeIsOver() {
    service.fails(1, down());
    Delivery delivery = courier.budget(5).deadline(Duration.ofMillis(1)).delivery();

    assertThat(Courier.deliver(delivery, "uno")).containsExactly("Unavailable");
    assertThat(Courier.deliver(delivery, "dos")).containsExactly("Quota");
  }

  private static TranslationException away(boolean here) {
    return new TranslationException.Unreachable("service", "is away", here, null);
  }
}
