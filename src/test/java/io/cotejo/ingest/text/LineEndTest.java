package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndTest {

  @ParameterizedTest
  @ValueSource(strings = {"Fin.", "¿Fin?", "Fin!»", "Fin…", "Fin.”)", "Fin. 🎉", "終わり。", "Fin.' "})
  void terminated(String line) {
    assertThat(LineEnd.isTerminated(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fin", "Fin,", "Fin:", "“Fin”", "", "v. 2"})
  void notTerminated(String line) {
    assertThat(LineEnd.isTerminated(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"of the", "y el", "THE", "uno,", "dijo “", "dijo \"", "es (", "¿", "porque"})
  void wantsMore(String line) {
    assertThat(LineEnd.wantsMore(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the end", "fin.", "dijo “no”", "leather", ""})
  void wantsNoMore(String line) {
    assertThat(LineEnd.wantsMore(line)).isFalse();
  }

  @Test
  void connectorsAreKnownInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(LineEnd.wantsMore("SIGNED WITHIN")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }
}
