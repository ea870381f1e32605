package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

  private static final String HEAD = "# cotejo statistics 1\n";

  private final List<DocumentPair> pairs =
      IntStream.range(0, 6)
          .mapToObj(k -> ParallelText.of(new RandomTexts(k, 200), 15).pair())
          .toList();

  private static Statistics of(DocumentPair pair) {
    return Statistics.of(List.of(pair)).with(Unexplained.of(pair.target().size() / 3.0, 100));
  }

  private static Statistics read(String file) throws InvalidInputException {
    return new StatisticsFile("known.tsv").parse(List.of(file.split("\n")));
  }

  private static String written(Statistics statistics) {
    List<String> lines = new ArrayList<>();
    StatisticsFile.write(statistics, lines::add);
    return String.join("\n", lines);
  }

  @Test
  void partsInAnyOrderMakeTheSameWhole() {
    Statistics whole =
        pairs.stream().map(StatisticsTest::of).reduce(Statistics.NONE, Statistics::merge);
    List<DocumentPair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(1));
    Statistics left =
        shuffled.subList(0, 2).stream()
            .map(StatisticsTest::of)
            .reduce(Statistics.NONE, Statistics::merge);
    Statistics right =
        shuffled.subList(2, 6).stream()
            .map(StatisticsTest::of)
            .reduce(Statistics.NONE, Statistics::merge);

    assertThat(left.merge(right).id()).isEqualTo(whole.id());
    assertThat(whole.counts()).isEqualTo(Statistics.of(pairs).counts());
    assertThat(whole.id()).isNotEqualTo(of(pairs.get(0)).id());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws InvalidInputException {
    LearnedWords.Builder learned = new LearnedWords.Builder();
    learned.add(true, "home", "house", new LearnedWords.Strength(3, 1_500_000));
    learned.add(false, "casa", "house", new LearnedWords.Strength(2, 1_000_000));
    Statistics known = of(pairs.get(0)).with(learned.build());

    Statistics again = read(written(known));

    assertThat(written(again))
        .isEqualTo(written(known))
        .contains("source\tcasa\thouse\t2\t1000000");
    assertThat(again.id()).isEqualTo(known.id());
    assertThat(again.tokens()).isEqualTo(known.tokens());
    assertThat(again.unexplained()).isEqualTo(known.unexplained());
    known.counts().forEach((word, count) -> assertThat(again.count(word)).isEqualTo(count));
  }

  @Test
  void rareWordsCanBeCutAndAreThenAsGoodAsUnseen() {
    Statistics known = Statistics.of(pairs);
    Statistics cut = known.cut(30);

    assertThat(cut.counts().values()).isNotEmpty().allMatch(count -> count >= 30);
    assertThat(cut.tokens()).isEqualTo(known.tokens());
    assertThat(cut.count("murcielago")).isEqualTo(1);
  }

  @Test
  void mergingSumsWhatWasLearned() {
    LearnedWords.Builder some = new LearnedWords.Builder();
    some.add(true, "home", "house", new LearnedWords.Strength(1, 1_000_000));
    LearnedWords.Builder others = new LearnedWords.Builder();
    others.add(true, "home", "house", new LearnedWords.Strength(3, 600_000));

    Statistics both =
        Statistics.NONE.with(some.build()).merge(Statistics.NONE.with(others.build()));

    assertThat(both.learned().of(true, "home").get("house").probability()).isEqualTo(0.4);
    assertThat(both.learned().of(false, "home")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tokens",
        "tokens\tx",
        "tokens\t-1",
        "word\tcasa",
        "word\tcasa\t2\t3",
        "word\t\t2",
        "word\tcasa\t99999999999999999999",
        "unexplained\t5",
        "unexplained\t99000000\t3",
        "pivot\ta\tb\t0\t1",
        "source\ta\tb\t1\t2000000",
        "verb\tcasa\t2",
        ""
      })
  void brokenLinesAreRefusedWithTheirPlace(String line) {
    assertThatThrownBy(() -> read(HEAD + "tokens\t9\nunexplained\t1\t9\n" + line + "\nword\tb\t2"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("known.tsv:4: error: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"casa\thouse", "# cotejo statistics 2\ntokens\t1", HEAD + "tokens\t9"})
  void whatIsNoTableOfStatisticsIsRefused(String file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("known.tsv:");
  }

  @Test
  void wordsThatAreFrequentElsewhereTellLess() {
    List<String> one = List.of("zorro lince");
    DocumentPair pair = Pairs.of(List.of("—"), one, one);
    List<String> full = Collections.nCopies(900, "lince perro gato");
    Statistics known = Statistics.of(List.of(Pairs.of(full, full, full)));

    assertThat(text(pair, known)).isLessThan(text(pair, Statistics.NONE));
  }

  private static double text(DocumentPair pair, Statistics known) {
    return PairScores.prepare(List.of(pair), new BeadTypes(1, 2), DictionaryWords.NONE, known)
        .reader(0, Adaptation.start())
        .read(0, 1, 0, 1)
        .text();
  }
}
