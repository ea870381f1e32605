package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What times say about beads. */
class TimeEvidenceTest {

  private static Side side(Language language, long[][] times) {
    return new Side(
        language.code(),
        language,
        IntStream.range(0, times.length)
            .mapToObj(
                i ->
                    new Sentence(i, i, new Span(i, i + 1), "x", language, Role.PROSE)
                        .at(Optional.of(new TimeSpan(times[i][0], times[i][1]))))
            .toList());
  }

  private static DocumentPair pair(long[][] source, long[][] target) {
    return new DocumentPair(
        side(Language.SPANISH, source),
        side(Language.ENGLISH, target),
        Collections.nCopies(source.length, ""));
  }

  /** Sentences of two seconds, at no even distance; those of the target on another clock. */
  private static DocumentPair film(int sentences, LongUnaryOperator clock) {
    long[][] source = new long[sentences][];
    long[][] target = new long[sentences][];
    for (int i = 0; i < sentences; i++) {
      long start = 4000L * i + 700L * (i % 3);
      source[i] = new long[] {start, start + 2000};
      target[i] = new long[] {clock.applyAsLong(start), clock.applyAsLong(start) + 2000};
    }
    return pair(source, target);
  }

  private static List<TrainingBead> diagonal(int beads) {
    return IntStream.range(0, beads).mapToObj(i -> new TrainingBead(0, i, 1, i, 1)).toList();
  }

  @Test
  void theClockIsFoundFromWhatIsSureByItsWords() {
    assertThat(TimeFit.of(film(20, t -> t + 100), diagonal(20))).contains(new TimeFit(1, 0));
    assertThat(TimeFit.of(film(20, t -> t + 2500), diagonal(20))).contains(new TimeFit(1, 2500));
    TimeFit stretched =
        TimeFit.of(film(60, t -> Math.round(t * 25 / 23.976) - 7000), diagonal(60)).orElseThrow();
    assertThat(stretched.map(200_000)).isBetween(201_440.0, 201_640.0);
  }

  @Test
  void someWrongPairsDoNotMoveTheClock() {
    DocumentPair film = film(30, t -> t + (t % 4000 == 700 ? 90_000 - t * 2 : 2500));

    assertThat(TimeFit.of(film, diagonal(30)).orElseThrow().map(0)).isEqualTo(2500);
  }

  @Test
  void timesThatDoNotGoTogetherSayNothing() {
    assertThat(TimeEvidence.of(film(30, t -> (t * 7919) % 120_000), diagonal(30))).isEmpty();
    assertThat(TimeEvidence.of(film(30, t -> t * 2), diagonal(30))).isEmpty();
    assertThat(TimeFit.of(film(4, t -> t + 2500), diagonal(4))).as("too few to tell").isEmpty();
  }

  @Test
  void withoutSureWordsOnlyTheSameClockIsTold() {
    assertThat(TimeFit.of(film(3, t -> t), List.of())).contains(new TimeFit(1, 0));
    assertThat(TimeFit.of(film(3, t -> t + 2500), List.of())).isEmpty();
  }

  @Test
  void textsWithoutTimesHaveNone() {
    DocumentPair film = film(10, t -> t);
    Side bare =
        new Side(
            "en",
            Language.ENGLISH,
            film.target().sentences().stream().map(s -> s.at(Optional.empty())).toList());

    assertThat(TimeEvidence.of(new DocumentPair(film.source(), bare, film.pivot()), diagonal(10)))
        .isEmpty();
  }

  @Test
  void overlapGainsAndDistanceCosts() {
    TimeEvidence timing =
        TimeEvidence.of(
                pair(
                    new long[][] {{0, 1000}, {2000, 3000}, {4000, 6000}, {60_000, 61_000}},
                    new long[][] {{0, 1000}, {4000, 6000}, {60_000, 61_000}}),
                List.of())
            .orElseThrow();

    assertThat(timing.gain(0, 1, 0, 1)).isEqualTo(1.5);
    assertThat(timing.gain(0, 1, 1, 1)).isEqualTo(-3);
    assertThat(timing.gain(0, 1, 2, 1)).as("bounded").isEqualTo(-7.5);
    assertThat(timing.gain(1, 1, 0, 0)).as("alone where the other is silent").isEqualTo(1.5);
    assertThat(timing.gain(0, 1, 0, 0)).as("alone where somebody speaks").isEqualTo(-0.5);
    assertThat(timing.gain(1, 2, 1, 1))
        .as("a sentence is outside")
        .isLessThan(timing.gain(2, 1, 1, 1) + timing.gain(1, 1, 0, 0) - 2);
  }
}
