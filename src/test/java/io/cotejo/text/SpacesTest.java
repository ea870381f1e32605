package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The meanings of white space, each against another source of the same set. */
class SpacesTest {

  private static void assertSame(IntPredicate space, String expression) {
    Pattern pattern = Pattern.compile(expression);
    int[] wrong =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> space.test(c) != pattern.matcher(Character.toString(c)).matches())
            .toArray();
    assertThat(wrong).isEmpty();
  }

  @Test
  void theWhiteSpaceOfUnicodeIsThatOfItsProperty() {
    assertSame(Spaces::isUnicode, "[\\p{IsWhite_Space}&&[^\\x85]]");
  }

  @Test
  void noBreakSpacesAreAllThatJavaLeavesOut() {
    assertSame(c -> Spaces.isSpace(c) && !Character.isWhitespace(c), "[\\u00A0\\u2007\\u202F]");
  }

  @Test
  void anyKindIsThatOfJavaAndTheSeparatorsOfUnicode() {
    assertSame(Spaces::isSpace, "[\\t-\\r\\x1C-\\x1F\\p{Z}]");
  }

  @Test
  void asciiIsThatOfRegularExpressions() {
    assertSame(Spaces::isAscii, "\\s");
  }

  @Test
  void marksOfNoWidthAreUnseen() {
    String unseen =
        "\\x00-\\x08\\x0E-\\x1B\\x7F-\\x84\\x86-\\x9F\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F"
            + "\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB";
    assertSame(Spaces::isUnseen, "[" + unseen + "]");
    assertSame(Spaces::isSpaceOrUnseen, "[\\t-\\r\\x1C-\\x1F\\p{Z}" + unseen + "]");
  }

  @Test
  void stretchesAreTrimmedWithinTheirBounds() {
    String text = " \u00A0ab\u2003 c ";

    assertThat(Spaces.trimmed(text, 0, text.length())).isEqualTo(new Span(2, 7));
    assertThat(Spaces.trimmed(text, 0, 6)).isEqualTo(new Span(2, 4));
    assertThat(Spaces.trimmed(text, 3, 4)).isEqualTo(new Span(3, 4));
    assertThat(Spaces.trimmed(text, 4, 6)).isEqualTo(new Span(6, 6));
    assertThat(Spaces.trimmed("", 0, 0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void anotherMeaningTrimsOtherCharacters() {
    assertThat(Spaces.trimmed("\u00A0a\u00AD", 0, 3, Character::isWhitespace))
        .isEqualTo(new Span(0, 3));
    assertThat(Spaces.trimmed("\u00A0a\u00AD", 0, 3, Spaces::isSpaceOrUnseen))
        .isEqualTo(new Span(1, 2));
  }

  @Test
  void charactersCountOnceWhateverTheirUnits() {
    assertThat(Spaces.solid(" a\u00A0😀\n\u00AD")).isEqualTo(3);
    assertThat(Spaces.solid(" \t")).isZero();
  }

  @Test
  void skippingEndsAtTheTextsEnd() {
    assertThat(Spaces.skip("a \u00A0b", 1)).isEqualTo(3);
    assertThat(Spaces.skip("a  ", 1)).isEqualTo(3);
    assertThat(Spaces.skip("a", 0)).isZero();
    assertThat(Spaces.skip("a", 1)).isEqualTo(1);
  }
}
