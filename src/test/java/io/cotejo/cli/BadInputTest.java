package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cotejo.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One clear line each, the right exit code, the others still processed, nothing half-written. */
class BadInputTest {

  private static final String SPANISH =
      "El barco salió del puerto a las 12 y nadie volvió a verlo.\n";
  private static final String ENGLISH = "The ship left the port at 12 and nobody saw it again.\n";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void writeDocuments() {
    shell = new Shell(folder);
    shell.write("news/es.txt", SPANISH);
    shell.write("news/en.txt", ENGLISH);
  }

  /** One input of several is bad: a line for it, and the others come out. */
  private void assertOthersGoOn(String bad, String message) {
    Shell.Result result = shell.run("run", "-q", "news/es.txt", bad, "news/en.txt", "-o", "out");
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors()).containsExactly(message);
    assertThat(shell.contents("out")).hasSize(5);
    assertThat(shell.read("out/bitext.jsonl")).contains("El barco salió", "The ship left");
  }

  /** Nothing is left to work on: a line, and no output. */
  private void assertRefused(String message, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.errors()).containsExactly(message);
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void noInput() {
    assertRefused(
        "cotejo: error: nothing to read: there is no folder seeds here; name files or folders, as"
            + " in: cotejo run news/ -o out/",
        "run");
  }

  @Test
  void nothingOnStandardInput() {
    assertRefused("-: error: empty document; nothing to do", "run", "-");
    assertRefused("-: error: empty document; nothing to do", "segment");
  }

  @Test
  void anEmptyFile() {
    shell.write("empty.txt", "");
    String message = "empty.txt: error: empty document; nothing to do";
    assertOthersGoOn("empty.txt", message);
  }

  @Test
  void onlyAnEmptyFile() {
    shell.write("blank.txt", " \n\t\n");
    assertRefused("blank.txt: error: empty document; nothing to do", "run", "blank.txt");
  }

  @Test
  void aBinaryFile() {
    shell.write("photo.jpg", new byte[] {'J', 'F', '\n', 'I', 'F', 0, 1, 2});
    assertOthersGoOn(
        "photo.jpg", "photo.jpg:2:3: error: not a text file (NUL byte); convert it to plain text");
  }

  @Test
  void aFileThatIsNotInTheCharsetGiven() {
    shell.write("latin.txt", "El niño comió.".getBytes(Charset.forName("windows-1252")));
    assertRefused(
        "latin.txt: error: not text in UTF-8, as --charset says; leave that out, or give the right"
            + " one with --charset",
        "run",
        "--charset",
        "UTF-8",
        "latin.txt");
  }

  @Test
  void aFileWithoutADeclaredCharsetIsReadAndTheGuessIsTold() {
    shell.write("latin.txt", SPANISH.getBytes(Charset.forName("windows-1252")));
    Shell.Result result = shell.run("run", "latin.txt", "news/en.txt");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).contains("1 with a guessed charset").contains("which was guessed");
    assertThat(shell.read("out/bitext.tsv")).contains("El barco salió");
  }

  @Test
  void aMissingFile() {
    assertOthersGoOn("nowhere.txt", "nowhere.txt: error: no such file or folder");
  }

  @Test
  void aPatternThatMatchesNothing() {
    assertOthersGoOn("none/*.txt", "none/*.txt: error: no file matches this pattern");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path secret = shell.write("secret.txt", ENGLISH);
    assumeTrue(secret.toFile().setReadable(false), "this file system has no permissions");
    assumeTrue(!Files.isReadable(secret), "this user may read everything");
    assertOthersGoOn("secret.txt", "secret.txt: error: permission denied; make the file readable");
  }

  @Test
  void aBrokenLink() throws IOException {
    Files.createSymbolicLink(folder.resolve("broken.txt"), Path.of("nowhere"));
    assertOthersGoOn("broken.txt", "broken.txt: error: no such file or folder");
  }

  @Test
  void aFolderWithoutDocuments() throws IOException {
    Files.createDirectories(folder.resolve("photos"));
    shell.write("photos/a.png", "not looked at");
    assertOthersGoOn(
        "photos",
        "photos: error: no documents (.txt, .text, .md, .html, .htm, .xhtml, .srt, .vtt, .docx,"
            + " .pptx, .xlsx, .odt, .ods, .odp, .epub, .pdf) in this folder");
  }

  @Test
  void everyBadInputHasItsLineEvenIfNoneIsLeft() {
    shell.write("a.txt", "");
    shell.write("b.txt", "\0");
    Shell.Result result = shell.run("run", "a.txt", "b.txt", "c.txt");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .hasSize(3)
        .allMatch(line -> line.contains(".txt") && line.contains(": error: "));
    assertThat(shell.run("segment", "a.txt", "b.txt", "c.txt").errors()).hasSize(3);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aStageGoesOnToo() {
    Shell.Result result = shell.run("segment", "news", "nowhere.txt");
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors()).containsExactly("nowhere.txt: error: no such file or folder");
    assertThat(result.out().lines()).hasSize(2);
  }

  @Test
  void anUnknownBackEnd() {
    assertRefused(
        "--backend: error: no back end is called 'oracle'; there are: apertium, apy, command,"
            + " deepl, dictionary, echo, google, http, libretranslate, microsoft, openai, replay",
        "run",
        "news",
        "--backend",
        "oracle");
  }

  @Test
  void aBackEndThatDoesNotKnowTheLanguage() {
    assertRefused(
        "--backend: error: 'dictionary' does not translate from fr to en",
        "run",
        "news",
        "-s",
        "fr");
  }

  @Test
  void anOutputFolderWithAFileInItsPlace() {
    shell.write("taken", "here");
    Shell.Result result = shell.run("run", "news", "-o", "taken");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly("taken: error: cannot be written; name another folder with -o");
    assertThat(shell.read("taken")).isEqualTo("here");
  }

  @Test
  void anOutputThatCannotBeReplacedLeavesAllOthersAsTheyWere() throws IOException {
    Files.createDirectories(folder.resolve("out/run.json/taken"));
    shell.write("out/bitext.tsv", "of the run before");
    Shell.Result result = shell.run("run", "news", "-f");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly(
            "out/run.json: error: cannot be written: a folder is in its place;"
                + " make room or allow it, or write elsewhere");
    assertThat(shell.contents("out")).isEqualTo(Map.of("bitext.tsv", "of the run before"));
    assertThat(folder.resolve("out").toFile().list())
        .containsExactlyInAnyOrder("bitext.tsv", "run.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"detect", "translate", "align"})
  void aBrokenLineOfTheStageBefore(String stage) {
    Shell.Result result = shell.runOn("{\"document\":\"a\",\"index\":", stage);
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("-:1: error: not a sentence (broken JSON");
  }

  @Test
  void sentencesInTheWrongOrder() {
    String line = shell.run("segment", "news/en.txt").out().replace("\"index\":0", "\"index\":7");
    Shell.Result result = shell.runOn(line, "detect");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly(
            "-: error: sentences of en.txt are missing or out of order; write the file anew");
  }

  @Test
  void aBitextThatIsNone() {
    shell.write("latin.jsonl", new byte[] {'{', (byte) 0xE9, '}'});
    shell.write("empty.jsonl", "\n");
    String[] toTmx = {"export", "--format", "tmx", ""};
    assertRefused(
        "nowhere.jsonl: error: cannot be read: no such file or folder; check the name",
        "export",
        "--format",
        "tmx",
        "nowhere.jsonl");
    toTmx[3] = "latin.jsonl";
    assertRefused("latin.jsonl: error: cannot be read: not UTF-8; convert it to UTF-8", toTmx);
    toTmx[3] = "empty.jsonl";
    assertRefused("empty.jsonl: error: holds no bead; nothing to export", toTmx);
  }

  @Test
  void noFileTellsWhereABadInputLies() {
    Path bad = shell.write("private/empty.txt", "");
    shell.run("run", "news", bad.toString());
    shell
        .contents("out")
        .forEach((name, text) -> assertThat(text).as(name).doesNotContain(folder.toString()));
    assertThat(shell.read("out/run.json")).contains("empty.txt: error: empty document");
  }
}
