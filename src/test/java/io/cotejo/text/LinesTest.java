package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and their ends. */
class LinesTest {

  private static List<String> lines(String text) {
    return Lines.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void linesEndWithAnyOfThreeEnds() {
    assertThat(lines("a\r\nb\rc\nd")).containsExactly("a", "b", "c", "d");
    assertThat(lines("\n\r\n\r")).containsExactly("", "", "");
    assertThat(lines("")).isEmpty();
    assertThat(lines("a\r")).containsExactly("a");
    assertThat(lines("a\u2028b\f\u0085")).hasSize(1);
  }

  /** The JDK's own lines are the same; it does not tell their places. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\r", "\r\n\n", "a\n\rb", "\r\r\na", "a\r\n\r\nb\n"})
  void linesAreThoseOfTheJdk(String text) {
    assertThat(lines(text)).isEqualTo(text.lines().toList());
  }

  @Test
  void blankLinesAndCommentsSayNothing() {
    assertThat(Lines.isContent("a # b")).isTrue();
    assertThat(Lines.isContent(" # b")).isTrue();
    assertThat(Lines.isContent("#a")).isFalse();
    assertThat(Lines.isContent(" \t")).isFalse();
    assertThat(Lines.isContent("")).isFalse();
  }

  @Test
  void textsThatAreSentHoldNoLineEndOfAnyKind() {
    assertThat(Lines.unbroken("a\r\n\tb\u0000c\u0085d\u2028\u2029e  f "))
        .isEqualTo("a b c d e  f ");
  }

  @Test
  void messagesComeOnOneLine() {
    assertThat(Lines.joined("\u001b a\r\n\tb\u0007c \n")).isEqualTo("a b c");
    assertThat(Lines.joined("a\u00A0b")).isEqualTo("a\u00A0b");
  }
}
