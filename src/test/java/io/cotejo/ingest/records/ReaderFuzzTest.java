package io.cotejo.ingest.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.ingest.files.LineStream;
import io.cotejo.text.Spaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, a reader reads them or says what is wrong, and places stay true. */
class ReaderFuzzTest {

  private static final InputReader READER = new InputReader(ReadOptions.defaults());
  private static final int LARGE = 10_000_000;

  private static final List<String> SEEDS =
      List.of(
          "<html lang=es><meta charset=utf-8><body><div class='post'><p>Uno &amp; dos.</p><table>"
              + "<tr><td>x</table><a href=b>c</a><!-- d --><script>e</script>&#55296;&eacute</div>",
          "{\"id\":\"a\",\"text\":\"Uno \\u00f1 \\ud800 dos.\\n"
              + "\\tTres.\",\"x\":[1,{}]}\n"
              + "{\"text\":\"b\"}\n",
          "id\ttext\nuno\tDos \\t tres.\n",
          "\uFEFFUna línea que sigue\nen la otra.\r\n\r\n• punto\n");

  /** The document if there is one; any other exception fails the test. */
  private static Optional<RawDocument> read(String name, byte[] bytes) {
    try {
      return READER.read(new Input(name, name, Optional.empty()), bytes).documents().stream()
          .findFirst();
    } catch (UnreadableDocumentException e) {
      assertThat(e.diagnostic().toString()).startsWith(name).contains(": error: ");
      return Optional.empty();
    }
  }

  private static void assertSound(RawDocument document) {
    for (Block block : document.blocks()) {
      assertThat(block.text()).isNotBlank();
      int last = 0;
      for (int i = 0; i < block.text().length(); i++) {
        if (!Spaces.isSpaceOrUnseen(block.text().charAt(i))) {
          Span unit = block.inFile(new Span(i, i + 1));
          assertThat(unit.start()).isGreaterThanOrEqualTo(last);
          last = unit.start();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.txt", "a.jsonl", "a.tsv", "a", "a.html.gz"})
  void randomBytes(String name) {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      read(name, bytes).ifPresent(ReaderFuzzTest::assertSound);
    }
  }

  static Stream<String> names() {
    return Stream.of("a.html", "a.jsonl", "a.tsv", "a.txt");
  }

  @ParameterizedTest
  @MethodSource("names")
  void brokenSeeds(String name) {
    Random random = new Random(12);
    for (String seed : SEEDS) {
      for (int round = 0; round < 400; round++) {
        byte[] bytes = seed.getBytes(UTF_8);
        for (int k = random.nextInt(6); k >= 0; k--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        read(name, bytes).ifPresent(ReaderFuzzTest::assertSound);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<div>,100000",
    "<b>,20000",
    "<a href=x>,20000",
    "<table><tr><td>,20000",
    "<ul><li>,20000",
    "<p><i>,10000"
  })
  void deepPage(String tag, int depth) {
    String html = tag.repeat(depth) + "Hola, mundo.";
    Optional<RawDocument> document = read("a.html", html.getBytes(UTF_8));
    assertThat(document.orElseThrow().blocks()).hasSize(1);
  }

  @Test
  void deepJson() {
    String json = "{\"text\":\"Hola.\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(read("a.jsonl", json.getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void longLine(String name) {
    String words = "palabra ".repeat(LARGE / 8);
    String text =
        switch (name) {
          case "a.jsonl" -> "{\"text\":\"" + words + "\"}";
          case "a.tsv" -> "text\n" + words;
          default -> words;
        };
    RawDocument document = read(name, text.getBytes(UTF_8)).orElseThrow();
    Block block = document.blocks().get(0);
    int end = block.text().length();
    assertThat(end).isEqualTo(LARGE - 1);
    assertThat(block.inFile(new Span(end - 7, end)).of(text)).isEqualTo("palabra");
  }

  @Test
  void longAttributeAndReference() {
    String html =
        "<p class='" + "a".repeat(LARGE / 10) + "'>&" + "b".repeat(LARGE / 10) + "; Hola.</p>";
    assertThat(read("a.html", html.getBytes(UTF_8)).orElseThrow().blocks()).hasSize(1);
  }

  @Test
  void manyReferences() {
    String html = "<p>" + "&eacute;".repeat(100_000) + "</p>";
    Block block = read("a.html", html.getBytes(UTF_8)).orElseThrow().blocks().get(0);
    assertThat(block.inFile(new Span(99_999, 100_000)).end()).isEqualTo(3 + 800_000);
  }

  @Test
  void manySmallBlocks() {
    String html = "<div><p>Hola.</p></div>".repeat(20_000);
    assertThat(read("a.html", html.getBytes(UTF_8)).orElseThrow().blocks()).hasSize(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "utf-16", "utf-32", "shift_jis", "ibm037", "us-ascii", "x"})
  void wrongDeclarations(String charset) {
    byte[] bytes =
        ("<meta charset=" + charset + "><p>" + "La se\u00f1ora sali\u00f3. ".repeat(20))
            .getBytes(ISO_8859_1);
    RawDocument page = read("a.html", bytes).orElseThrow();
    assertSound(page);
    read("a.txt", bytes).ifPresent(ReaderFuzzTest::assertSound);
  }

  @Test
  void nulIsNoText() {
    assertThat(read("a.txt", "Hola\0, mundo".getBytes(UTF_8))).isEmpty();
    assertThat(read("a.html", "<p>Hola\0, mundo".getBytes(UTF_8))).isEmpty();
    String page = "<p>" + "Hola, mundo. ".repeat(200) + "\0Fin.";
    assertSound(read("a.html", page.getBytes(UTF_8)).orElseThrow());
  }

  @Test
  void streamsOfRandomLines() throws Exception {
    Random random = new Random(13);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(500)];
      random.nextBytes(bytes);
      assertThat(linesOf(bytes)).isLessThanOrEqualTo(bytes.length + 1);
    }
  }

  private static int linesOf(byte[] bytes) throws IOException {
    int count = 0;
    try (LineStream lines =
        new LineStream("a", new ByteArrayInputStream(bytes), Optional.empty())) {
      while (lines.next().isPresent()) {
        count++;
      }
    } catch (UnreadableDocumentException e) {
      assertThat(e.diagnostic().line()).isPositive();
    }
    return count;
  }
}
