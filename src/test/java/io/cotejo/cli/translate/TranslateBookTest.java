package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.codec.ZipArchive;
import io.cotejo.filter.okapi.OfficeSample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code cotejo translate -o} of EPUB books, and of what can only be read. */
class TranslateBookTest extends TranslatedFilesFixture {

  private ZipArchive archive(String name) throws Exception {
    return ZipArchive.of(Files.readAllBytes(folder.resolve(name)));
  }

  private static String part(ZipArchive archive, String name) {
    return new String(archive.part(name).orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void eachPageAndTheTableOfContentsIsTranslated() throws Exception {
    String[] chapters =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    "<h1>Capítulo "
                        + i
                        + "</h1><p>El <b>barco</b> llegó al puerto &amp; se quedó "
                        + i
                        + " días.<br/>Nadie lo vio.</p><p>It was a quiet day in the harbour of the town.</p>")
            .toArray(String[]::new);
    Files.write(folder.resolve("a.epub"), OfficeSample.epub(chapters));

    Shell.Result result = translate("a.epub", "-o", "b.epub");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    ZipArchive before = archive("a.epub");
    ZipArchive after = archive("b.epub");
    assertThat(List.copyOf(after.names())).isEqualTo(List.copyOf(before.names()));
    assertThat(after.names().iterator().next()).isEqualTo("mimetype");
    for (String name : List.of("mimetype", "META-INF/container.xml", "OEBPS/book.opf")) {
      assertThat(after.part(name)).hasValue(before.part(name).orElseThrow());
    }
    for (int i = 1; i <= 12; i++) {
      assertThat(part(after, "OEBPS/text/c" + i + ".xhtml"))
          .isEqualTo(
              part(before, "OEBPS/text/c" + i + ".xhtml")
                  .replace("<title>Un libro<", "<title>[Un libro]<")
                  .replace("<h1>Capítulo " + i, "<h1>[Capítulo " + i + "]")
                  .replace("<p>El <b>", "<p>[El <b>")
                  .replace("días.<br/>Nadie lo vio.", "días.]<br/>[Nadie lo vio.]"));
    }
    assertThat(part(after, "OEBPS/nav.xhtml")).contains(">[El primer capítulo]</a>");
  }

  @Test
  void whatIsInAnotherLanguageStays() throws Exception {
    Files.write(
        folder.resolve("a.epub"),
        OfficeSample.epub(
            "<p>12</p>",
            "<p>It was a quiet day in the harbour of the town, and nobody came to see the ships.</p>"));

    translate("a.epub", "-o", "b.epub");

    assertThat(part(archive("b.epub"), "OEBPS/text/c2.xhtml"))
        .isEqualTo(
            part(archive("a.epub"), "OEBPS/text/c2.xhtml").replace("Un libro", "[Un libro]"));
  }

  @Test
  void whatIsNoBookOrProtectedIsRefused() throws Exception {
    shell.write("a.epub", "hola");
    Files.write(folder.resolve("b.epub"), OfficeSample.docx(""));
    Files.write(
        folder.resolve("c.epub"),
        OfficeSample.zip(
            new java.util.TreeMap<>(
                Map.of(
                    "META-INF/container.xml", "<container/>",
                    "META-INF/encryption.xml", "<e><CipherReference URI=\"c.xhtml\"/></e>",
                    "c.xhtml", "x"))));

    Shell.Result result = translate("a.epub", "b.epub", "c.epub", "-o", "en", "-q");

    assertThat(result.errors())
        .containsExactly(
            "a.epub: error: not what its name says; give it the ending of what it is",
            "b.epub: error: not an EPUB book; give it the ending of what it is",
            "c.epub: error: a book with copy protection; give one without");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
  }

  @Test
  void ofAPdfItIsSaidWhatCanBeHad() {
    shell.write("a.pdf", "%PDF-1.4\n1 0 obj\n");

    Shell.Result result = translate("a.pdf", "-o", "a.en.docx", "-q");

    assertThat(result.errors())
        .containsExactly(
            "a.pdf: error: a PDF is read, not written; save it as .docx, .html or .txt and translate that,"
                + " or leave out -o for its sentences, or give it to run for a report");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(folder.resolve("a.en.docx")).doesNotExist();
  }
}
