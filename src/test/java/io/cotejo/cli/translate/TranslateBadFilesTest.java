package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo translate} of files in their own format, where something goes wrong. */
class TranslateBadFilesTest extends TranslatedFilesFixture {

  @Test
  void aFormatThatIsNotKnownIsOneLineAndTheOthersGoOn() {
    shell.write("a.doc", "x");
    shell.write("b.srt", SRT + "uno\n");

    Shell.Result both = translate("a.doc", "b.srt", "-o", "en", "-q");
    Shell.Result alone = translate("a.doc", "-o", "b.doc", "-q");

    String message =
        "a.doc: error: not a format that can be translated in place: .csv, .docm, .docx, .epub,"
            + " .htm, .html, .idml, .json, .jsonl, .md, .mqxliff, .mxliff, .ndjson, .odp, .ods, .odt, .po,"
            + " .pptm, .pptx, .properties, .sdlxliff, .srt, .text, .tmx, .tsv, .txlf, .txt, .vtt,"
            + " .xhtml, .xlf, .xliff, .xlsm, .xlsx, .xml, .yaml, .yml";
    assertThat(both.errors()).containsExactly(message);
    assertThat(both.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(shell.contents("en")).containsOnlyKeys("b.srt");
    assertThat(alone.errors()).containsExactly(message);
    assertThat(alone.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(folder.resolve("b.doc")).doesNotExist();
  }

  @Test
  void oneBrokenFileAmongTenStopsNoOther() {
    writeTen();
    shell.write("es/4.srt", "uno\n\n" + SRT + "dos\n");

    Shell.Result result = translate("es", "-o", "en");

    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors())
        .contains("es/4.srt:1:1: error: no subtitle: its number or its times are needed here");
    assertThat(shell.contents("en")).hasSize(9).doesNotContainKey("4.srt");
    assertThat(shell.read("en/5.srt")).isEqualTo(SRT + "[el barco número 5]\n");
  }

  @Test
  void whatIsMissingIsToldAndTheOthersGoOn() {
    shell.write("a.srt", SRT + "uno\n");

    Shell.Result result = translate("a.srt", "no.srt", "-o", "en", "-q");

    assertThat(result.errors()).containsExactly("no.srt: error: no such file or folder");
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(shell.contents("en")).containsOnlyKeys("a.srt");
  }

  @Test
  void anOutputThatIsThereIsReplacedByForceOnly() {
    writeTen();
    shell.write("en/7.srt", "old");

    Shell.Result refused = translate("es", "-o", "en");

    assertThat(refused.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(refused.err()).startsWith("en/7.srt: error: is there already; replace it with -f");
    assertThat(shell.contents("en")).containsOnlyKeys("7.srt").containsEntry("7.srt", "old");
    assertThat(translate("es", "-o", "en", "-f").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.read("en/7.srt")).isEqualTo(SRT + "[el barco número 7]\n");
  }

  @Test
  void noInputIsEverWrittenOver() throws Exception {
    writeTen();
    Files.createLink(folder.resolve("other.srt"), folder.resolve("es/1.srt"));

    assertThat(translate("es/1.srt", "-o", "es/1.srt", "-f").err())
        .startsWith("es/1.srt: error: is an input, which is never overwritten");
    assertThat(translate("es/1.srt", "-o", "other.srt", "-f").err())
        .startsWith("other.srt: error: is an input, which is never overwritten");
    assertThat(translate("es/1.srt", "es/2.srt", "-o", "es", "-f").err())
        .startsWith("es/1.srt: error: is an input, which is never overwritten");
    assertThat(translate("es", "-o", "es/en", "-f").err())
        .startsWith("es/en: error: is in the input folder es; name another folder");
    assertThat(translate("es", "-o", "./es/../es/", "-f").code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(translate("es", "-o", "en", "--review", "es/1.srt", "-f").code())
        .isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(shell.read("es/1.srt")).isEqualTo(SRT + "el barco número 1\n");
  }

  @Test
  void noFormatIsChangedIntoAnother() {
    shell.write("a.srt", SRT + "uno\n");

    assertThat(translate("a.srt", "-o", "b.vtt").errors())
        .containsExactly(
            "b.vtt: error: has the ending of another format, and none is changed; give it that of"
                + " a.srt");
    assertThat(translate("a.srt", "-o", "b.srt.new").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void outputsThatCannotBeAreToldBeforeAnythingIsSent() {
    writeTen();
    shell.write("file", "x");
    shell.write("x/a/1.srt", SRT + "uno\n");
    shell.write("y/a/1.srt", SRT + "dos\n");

    assertThat(translate("es", "-o", "file", "-f").err())
        .startsWith("file: error: is a file; name a folder");
    assertThat(translate("x/a/1.srt", "y/a/1.srt", "-o", "en").err())
        .startsWith("y/a/1.srt: error: has the name of another input; name the folder");
    assertThat(folder.resolve("en")).doesNotExist();
  }

  @Test
  void aTextThatFailsKeepsItsSourceAndIsCounted() {
    shell.write("a.srt", SRT + "Uno.\n\n" + SRT + "Un veneno.\n\n" + SRT + "En 1987.\n");

    Shell.Result result = translate("a.srt", "-o", "b.srt", "--review", "review.jsonl");

    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors())
        .contains(
            "1 file: 2 sentences translated, 0 left as they are, 1 failed,"
                + " 1 to review (number-lost 1)",
            "cotejo: error: not everything was translated: echo: HTTP 400");
    assertThat(shell.read("b.srt"))
        .isEqualTo(SRT + "[Uno.]\n\n" + SRT + "Un veneno.\n\n" + SRT + "[En .]\n");
    assertThat(shell.read("review.jsonl"))
        .isEqualTo(
            """
            {"file":"a.srt","line":7,"text":"Un veneno.","translation":null,"doubts":[],"failure":"echo: HTTP 400"}
            {"file":"a.srt","line":11,"text":"En 1987.","translation":"[En .]","doubts":["number-lost"],"failure":null}
            """);
  }

  @Test
  void anErrorOfTheServiceNeverStandsInAFile() {
    shell.write("a.srt", SRT + "la avería\n");

    Shell.Result result = translate("a.srt", "-o", "b.srt", "--review", "review.jsonl");

    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).contains("1 failed, 1 to review (error-text 1)");
    assertThat(shell.read("b.srt")).isEqualTo(SRT + "la avería\n");
    assertThat(shell.read("review.jsonl")).contains("\"doubts\":[\"error-text\"]");
  }

  @Test
  void aQuotaThatIsUsedUpLeavesTheRestAsItIs() {
    shell.write("es/a.srt", SRT + "uno\n");
    shell.write("es/b.srt", SRT + "dos\n\n" + SRT + "la cuota\n");

    Shell.Result result = translate("es", "-o", "en", "--fallback", "dictionary", "-q");
    Shell.Result alone = translate("es", "-o", "alone", "--max-chars", "3", "--no-cache", "-q");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(shell.read("en/b.srt")).doesNotContain("cuota");
    assertThat(alone.code()).isEqualTo(ExitCode.QUOTA);
    assertThat(shell.contents("alone")).hasSize(2).containsEntry("a.srt", SRT + "[uno]\n");
    assertThat(shell.read("alone/b.srt")).isEqualTo(shell.read("es/b.srt"));
  }

  @Test
  void aTargetIsFilledWholeOrNotAtAll() {
    String unit =
        "<trans-unit id='1'><source>El barco llega. El veneno mata.</source></trans-unit>";
    shell.write(
        "a.xlf",
        "<xliff version='1.2'><file source-language='es' target-language='en'>"
            + unit
            + "</file></xliff>");

    Shell.Result result = translate("a.xlf", "-o", "b.xlf");

    assertThat(result.err()).contains("0 sentences translated, 0 left as they are, 2 failed");
    assertThat(shell.read("b.xlf")).isEqualTo(shell.read("a.xlf"));
  }

  @Test
  void whatACharsetLacksIsLeftAndTold() {
    shell.write(
        "a.srt", (SRT + "El niño.\n\n" + SRT + "Uno.\n").getBytes(StandardCharsets.ISO_8859_1));

    Shell.Result result =
        translate("a.srt", "-o", "b.srt", "--charset", "ISO-8859-1", "--set", "bracket=“");

    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors())
        .contains(
            "a.srt: error: 2 translations do not fit into ISO-8859-1 and were left out; convert the"
                + " file to UTF-8");
    assertThat(folder.resolve("b.srt")).hasSameBinaryContentAs(folder.resolve("a.srt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o out -b none a.txt",
        "-o out",
        "--keep-format --one-per-line a.txt",
        "--keep-format",
        "--review r a.txt"
      })
  void wrongUsageIsToldBeforeAnythingIsDone(String line) {
    shell.write("a.txt", "uno\n");

    Shell.Result result = shell.run(("translate " + line).split(" "));

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void standardInputHasNoFormat() {
    assertThat(translate("-", "-o", "out.txt").errors())
        .containsExactly("-: error: standard input has no name to tell its format by; name a file");
  }
}
