package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Language;
import io.cotejo.segment.Abbreviations.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  private final Abbreviations abbreviations =
      Abbreviations.of(
          List.of("# titles", "", "Sr.", "etc.\tend", "EE. UU.\tfirst", "Sec.\tnumber", "UU."));

  @ParameterizedTest
  @CsvSource({"el Sr.,NEVER", "y etc.,END", "en EE. UU.,FIRST", "Sec.,NUMBER", "los EE.,NEVER"})
  void textEndsWithItsLongestAbbreviation(String text, Kind kind) {
    assertThat(abbreviations.endingAt(text, text.length(), text.length())).contains(kind);
  }

  @Test
  void partOfAWordIsNone() {
    assertThat(abbreviations.endingAt("XSr.", 4, 4)).isEmpty();
    assertThat(abbreviations.endingAt("Sr. y", 5, 5)).isEmpty();
  }

  @Test
  void capitalsAreAnAbbreviationBeforeANumberOnly() {
    assertThat(abbreviations.endingAt("SEC.", 4, 4)).contains(Kind.NUMBER);
    assertThat(abbreviations.endingAt("SR.", 3, 3)).isEmpty();
  }

  @Test
  void unknownMarkIsRefused() {
    assertThatThrownBy(() -> Abbreviations.of(List.of("Sr.\tsometimes")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SOMETIMES");
  }

  @Test
  void shippedListsAreReadable() {
    assertThat(Abbreviations.shipped(Language.SPANISH).endingAt("pág.", 4, 4)).contains(Kind.NEVER);
    assertThat(Abbreviations.shipped(Language.ENGLISH).endingAt("Mrs.", 4, 4)).contains(Kind.NEVER);
    assertThat(Abbreviations.shipped(Language.of("it")).endingAt("Mrs.", 4, 4)).isEmpty();
  }
}
