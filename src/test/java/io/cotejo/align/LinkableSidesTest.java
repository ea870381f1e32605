package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.score.Tokenizer;
import io.cotejo.testing.Pairs;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LinkableSidesTest {

  private static final List<String> SOURCES =
      List.of("Uno dos tres cuatro cinco seis.", "Zorrilla", "uno dos", "Ñandú: 1.250");

  private static final List<String> TARGETS =
      List.of("zorrilla", "One two three four five six.", "nandu : 1,250");

  private static DocumentPair pair() {
    return Pairs.of(SOURCES, SOURCES, TARGETS);
  }

  @Test
  void longSentencesTellAndShortOnesDoNot() {
    LinkableSides sides = new LinkableSides(pair(), Tokenizer::tokens);

    assertThat(sides.tells(0, 1)).isTrue();
    assertThat(sides.tells(0, 0)).isFalse();
    assertThat(sides.tells(1, 1)).isFalse();
    assertThat(sides.tellsSource(2)).isFalse();
    assertThat(sides.tellsTarget(2)).isFalse();
  }

  @Test
  void headingsTellNothing() {
    DocumentPair prose = pair();
    DocumentPair headings =
        new DocumentPair(
            prose.source(), Pairs.side("t", Language.ENGLISH, Role.HEADING, TARGETS), SOURCES);

    assertThat(new LinkableSides(headings, Tokenizer::tokens).tells(0, 1)).isFalse();
  }

  @Test
  void theSameWordsAreTheSame() {
    LinkableSides sides = new LinkableSides(pair(), Tokenizer::tokens);

    for (int i = 0; i < SOURCES.size(); i++) {
      for (int j = 0; j < TARGETS.size(); j++) {
        assertThat(sides.isSame(i, j))
            .isEqualTo(Tokenizer.tokens(SOURCES.get(i)).equals(Tokenizer.tokens(TARGETS.get(j))));
      }
    }
    assertThat(sides.isSame(1, 0)).isTrue();
    assertThat(sides.isSame(3, 2)).isTrue();
  }

  @Test
  void aSentenceIsCutIntoWordsOnceHoweverManyItIsHeldAgainst() {
    AtomicInteger cuts = new AtomicInteger();
    LinkableSides sides =
        new LinkableSides(
            pair(),
            text -> {
              cuts.incrementAndGet();
              return Tokenizer.tokens(text);
            });
    for (int i = 0; i < SOURCES.size(); i++) {
      for (int j = 0; j < TARGETS.size(); j++) {
        assertThat(sides.tells(i, j) && sides.isSame(i, j)).isFalse();
      }
    }

    assertThat(cuts).hasValue(SOURCES.size() + TARGETS.size());
  }
}
