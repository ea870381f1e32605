package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhraseListTest {

  private static final PhraseList PHRASES =
      PhraseList.of(List.of("^tide\\b", "(our|the) harbour\\b", "\\(boat\\)", "(?-i:\\p{Lu}{3})"));

  @Test
  void phraseIsFoundWhereAWordBegins() {
    assertThat(PHRASES.isIn("Come to OUR Harbour")).isTrue();
    assertThat(PHRASES.isIn("It is four harbours away, and sour harbour weed")).isFalse();
    assertThat(PHRASES.isIn("a longboat (boat)")).isTrue();
    assertThat(PHRASES.isIn("lost at sea: SOS")).isTrue();
    assertThat(PHRASES.isIn("ЖЖЖ")).isTrue();
  }

  @Test
  void anchoredPhraseIsFoundAtTheBeginningOnly() {
    assertThat(PHRASES.isIn("Tide tables")).isTrue();
    assertThat(PHRASES.isIn("High tide")).isFalse();
  }

  @Test
  void noPhraseIsInNothing() {
    assertThat(PHRASES.isIn("")).isFalse();
    assertThat(PhraseList.of(List.of()).isIn("tide")).isFalse();
  }

  @Test
  void findsWhatOneExpressionFinds() {
    Pattern all =
        Pattern.compile(
            "^tide\\b|(?:(?<!\\p{L})|(?=\\())(?:(our|the) harbour\\b|\\(boat\\)|(?-i:\\p{Lu}{3}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    String[] pieces = {
      "tide", "our ", "THE", " harbour", "s", "(", "boat", ")", "É", " ", "ж", "A"
    };
    Random random = new Random(20261125);
    int found = 0;
    for (int i = 0; i < 5000; i++) {
      StringBuilder built = new StringBuilder();
      random.ints(random.nextInt(9), 0, pieces.length).forEach(p -> built.append(pieces[p]));
      String text = built.toString();
      boolean expected = all.matcher(text).find();
      assertThat(PHRASES.isIn(text)).as(text).isEqualTo(expected);
      found += expected ? 1 : 0;
    }
    assertThat(found).isBetween(500, 4500);
  }
}
