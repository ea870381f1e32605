package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePairTest {

  private static DocumentPair pair(List<String> sources, List<String> targets) {
    Side source = LinePair.side("s", Language.SPANISH, sources);
    Side target = LinePair.side("t", Language.ENGLISH, targets);
    return new DocumentPair(source, target, Collections.nCopies(source.size(), ""));
  }

  private static Bead bead(int i, int j) {
    return new Bead(new IndexRange(i, i + 1), new IndexRange(j, j + 1), 0, 1);
  }

  @Test
  void sentencesHaveTheNumbersAndPlacesOfTheirLines() {
    Side side = LinePair.side("a.txt", Language.SPANISH, List.of("", "uno", " \t", "dos "));
    assertThat(side.document()).isEqualTo("a.txt");
    assertThat(side.texts()).containsExactly("uno", "dos ");
    assertThat(side.sentences().stream().map(Sentence::index)).containsExactly(1, 3);
    assertThat(side.sentences().stream().map(Sentence::span))
        .containsExactly(new Span(1, 4), new Span(8, 12));
  }

  @Test
  void theSecondBoundaryGoesWithTheSecond() {
    DocumentPair pair =
        pair(List.of("a", ".EOA", "", "b", ".EOA"), List.of(".EOA ", "c", "not .EOA", ".EOA"));
    assertThat(LinePair.boundaries(pair, ".EOA")).containsExactly(bead(1, 0), bead(3, 3));
  }

  @Test
  void unequalNumbersOfBoundariesAreTold() {
    DocumentPair pair = pair(List.of("#", "#"), List.of("#", "a"));
    assertThatThrownBy(() -> LinePair.boundaries(pair, "#"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("boundary '#' stands 2 times in the source and 1 times in the target");
  }

  @Test
  void knownBeadsAreKeptInSourceOrder() {
    DocumentPair pair = pair(List.of("a", "b"), List.of("c", "d"));
    LinePair lines = new LinePair(pair, 2, 2, List.of(bead(1, 1), bead(0, 0)));
    assertThat(lines.fixed()).containsExactly(bead(0, 0), bead(1, 1));
  }

  @Test
  void refusesKnownBeadsThatCross() {
    DocumentPair pair = pair(List.of("a", "b"), List.of("c", "d"));
    assertThatThrownBy(() -> new LinePair(pair, 2, 2, List.of(bead(0, 1), bead(1, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cross or overlap at [1]:[0]");
  }
}
