package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.codec.ZipArchive;
import io.cotejo.filter.okapi.OfficeSample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code cotejo translate -o} of documents of offices. */
class TranslateOfficeTest extends TranslatedFilesFixture {

  private static final String BODY =
      "<w:p>"
          + OfficeSample.run("", "El barco ")
          + OfficeSample.run("<w:b/>", "azul")
          + OfficeSample.run("", " llegó ayer al puerto.")
          + "</w:p>"
          + OfficeSample.paragraph("The crew was glad to be home again after the long trip.")
          + OfficeSample.paragraph("12");

  @BeforeEach
  void writeDocument() throws IOException {
    Files.write(folder.resolve("a.docx"), OfficeSample.docx(BODY));
  }

  private String document(String name) throws Exception {
    ZipArchive archive = ZipArchive.of(Files.readAllBytes(folder.resolve(name)));
    return new String(archive.part("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void onlyWhatIsInTheSourceLanguageIsTranslated() throws Exception {
    Shell.Result result = translate("a.docx", "-o", "a.en.docx");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .contains(
            "1 file: 4 sentences translated, 2 left as they are (no text 1, another language 1)");
    assertThat(document("a.en.docx"))
        .containsSubsequence(
            "[El barco ", "<w:b/>", "azul", " llegó ayer al puerto.]", ">The crew was");
  }

  @Test
  void aDryRunSendsNothing() {
    assertThat(translate("a.docx", "-o", "b.docx", "--dry-run").out()).contains("to send      4");
    assertThat(folder.resolve("b.docx")).doesNotExist();
  }

  @Test
  void theInputAndOtherFormatsAreNeverWritten() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("a.docx"));

    assertThat(translate("a.docx", "-o", "a.docx", "-f").code()).isNotEqualTo(ExitCode.OK);
    assertThat(translate("a.docx", "-o", "a.odt").err())
        .contains("a.odt: error: has the ending of another format");
    assertThat(Files.readAllBytes(folder.resolve("a.docx"))).isEqualTo(before);
  }

  @Test
  void aFolderOfThemIsMirroredAndABrokenOneIsALine() throws Exception {
    Files.createDirectory(folder.resolve("es"));
    Files.copy(folder.resolve("a.docx"), folder.resolve("es/a.docx"));
    Files.write(folder.resolve("es/b.xlsx"), OfficeSample.xlsx("El pan de la casa", "La leche"));
    shell.write("es/c.docx", "no es un documento");

    Shell.Result result = translate("es", "-o", "en");

    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors())
        .contains("es/c.docx: error: not a Word file, or one with a password; save it anew");
    assertThat(folder.resolve("en").toFile().list()).containsExactlyInAnyOrder("a.docx", "b.xlsx");
  }
}
