package io.cotejo.ingest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.ingest.Reading;
import io.cotejo.ingest.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputReaderTest {

  private static final InputReader READER = new InputReader(ReadOptions.defaults());

  private static Input input(String name) {
    return new Input(name, "dir/" + name, Optional.empty());
  }

  private static Reading read(String name, String text) throws UnreadableDocumentException {
    return READER.read(input(name), text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "a.html,<p>Hola.,Hola.",
    "a.HTM,<p>Hola.,Hola.",
    "a.txt,<p>Hola.,<p>Hola.",
    "stdin,<!doctype html><p>Hola.,Hola.",
    "stdin,<?xml version='1.0'?><html><p>Hola.,Hola.",
    "stdin,<p>Hola.,<p>Hola.",
    "a.jsonl,'{\"text\":\"Hola.\"}',Hola.",
    "a.tsv,'text\nHola.',Hola.",
  })
  void formatIsToldByNameThenByTheFirstTag(String name, String text, String found)
      throws Exception {
    assertThat(read(name, text).documents().get(0).blocks().get(0).text()).isEqualTo(found);
    byte[] packed = gzip(text.getBytes(UTF_8));
    RawDocument unpacked = READER.read(input(name + ".gz"), packed).documents().get(0);
    assertThat(unpacked.blocks().get(0).text()).isEqualTo(found);
  }

  @Test
  void cutGzipIsReported() throws Exception {
    byte[] packed = gzip("Hola, mundo. ".repeat(100).getBytes(UTF_8));
    for (int length = 3; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> READER.read(input("a.gz"), cut))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageStartingWith("dir/a.gz: error: broken gzip (");
    }
  }

  @Test
  void bombIsNotUnpacked() throws Exception {
    byte[] bomb = gzip(new byte[Gunzip.HARMLESS_BYTES * 2]);
    assertThatThrownBy(() -> READER.read(input("a.txt.gz"), bomb))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("more than 100 times its size");
  }

  @Test
  void aFileThatUnpacksToAHundredTimesItsSizeIsABombAndALittleLessIsNone() throws Exception {
    byte[] bomb = packed(Gunzip.HARMLESS_BYTES + 1, 145_000);
    byte[] list = packed(Gunzip.HARMLESS_BYTES + 1, 160_000);
    byte[] small = packed(Gunzip.HARMLESS_BYTES, 0);
    assertThat(Gunzip.HARMLESS_BYTES / bomb.length).isBetween(100, 110);
    assertThat(Gunzip.HARMLESS_BYTES / list.length).isBetween(90, 99);

    assertThatThrownBy(() -> Gunzip.unpack(input("a.gz"), bomb, 32 << 20))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThat(Gunzip.unpack(input("a.gz"), list, 32 << 20)).hasSize(Gunzip.HARMLESS_BYTES + 1);
    assertThat(Gunzip.unpack(input("a.gz"), small, 32 << 20)).hasSize(16 << 20);
  }

  /** Packed zeros behind bytes that cannot be packed. */
  private static byte[] packed(int size, int incompressible) throws IOException {
    byte[] head = new byte[incompressible];
    new Random(7).nextBytes(head);
    return gzip(Arrays.copyOf(head, size));
  }

  @Test
  void unpackedFilesHaveTheSameLimitAsOthers() throws Exception {
    byte[] packed = gzip(new byte[3 << 20]);
    assertThatThrownBy(() -> Gunzip.unpack(input("a.gz"), packed, 2 << 20))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("dir/a.gz: error: larger than 2 MiB when unpacked; split the document");
  }

  @Test
  void everyRecordIsADocumentWithItsPlaceInTheFile() throws Exception {
    String file =
        "{\"id\":7,\"text\":\"La ni\\u00f1a dijo: \\\"S\\u00ed\\\".\\n\\nFin del d\\ud83d\\ude00a.\"}"
            .concat("\r\n\n")
            .concat("{\"title\":{\"text\":\"no\"},\"text\":\"Adi\u00f3s, mundo.\"}\n");
    List<RawDocument> documents = read("a.jsonl", file).documents();
    assertThat(documents).extracting(RawDocument::name).containsExactly("a.jsonl#7", "a.jsonl#3");
    List<Block> first = documents.get(0).blocks();
    assertThat(first)
        .extracting(Block::text)
        .containsExactly("La niña dijo: \"Sí\".", "Fin del d😀a.");
    assertThat(first.get(0).inFile(new Span(3, 7)).of(file)).isEqualTo("ni\\u00f1a");
    assertThat(first.get(0).inFile(new Span(14, 19)).of(file)).isEqualTo("\\\"S\\u00ed\\\".");
    assertThat(first.get(1).inFile(new Span(8, 12)).of(file)).isEqualTo("d\\ud83d\\ude00a");
    assertThat(documents.get(1).blocks().get(0).inFile(new Span(0, 13)).of(file))
        .isEqualTo("Adiós, mundo.");
  }

  @Test
  void tableNamesItsColumns() throws Exception {
    String file = "id\ttitle\ttext\r\na\tx\tHola, mundo.\r\na\ty\tAdiós.\r\n\tz\tFin.";
    List<RawDocument> documents = read("a.tsv", file).documents();
    assertThat(documents)
        .extracting(RawDocument::name)
        .containsExactly("a.tsv#a", "a.tsv#a~2", "a.tsv#4");
    assertThat(documents.get(1).blocks().get(0).inFile(new Span(0, 6)).of(file))
        .isEqualTo("Adiós.");
  }

  @Test
  void fieldsCanBeNamed() throws Exception {
    InputReader reader =
        new InputReader(ReadOptions.defaults().withTextField("body").withIdField("url"));
    byte[] bytes = "{\"url\":\"/x\",\"body\":\"Hola.\",\"text\":3}".getBytes(UTF_8);
    RawDocument document = reader.read(input("a.ndjson"), bytes).documents().get(0);
    assertThat(document.name()).isEqualTo("a.ndjson#/x");
    assertThat(document.blocks().get(0).role()).isEqualTo(Role.PROSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"text\":3};no text in a field 'text'",
        "{\"txt\":\"a\"};no text in a field 'text'",
        "[\"text\"];not a JSON object",
        "{\"text\":\"a\"} {};broken JSON",
        "{\"text\":\"a;broken JSON",
        "{'text':'a'};broken JSON",
        "{\"text\":\" \\n\"};an empty text",
      })
  void badRecordIsReportedWithItsLineAndTheOthersGoOn(String line, String problem)
      throws Exception {
    Reading reading = read("a.jsonl", "{\"text\":\"Hola.\"}\n" + line + "\n{\"text\":\"Fin.\"}");
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.problems())
        .singleElement()
        .extracting(Diagnostic::toString)
        .asString()
        .startsWith("dir/a.jsonl:2: error: " + problem);
  }

  @Test
  void fileInAnotherFormatIsNotReportedLineByLine() throws Exception {
    Reading reading = read("a.jsonl", "hola\n".repeat(1000));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).hasSize(21);
    assertThat(reading.problems().get(20).message()).isEqualTo("980 more records cannot be read");
  }

  @Test
  void tableWithoutTheColumnIsReported() {
    assertThatThrownBy(() -> read("a.tsv", "id\tbody\n1\tHola."))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(
            "dir/a.tsv:1: error: no column 'text'; name the one of the text by --text-field");
    assertThatThrownBy(() -> read("a.tsv", "id\ttext\n"))
        .hasMessage("dir/a.tsv: error: holds no record; nothing to do");
  }
}
