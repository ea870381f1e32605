package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The characters of XML against the production of the standard. */
class XmlCharactersTest {

  @Test
  void theyAreThoseOfTheStandard() {
    Pattern character =
        Pattern.compile("[\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    int[] wrong =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(
                c ->
                    XmlCharacters.isAllowed(c)
                        != character.matcher(Character.toString(c)).matches())
            .toArray();
    assertThat(wrong).isEmpty();
    assertThat(XmlCharacters.isAllowed(-1)).isFalse();
    assertThat(XmlCharacters.isAllowed(Character.MAX_CODE_POINT + 1)).isFalse();
  }

  @Test
  void othersAreLeftOut() {
    assertThat(XmlCharacters.allowedIn("a\u0000b\u001b\r\n\ud83d😀\uFFFEc\u0085"))
        .isEqualTo("ab\r\n😀c\u0085");
    assertThat(XmlCharacters.allowedIn("")).isEmpty();
  }
}
