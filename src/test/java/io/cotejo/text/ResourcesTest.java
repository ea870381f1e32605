package io.cotejo.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources of the class path. */
class ResourcesTest {

  private static final String THREE = "/io/cotejo/text/three-lines.txt";

  @Test
  void aResourceIsReadInAnyForm() throws IOException {
    assertThat(Resources.text(THREE)).isEqualTo("uno\n¡dos!\n# tres\n");
    assertThat(Resources.bytes(THREE)).isEqualTo(Resources.text(THREE).getBytes(UTF_8));
    assertThat(Resources.lines(THREE)).containsExactly("uno", "¡dos!", "# tres");
    try (InputStream in = Resources.open(THREE)) {
      assertThat(in.readAllBytes()).isEqualTo(Resources.bytes(THREE));
    }
  }

  /** Not even one beside the class that reads it. */
  @ParameterizedTest
  @ValueSource(strings = {"/io/cotejo/text/none.txt", "three-lines.txt", "io/cotejo/text/none.txt"})
  void whatIsNotThereIsNamed(String path) {
    assertThatThrownBy(() -> Resources.bytes(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such resource: " + path);
    assertThat(Resources.find(path)).isEmpty();
  }
}
