package io.cotejo.translate.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.org",
        "HTTPS://x.org",
        "www.x.org",
        "a@x.org",
        "@ana",
        "#puerto",
        "{0}",
        "{{x}}",
        "${x}",
        "%1$s",
        "<b>",
        "⟦3⟧",
        "17 km/h",
        "17m/s",
        "3 km²",
        "3\u00A0m³",
        "3\u202Fcm",
        "5 mm",
        "5 kg",
        "30 °C",
        "86°F",
        "5 %",
        "9 kB",
        "9 MB",
        "9 GB",
        "9 TB",
        "7 kWh",
        "7 MW",
        "50 Hz",
        "3 GHz",
        "12 €",
        "12 $",
        "12£"
      })
  void theQuickLookMissesNothing(String kept) {
    String text = "Hay " + kept + " allí";

    assertThat(Verbatim.in(text).find()).isTrue();
    assertThat(Verbatim.mayBeIn(text)).isTrue();
    assertThat(Verbatim.mayBeIn("Hay 17 barcos en el muelle, y son 5.")).isFalse();
  }
}
