package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunManifestTest {

  @Test
  void writesSortedKeysAndNoTime() throws IOException {
    StringWriter out = new StringWriter();
    new RunManifestWriter()
        .write(
            new RunManifest(
                Samples.SIGNATURE, Map.of("pairs", 2L, "documents", 1L), List.of("<ok> \ud800")),
            out);
    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "counts": {
                "documents": 1,
                "pairs": 2
              },
              "inputs": {
                "es.txt": "%s"
              },
              "models": {
                "translate": "dictionary-es-en"
              },
              "notices": [
                "<ok> \\ud800"
              ],
              "options": {
                "min-confidence": "0.5"
              },
              "version": "0.1.0"
            }
            """
                .replace("%s", "ab".repeat(32)));
  }

  @Test
  void refusesANegativeCount() {
    assertThatThrownBy(() -> new RunManifest(Samples.SIGNATURE, Map.of("pairs", -1L), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pairs = -1");
  }
}
