package io.cotejo.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFormatTest {

  static Stream<Arguments> beginnings() {
    return Stream.of(
        Arguments.of("a PDF", "%PDF-1.4\n1 0 obj"),
        Arguments.of("a PDF", "\u0000\u0001junk\n%PDF-1.7\r\n1 0 obj<<>>"),
        Arguments.of("an RTF file", "{\\rtf1\\ansi hola}"),
        Arguments.of(
            "an old Word, Excel or PowerPoint file",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
        Arguments.of("a PNG image", "\u0089PNG\r\n\u001A\n"),
        Arguments.of("a JPEG image", "\u00FF\u00D8\u00FF\u00E0..JFIF"),
        Arguments.of("a GIF image", "GIF89a"),
        Arguments.of("a WebP image", "RIFF....WEBPVP8"),
        Arguments.of("an audio file", "RIFF....WAVEfmt"),
        Arguments.of("an audio file", "ID3\u0003\u0000"),
        Arguments.of("an audio file", "OggS\u0000"),
        Arguments.of("a video", "\u0000\u0000\u0000\u0018ftypmp42"),
        Arguments.of("a video", "\u001AE\u00DF\u00A3"),
        Arguments.of("a 7-Zip archive", "7z\u00BC\u00AF'\u001C"),
        Arguments.of("a RAR archive", "Rar!\u001A\u0007\u0001\u0000"),
        Arguments.of("an xz archive", "\u00FD7zXZ\u0000"),
        Arguments.of("a bzip2 archive", "BZh91AY&SY"),
        Arguments.of("a gzip archive inside another", "\u001F\u008B\u0008"),
        Arguments.of("a program", "\u007FELF\u0002"),
        Arguments.of("a program", "MZ\u0090\u0000\u0003"),
        Arguments.of("an SQLite database", "SQLite format 3\u0000"),
        Arguments.of("a compiled gettext catalogue", "\u00DE\u0012\u0004\u0095"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beginnings")
  void isToldByItsFirstBytes(String name, String head) {
    assertThat(ForeignFormat.of(head.getBytes(ISO_8859_1)).orElseThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, word/document.xml, '', a Word file",
    "word/document.xml, [Content_Types].xml, '', a Word file",
    "[Content_Types].xml, xl/workbook.xml, '', an Excel file",
    "[Content_Types].xml, ppt/presentation.xml, '', a PowerPoint file",
    "mimetype, content.xml, application/vnd.oasis.opendocument.text, an OpenDocument text",
    "mimetype, OEBPS/a.xhtml, application/epub+zip, an EPUB book",
    "META-INF/MANIFEST.MF, A.class, '', a Java archive",
    "carta.txt, otra.txt, Hola, a zip archive",
  })
  void zipIsToldByWhatIsInIt(String first, String second, String content, String name)
      throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.DEFLATED);
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry(first));
      zip.write(content.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(second));
      zip.write(new byte[100_000]);
    }
    assertThat(ForeignFormat.of(bytes.toByteArray()).orElseThrow().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "El formato %PDF-1.4 es de 2001.\n%PDF-1.4 se lee bien.\n",
        "%PDF-1.4 es el primer formato que se usó.",
        "II* Felipe\u00A0II",
        "MZ es la abreviatura de manzana.",
        "BM es Buenos Muchachos, una banda.",
        "GIF es un formato; ID3 es una etiqueta.",
        "7z, Rar! y BZh son archivos.",
        "\\rtf no es {rtf",
        "PK es Pekín.",
        "ustar",
        "\u00EF\u00BB\u00BFHola.",
        "\u00FF\u00FEH\u0000o\u0000l\u0000a\u0000",
        "\u00FE\u00FF\u0000H\u0000o\u0000l\u0000a",
        "\u00FFQu\u00E9 tal",
      })
  void textIsText(String text) {
    assertThat(ForeignFormat.of(text.getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void messageSaysWhatToDo() {
    byte[] pdf = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(ForeignFormat.of(pdf).orElseThrow().diagnostic("x.pdf").toString())
        .isEqualTo(
            "x.pdf: error: a PDF, which Cotejo does not read; export its text, as with pdftotext,"
                + " and give that");
  }
}
