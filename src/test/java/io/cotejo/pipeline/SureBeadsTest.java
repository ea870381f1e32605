package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Verdict;
import io.cotejo.score.Comparer;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import java.util.List;
import org.junit.jupiter.api.Test;

class SureBeadsTest {

  private static final BeadPairs BEAD_PAIRS = new BeadPairs(new Comparer(DictionaryWords.NONE));

  private static final DocumentPair PAIR =
      Pairs.of(
          List.of("El faro", "se encendió", "en 1908."),
          List.of("The lighthouse", "", "in 1908."),
          List.of("The lighthouse was lit", "in 1908."));

  private static final Bead DOUBTFUL = bead(0, 2, 0, 1, 0.25);
  private static final Bead SURE = bead(2, 3, 1, 2, 0.5);

  private static final Alignment ALIGNMENT =
      new Alignment(PAIR, Alignment.Order.MONOTONE, List.of(DOUBTFUL, SURE));

  private static Bead bead(int from, int to, int targetFrom, int targetTo, double confidence) {
    return new Bead(new IndexRange(from, to), new IndexRange(targetFrom, targetTo), 0, confidence);
  }

  @Test
  void takesDoubtfulBeadsApartAndKeepsTheOthers() {
    assertThat(SureBeads.of(ALIGNMENT, 0.5).beads())
        .containsExactly(
            bead(0, 1, 0, 0, 0.375), bead(1, 2, 0, 0, 0.375), bead(2, 2, 0, 1, 0.375), SURE);
  }

  @Test
  void keepsEverythingAtZero() {
    assertThat(SureBeads.of(ALIGNMENT, 0)).isEqualTo(ALIGNMENT);
  }

  @Test
  void keepsNullBeadsWhateverTheirConfidence() {
    List<Bead> beads = List.of(bead(0, 3, 0, 0, 0.1), bead(3, 3, 0, 2, 0.2));
    Alignment alignment = new Alignment(PAIR, Alignment.Order.MONOTONE, beads);
    assertThat(SureBeads.of(alignment, 1).beads()).isEqualTo(beads);
  }

  @Test
  void targetsOfCrossingLinksGoToTheEnd() {
    List<Bead> beads = List.of(bead(0, 1, 1, 2, 0.25), bead(1, 2, 0, 0, 1), bead(2, 3, 0, 1, 0.5));
    Alignment alignment = new Alignment(PAIR, Alignment.Order.CROSSING, beads);
    Alignment sure = SureBeads.of(alignment, 0.5);
    assertThat(sure.beads()).startsWith(bead(0, 1, 1, 1, 0.75), beads.get(1), beads.get(2));
    assertThat(sure.unpairedTarget()).containsExactly(1);
  }

  @Test
  void aBeadAsAPairHasTheTranslationsItIsMadeOf() {
    AlignedPair pair = BEAD_PAIRS.of(ALIGNMENT, DOUBTFUL);
    assertThat(pair.source().map(Passage::text)).contains("El faro se encendió");
    assertThat(pair.target().map(Passage::text)).contains("The lighthouse was lit");
    assertThat(pair.pivot()).isEqualTo("The lighthouse");
    assertThat(pair.confidence()).hasValue(0.25);
    assertThat(pair.type()).isEqualTo("2-1");
  }

  @Test
  void aDoubtfulBeadBecomesOnePairASentence() {
    List<AlignedPair> pairs = BEAD_PAIRS.of(ALIGNMENT, DOUBTFUL, 0.5);
    assertThat(pairs.stream().map(AlignedPair::type)).containsExactly("1-0", "1-0", "0-1");
    assertThat(pairs.stream().map(AlignedPair::pivot)).containsExactly("The lighthouse", "", "");
    assertThat(pairs)
        .allMatch(p -> p.confidence().getAsDouble() == 0.375 && p.verdict() == Verdict.NONE);
    assertThat(BEAD_PAIRS.of(ALIGNMENT, SURE, 0.5)).containsExactly(BEAD_PAIRS.of(ALIGNMENT, SURE));
  }
}
