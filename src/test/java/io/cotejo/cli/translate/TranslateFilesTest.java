package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code cotejo translate} of files in their own format. */
class TranslateFilesTest extends TranslatedFilesFixture {

  @Test
  void aFileIsWrittenInItsOwnFormat() {
    shell.write("page.html", "<p class=x>La casa <b>blanca</b>.</p>\r\n<!-- no -->");

    Shell.Result result = translate("page.html", "-o", "page.en.html");

    assertThat(result.errors())
        .containsExactly(
            "1 file: 1 sentences translated, 0 left as they are, 0 failed",
            "0 texts from memory, 1 sent in 1 requests (21 code points)");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).isEmpty();
    assertThat(shell.read("page.en.html"))
        .isEqualTo("<p class=x>[La casa <b>blanca</b>.]</p>\r\n<!-- no -->");
  }

  @Test
  void theDictionaryTranslatesFilesToo() {
    shell.write("a.srt", SRT + "La casa es blanca.\n");

    assertThat(shell.run("translate", "a.srt", "-o", "b.srt").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.read("b.srt")).isEqualTo(SRT + "The house is white.\n");
  }

  @Test
  void aFolderIsMirroredWithoutWhatIsNoText() {
    shell.write("es/a.txt", "El barco llega.\n");
    shell.write("es/sub/b.tsv", "id\ttext\n1\tEl barco\n");
    shell.write("es/sub/photo.png", "x");
    shell.write("es/.hidden.txt", "El barco.\n");

    Shell.Result result = translate("es", "-o", "en");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.errors().get(0)).startsWith("2 files: ").endsWith("1 files passed over");
    assertThat(shell.contents("en"))
        .hasSize(2)
        .containsEntry("a.txt", "[El barco llega.]\n")
        .containsEntry("sub/b.tsv", "id\ttext\n1\t[El barco]\n");
  }

  @Test
  void severalFilesGoIntoAFolderThatIsMade() {
    shell.write("a.srt", SRT + "uno\n");
    shell.write("b/b.srt", SRT + "dos\n");

    assertThat(translate("a.srt", "b/b.srt", "-o", "new/en").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.contents("new/en"))
        .containsOnlyKeys("a.srt", "b.srt")
        .containsEntry("b.srt", SRT + "[dos]\n");
  }

  @Test
  void filesOfOneNameGoIntoFoldersOfTheirOwn() {
    shell.write("a/1.srt", SRT + "uno\n");
    shell.write("b/1.srt", SRT + "dos\n");

    translate("a/1.srt", "b/1.srt", "-o", "en");

    assertThat(shell.contents("en"))
        .hasSize(2)
        .containsEntry("a/1.srt", SRT + "[uno]\n")
        .containsEntry("b/1.srt", SRT + "[dos]\n");
  }

  @Test
  void filesCanBeListed() {
    writeTen();
    shell.write("list", "es/1.srt\n\nes/2.srt\n");

    assertThat(translate("--files-from", "list", "-o", "en").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.contents("en")).containsOnlyKeys("1.srt", "2.srt");
    assertThat(
            shell
                .runOn("es/3.srt\n", "translate", "-b", "echo", "--files-from", "-", "-o", "out/")
                .code())
        .isEqualTo(ExitCode.OK);
    assertThat(shell.contents("out")).containsOnlyKeys("3.srt");
  }

  @Test
  void oneFileCanGoToStandardOutput() {
    shell.write("a.srt", SRT + "uno\n");
    shell.write("b.srt", SRT + "uno\n");

    assertThat(translate("--keep-format", "a.srt", "-q").out()).isEqualTo(SRT + "[uno]\n");
    Shell.Result two = translate("--keep-format", "a.srt", "b.srt");
    assertThat(two.code()).isEqualTo(ExitCode.USAGE);
    assertThat(two.err()).contains("error: 2 files need -o with a folder");
  }

  @Test
  void sentencesGoIntoJsonlUnlessTheFormatIsToBeKept() {
    shell.write("a.jsonl", "{\"text\":\"El barco llega al puerto.\",\"n\":1}\n");

    translate("a.jsonl", "-o", "sentences.jsonl");
    translate("a.jsonl", "-o", "records.jsonl", "--keep-format");

    assertThat(shell.read("sentences.jsonl")).contains("\"pivot\":\"[El barco llega al puerto.]\"");
    assertThat(shell.read("records.jsonl"))
        .isEqualTo("{\"text\":\"[El barco llega al puerto.]\",\"n\":1}\n");
  }

  @Test
  void anotherFieldCanHoldTheText() {
    shell.write("a.tsv", "es\ttext\nuno\tno\n");

    translate("a.tsv", "-o", "b.tsv", "--text-field", "es");

    assertThat(shell.read("b.tsv")).isEqualTo("es\ttext\n[uno]\tno\n");
  }

  @Test
  void whatTheMemoryKnowsIsNotSentAgain() {
    writeTen();

    assertThat(translate("es", "-o", "en").err())
        .contains("0 texts from memory, 10 sent in 5 requests");
    assertThat(translate("es", "-o", "again").err())
        .contains("10 texts from memory, 0 sent in 0 requests");
    assertThat(shell.contents("again")).isEqualTo(shell.contents("en"));
  }

  @Test
  void aDryRunCountsTheTextsOfAllFilesAndWritesNothing() {
    writeTen();
    shell.write("es/again.txt", "El barco llega.\n\nEl barco llega.\n");
    shell.write("es/broken.xlf", "<xliff");

    Shell.Result plan = translate("es", "-o", "en", "--dry-run", "--price-per-million", "1000");

    assertThat(plan.out())
        .isEqualTo(
            """
            texts        12
            unique       11
            in memory    0
            to send      11
            code points  185
            requests     6
            price        0.19
            """);
    assertThat(plan.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(plan.err()).startsWith("es/broken.xlf:1:").contains("not well-formed XML");
    assertThat(folder.resolve("en")).doesNotExist();
    assertThat(translate("es", "-o", "en").err())
        .contains("11 sent in 6 requests (185 code points)");
    assertThat(translate("es", "--keep-format", "--dry-run").out()).contains("in memory    11");
  }

  @Test
  void onlyTheSourceLanguageIsTranslated() {
    String english = "\n\nThe ship came into the harbour yesterday with many people.\n";
    shell.write("a.txt", "El barco llegó ayer al puerto con mucha gente." + english);

    Shell.Result result = translate("a.txt", "-o", "b.txt");

    assertThat(result.err()).contains("1 sentences translated, 1 left as they are");
    assertThat(shell.read("b.txt"))
        .isEqualTo("[El barco llegó ayer al puerto con mucha gente.]" + english);
  }

  @Test
  void everyLineOfATextIsTranslated() {
    String list =
        """
        Estimada señora Ruiz:

        Le escribo para decirle lo que hay que hacer en el local antes del viernes.

        - Comprar pan
        - Pagar la luz
        - Llamar a Luis

        HORARIO

        Lunes: de 9 a 14 h

        Reciba un cordial saludo,
        Íñigo Ibáñez
        """;
    shell.write("lista.txt", list);

    Shell.Result result = translate("lista.txt", "-o", "list.txt");

    assertThat(result.err()).contains(" 0 left as they are");
    assertThat(shell.read("list.txt").lines().filter(l -> !l.isBlank() && l.indexOf('[') < 0))
        .containsExactly("Íñigo Ibáñez]");
  }

  @Test
  void whatIsReadOutIsTranslatedWhereverItStands() {
    shell.write(
        "a.html",
        "<html lang=es><p>El barco llegó ayer al puerto con mucha gente a bordo y mucha carga.</p>"
            + "<table><tr><td>El lunes</td></tr></table><nav><img alt='El puerto de noche'></nav>"
            + "<form><label>Su nombre</label><input placeholder='Escriba su nombre'></form></html>");

    translate("a.html", "-o", "b.html");

    assertThat(shell.read("b.html"))
        .contains(
            "<td>[El lunes]</td>",
            "alt='[El puerto de noche]'",
            "<label>[Su nombre]</label>",
            "placeholder='[Escriba su nombre]'");
  }

  @Test
  void whatIsLeftIsNamedLineByLine() {
    shell.write(
        "a.txt",
        "El barco llegó ayer al puerto con mucha gente a bordo y mucha carga.\n\nCompartir en"
            + " Facebook\n\nThe ship left the harbour in the morning.\n\n***\n");

    assertThat(translate("a.txt", "-o", "b.txt", "-v").errors())
        .containsSubsequence(
            "a.txt:3: share box: Compartir en Facebook",
            "a.txt:5: another language: The ship left the harbour in the morning.",
            "a.txt:7: no text: ***",
            "1 file: 1 sentences translated, 3 left as they are (share box 1, no text 1, another"
                + " language 1); --keep-boilerplate takes menus and the like, too, 0 failed");
    assertThat(translate("a.txt", "-o", "c.txt").errors()).noneMatch(e -> e.startsWith("a.txt:"));
  }

  @Test
  void pageThatLiesAboutItsCharsetIsWrittenInItsOwnAndSaysSo() {
    String page =
        "<html><meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>"
            + "<p>El niño señaló el camión.</p><p lang=en>Café, the cat, sat on the mat.</p></html>";
    shell.write("a.html", page);

    Shell.Result result = translate("a.html", "-o", "b.html");

    assertThat(result.errors())
        .contains(
            "cotejo: note: a.html: read as UTF-8, although it says windows-1252; it says so now");
    assertThat(shell.read("b.html"))
        .isEqualTo(
            page.replace("ISO-8859-1", "UTF-8")
                .replace("El niño señaló el camión.", "[El niño señaló el camión.]"));
  }

  @Test
  void pageThatTellsItsCharsetRightlyKeepsEveryByte() {
    String page = "<meta charset=iso-8859-1><p>El niño señaló el camión.</p>";
    Charset latin = StandardCharsets.ISO_8859_1;
    shell.write("a.html", page.getBytes(latin));

    translate("a.html", "-o", "b.html");

    assertThat(folder.resolve("b.html"))
        .hasBinaryContent(page.replace("El", "[El").replace("n.<", "n.]<").getBytes(latin));
  }

  @Test
  void fileThatIsNoTextIsNamedForWhatItIs() {
    shell.write("a.txt", "%PDF-1.4\n1 0 obj\n");

    Shell.Result result = translate("a.txt", "-o", "b.txt");

    assertThat(result.err()).contains("a.txt: error: a PDF, which Cotejo does not read; export");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(shell.run("run", "a.txt").err()).contains("a.txt: error: a PDF");
    assertThat(shell.run("segment", "--one-per-line", "a.txt").err())
        .contains("a.txt: error: a PDF");
  }

  @Test
  void menusOfPagesAreLeftUnlessAskedFor() {
    String page =
        "<html lang=es><title>El puerto</title><nav><a href=x>Inicio</a></nav><article><p>"
            + "Los pescadores vendieron el pescado en la plaza del pueblo, y la gente lo compró con"
            + " mucha alegría durante toda la mañana.</p></article></html>";
    shell.write("a.html", page);

    Shell.Result usual = translate("a.html", "-o", "b.html");
    Shell.Result all = translate("a.html", "-o", "c.html", "--keep-boilerplate");

    assertThat(usual.err())
        .contains("1 left as they are (menu 1); --keep-boilerplate takes menus and the like, too");
    assertThat(shell.read("b.html"))
        .contains("<title>[El puerto]</title>", ">Inicio</a>", "<p>[Los", "mañana.]</p>");
    assertThat(all.err()).contains("3 sentences translated, 0 left as they are, 0 failed");
    assertThat(shell.read("c.html")).contains(">[Inicio]</a>");
  }

  @Test
  void filesStayInTheCharsetThatTheyDeclare() throws Exception {
    Charset latin = StandardCharsets.ISO_8859_1;
    String xliff =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><xliff version=\"1.2\"><file"
            + " source-language=\"es\" target-language=\"en\"><trans-unit id=\"1\">"
            + "<source>El niño</source></trans-unit></file></xliff>";
    shell.write("a.xlf", xliff.getBytes(latin));
    shell.write("a.html", "<meta charset=iso-8859-1><p>El niño</p>".getBytes(latin));
    shell.write("a.srt", ("\uFEFF" + SRT + "El niño\n").getBytes(StandardCharsets.UTF_16LE));

    assertThat(translate("a.xlf", "a.html", "a.srt", "-o", "en").code()).isEqualTo(ExitCode.OK);

    assertThat(Files.readString(folder.resolve("en/a.xlf"), latin))
        .contains("<target state=\"translated\">[El niño]</target>");
    assertThat(Files.readString(folder.resolve("en/a.html"), latin)).endsWith("<p>[El niño]</p>");
    assertThat(Files.readString(folder.resolve("en/a.srt"), StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFF" + SRT + "[El niño]\n");
  }

  @Test
  void aFileOfNothingIsCopied() {
    shell.write("a.txt", "");

    assertThat(translate("a.txt", "-o", "b.txt").code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("b.txt")).isEmptyFile();
  }

  @Test
  void anotherColumnIsFilledWhereItIsEmpty() {
    shell.write(
        "a.tsv", "id\tES\ten\tnote\r\n1\tuno\t\tx\r\n2\tdos\ttwo\ty\r\n3\t\t\tz\r\n4\ttres\r\n");

    translate("a.tsv", "-o", "b.tsv", "--text-field", "es", "--into-field", "en");

    assertThat(shell.read("b.tsv"))
        .isEqualTo(
            "id\tES\ten\tnote\r\n1\tuno\t[uno]\tx\r\n2\tdos\ttwo\ty\r\n3\t\t\tz\r\n4\ttres\t[tres]\r\n");
    assertThat(translate("a.tsv", "-o", "c.tsv", "--text-field", "es", "--into-field", "fr").err())
        .startsWith("a.tsv:1:1: error: no column 'fr'; name another by --into-field");
  }

  @Test
  void anotherColumnOfATableForSpreadsheetsIsFilled() {
    shell.write(
        "a.csv",
        "\uFEFFid;es;en\r\n1;\"uno\r\ndos; tres\";\r\n2;cuatro;four\r\n3;\"cinco \"\"seis\"\"\"\r\n"
            + "4;;\"\"\r\n5;siete;\"\"\r\n");

    translate("a.csv", "-o", "b.csv", "--text-field", "es", "--into-field", "en");

    assertThat(shell.read("b.csv"))
        .isEqualTo(
            "\uFEFFid;es;en\r\n1;\"uno\r\ndos; tres\";\"[uno]\r\n[dos; tres]\"\r\n2;cuatro;four\r\n"
                + "3;\"cinco \"\"seis\"\"\";\"[cinco \"\"seis\"\"]\"\r\n4;;\"\"\r\n5;siete;\"[siete]\"\r\n");
  }
}
