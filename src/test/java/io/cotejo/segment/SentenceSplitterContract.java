package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import io.cotejo.text.Spaces;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link SentenceSplitter} promises. */
abstract class SentenceSplitterContract {

  /** Characters that splitters stumble over, with letters between them. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "ñ",
          "É",
          "1",
          "23",
          ".",
          "..",
          "…",
          "!",
          "?",
          "¿",
          "¡",
          " ",
          "  ",
          "\u00A0",
          "\n",
          "\t",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "(",
          ")",
          "[7]",
          "—",
          ",",
          ";",
          ":",
          "Sr.",
          "etc.",
          "EE. UU.",
          "1.º",
          "a)",
          "•",
          "。",
          "😀",
          "\uD83D",
          "\u200B",
          "http://a.es/b.c",
          "@ana",
          "El");

  abstract SentenceSplitter splitter();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\t\n "})
  void nothingGivesNoSentence(String blank) {
    assertThat(splitter().split(blank)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "Hola", "  Hola. ", "¿", "…", "1.", "😀", "a"})
  void littleGivesOneSentence(String text) {
    assertThat(splitter().split(text)).containsExactly(Spaces.trimmed(text, 0, text.length()));
  }

  @Test
  void randomTextIsCoveredInOrderWithoutOverlap() {
    Random random = new Random(20261124);
    for (int i = 0; i < 3000; i++) {
      String text = randomText(random);
      assertCovers(text, splitter().split(text));
    }
  }

  @Test
  void paragraphOfMegabytesIsSplit() {
    String text = "El barco zarpó al alba con rumbo norte. ".repeat(25_000);
    assertCovers(text, splitter().split(text));
  }

  @Test
  void threadsGiveOneResult() {
    Random random = new Random(7);
    List<String> texts = IntStream.range(0, 200).mapToObj(i -> randomText(random)).toList();
    SentenceSplitter shared = splitter();
    List<List<Span>> alone = texts.stream().map(shared::split).toList();
    assertThat(texts.parallelStream().map(shared::split).toList()).isEqualTo(alone);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void assertCovers(String text, List<Span> sentences) {
    int end = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.length()).as(text).isPositive();
      assertThat(text.substring(end, sentence.start()).chars().allMatch(c -> isSpace(c)))
          .as("only white space is lost before %s in <%s>", sentence, text)
          .isTrue();
      assertThat(isSpace(text.charAt(sentence.start()))).as(text).isFalse();
      assertThat(isSpace(text.charAt(sentence.end() - 1))).as(text).isFalse();
      end = sentence.end();
    }
    assertThat(text.substring(end).chars().allMatch(c -> isSpace(c))).as(text).isTrue();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
