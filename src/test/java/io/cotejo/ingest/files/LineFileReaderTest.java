package io.cotejo.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.ingest.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFileReaderTest {

  private static final LineFileReader READER = new LineFileReader(Optional.empty());

  private static List<String> read(String text) throws UnreadableDocumentException {
    return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void keepsBlankLinesWithAnyLineEnd(String end) throws UnreadableDocumentException {
    String text = String.join(end, "uno", "", " ", "dos", "");
    assertThat(read(text)).containsExactly("uno", "", " ", "dos");
  }

  @Test
  void needsNoEndAtTheLastLine() throws UnreadableDocumentException {
    assertThat(read("uno\ndos")).containsExactly("uno", "dos");
    assertThat(read("uno\n\n")).containsExactly("uno", "");
    assertThat(read("\n")).containsExactly("");
    assertThat(read("")).isEmpty();
  }

  @Test
  void endsALineNowhereElse() throws UnreadableDocumentException {
    assertThat(read("a\u2028b\u0085c\fd\u000Be\n")).containsExactly("a\u2028b\u0085c\fd\u000Be");
  }

  @Test
  void takesTheMarkForNoText() throws UnreadableDocumentException {
    assertThat(read("\uFEFFuno\n")).containsExactly("uno");
    assertThat(READER.read("a.txt", "\uFEFFsí\n".getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly("sí");
  }

  @Test
  void believesTheCharsetThatIsDeclared() throws UnreadableDocumentException {
    LineFileReader latin = new LineFileReader(Optional.of(StandardCharsets.ISO_8859_1));
    byte[] bytes = "El niño\ncomió\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(latin.read("a.txt", bytes)).containsExactly("El niño", "comió");
  }

  @Test
  void refusesBytesThatAreNotInTheDeclaredCharset() {
    LineFileReader utf8 = new LineFileReader(Optional.of(StandardCharsets.UTF_8));
    byte[] bytes = "El niño".getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> utf8.read("a.txt", bytes))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e ->
                assertThat(e.diagnostic())
                    .hasToString(
                        "a.txt: error: not text in UTF-8, as --charset says; leave that out, or give"
                            + " the right one with --charset"));
  }
}
