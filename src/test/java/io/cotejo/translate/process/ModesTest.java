package io.cotejo.translate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.host.BackEnds;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModesTest {

  @Test
  void readsWhatApertiumLists() {
    assertThat(Modes.read("  eng-spa\n  spa-eng_US\n\n").names())
        .containsExactly("eng-spa", "spa-eng_US");
  }

  @Test
  void knowsNamesOfTwoAndOfThreeLetters() {
    assertThat(Modes.read("es-en\neng-spa\n").of(Language.SPANISH, Language.ENGLISH))
        .contains("es-en");
    assertThat(Modes.read("es-en\neng-spa\n").of(Language.ENGLISH, Language.SPANISH))
        .contains("eng-spa");
    assertThat(Modes.read("eng-spa").of(Language.SPANISH, Language.ENGLISH)).isEmpty();
  }

  @Test
  void withoutApertiumItIsSaidWhatToInstall() {
    assertThatThrownBy(
            () ->
                BackEnds.installed()
                    .open("apertium", Map.of("program", "no-such-apertium"), Clock.systemUTC()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("back end 'apertium': error: program does not answer")
        .hasMessageContaining("apertium-eng-spa");
  }
}
