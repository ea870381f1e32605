package io.cotejo.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentReaderTest {

  private static final TextDocumentReader READER = new TextDocumentReader(Optional.empty());
  private static final Input INPUT = new Input("a.txt", "dir/a.txt", Optional.empty());

  @Test
  void documentKnowsWhatItWasReadFrom() throws Exception {
    RawDocument document = READER.read(INPUT, "Hola.\r\n\r\nAdiós.".getBytes(UTF_8));
    assertThat(document.name()).isEqualTo("a.txt");
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.charsetDoubt()).isEmpty();
    assertThat(document.sha256()).matches("[0-9a-f]{64}");
    assertThat(document.blocks()).extracting(Block::text).containsExactly("Hola.", "Adiós.");
    assertThat(document.repairedBreaks()).isZero();
  }

  @Test
  void sha256IsThatOfTheBytes() throws Exception {
    assertThat(READER.read(INPUT, "abc".getBytes(UTF_8)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void repairedBreaksAreCounted() throws Exception {
    byte[] bytes = "The boat of\n\nAna Gil\n\n, which was new, sank.".getBytes(UTF_8);
    assertThat(READER.read(INPUT, bytes).repairedBreaks()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\u00A0\u2028"})
  void emptyDocumentIsReported(String text) {
    assertThat(problem(text.getBytes(UTF_8)).toString())
        .startsWith("dir/a.txt: error: ")
        .contains("empty document");
  }

  @Test
  void nulByteIsReportedWithItsPlace() {
    Diagnostic diagnostic = problem("uno\ndos\0tres".getBytes(UTF_8));
    assertThat(diagnostic.line()).isEqualTo(2);
    assertThat(diagnostic.column()).isEqualTo(4);
    assertThat(diagnostic.message()).contains("NUL");
  }

  @Test
  void binaryFileIsReported() {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    assertThat(problem(bytes).message()).contains("text");
  }

  @Test
  void bytesThatAreNotInTheDeclaredCharsetAreReported() {
    TextDocumentReader utf8 = new TextDocumentReader(Optional.of(UTF_8));
    UnreadableDocumentException e =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> utf8.read(INPUT, new byte[] {'a', (byte) 0xFF, 'b'}));
    assertThat(e.getMessage()).contains("--charset").isEqualTo(e.diagnostic().toString());
  }

  @Test
  void utf16IsReadWithItsMark() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    bytes.write("Señal 😀.".getBytes(UTF_16LE));
    assertThat(READER.read(INPUT, bytes.toByteArray()).blocks().get(0).text())
        .isEqualTo("Señal 😀.");
  }

  @Test
  void lineOfTenMegabytesIsRead() throws Exception {
    String sentence = "El barco salió del puerto con la marea. ";
    String text = sentence.repeat(10_000_000 / sentence.length());
    List<Block> blocks = READER.read(INPUT, text.getBytes(UTF_8)).blocks();
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).text()).hasSize(text.length() - 1);
  }

  @Test
  void turkishLocaleChangesNothing() throws Exception {
    byte[] bytes =
        ("RELATED CONTENT: ISLANDS\n\nTHE SHIP WAS IN THE HARBOUR OF THE TOWN FOR THE"
                + " WHOLE OF THE WINTER IN\n\nIstria.")
            .getBytes(UTF_8);
    RawDocument expected = READER.read(INPUT, bytes);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new TextDocumentReader(Optional.empty()).read(INPUT, bytes)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected.blocks()).extracting(Block::role).contains(Role.BOILERPLATE);
  }

  static Stream<Path> seeds() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(p -> p.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyBlockOfASeedIsFoundAgainInItsFile(Path seed) throws Exception {
    String text = Files.readString(seed).replaceFirst("^\uFEFF", "");
    int end = 0;
    for (Block block : READER.read(INPUT, Files.readAllBytes(seed)).blocks()) {
      Span whole = block.inFile(new Span(0, block.text().length()));
      assertThat(whole.of(text).replaceAll("\\s", ""))
          .isEqualTo(block.text().replaceAll("\\s", ""));
      assertThat(whole.start()).isGreaterThanOrEqualTo(end);
      end = whole.end();
    }
  }

  private static Diagnostic problem(byte[] bytes) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> READER.read(INPUT, bytes))
        .diagnostic();
  }
}
