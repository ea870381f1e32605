package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees change nothing, whichever way a text comes in. */
class UnseenCharactersTest extends TranslatedFilesFixture {

  private static final String SPANISH = "La tele|visión no fun|ciona hoy.| El al|calde lo| sabe.";
  private static final String READ = "[La televisión no funciona hoy.]| [El alcalde lo sabe.]";
  private static final String ENGLISH = "The tele|vision set works very well.| Nobody knows why.";

  private String in(String text, String mark) {
    return text.replace("|", mark);
  }

  private String translated(String name, String file) {
    shell.write(name, file);
    assertThat(translate(name, "-o", "out-" + name).code()).isZero();
    return shell.read("out-" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00AD", "\u200B", "\u2060", "\u200E", "\uFEFF", "\u200D", "\u0007", "\uFE0F"})
  void filesInTheirOwnFormat(String mark) {
    String spanish = in(SPANISH, mark);
    String english = in(ENGLISH, mark);
    String read = in(READ, mark);

    assertThat(translated("a.txt", spanish + "\n\n" + english + "\n"))
        .isEqualTo(read + "\n\n" + english + "\n");
    assertThat(translated("a.srt", SRT + spanish + "\n\n2" + SRT.substring(1) + english + "\n"))
        .isEqualTo(SRT + read + "\n\n2" + SRT.substring(1) + english + "\n");
    String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
    assertThat(translated("a.vtt", vtt + spanish + "\n")).isEqualTo(vtt + read + "\n");
    assertThat(translated("a.html", "<p>" + spanish + "</p><p>" + english + "</p>"))
        .isEqualTo("<p>" + read + "</p><p>" + english + "</p>");
    assertThat(translated("a.tsv", "id\ttext\n1\t" + spanish + "\n"))
        .isEqualTo("id\ttext\n1\t" + read + "\n");
  }

  @Test
  void referencesOfPagesAndOfJson() {
    assertThat(translated("a.html", "<p>Los guio&shy;nes fun&#173;cionan &#8203;bien.</p>"))
        .isEqualTo("<p>[Los guiones funcionan bien.]</p>");
    shell.write("a.jsonl", "{\"text\":\"La tele\\u00advisión no fun\u200Bciona.\"}\n");
    assertThat(translate("a.jsonl", "--keep-format").out())
        .isEqualTo("{\"text\":\"[La televisión no funciona.]\"}\n");
  }

  @Test
  void memoriesAndXliff() {
    String head =
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" source-language=\"es\" target-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>";
    assertThat(
            translated(
                "a.xlf",
                head
                    + "La tele\u00ADvisión n\u200Bo fun\u00ADciona.</source></trans-unit></body></file></xliff>"))
        .contains(">[La televisión no funciona.]</target>")
        .contains("<source>La tele\u00ADvisión n\u200Bo fun\u00ADciona.</source>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\u200E", "\uFEFF"})
  void linesAndStages(String mark) {
    shell.write("a.txt", in(SPANISH, mark) + "\n");

    assertThat(shell.run("translate", "-b", "echo", "--one-per-line", "a.txt").out())
        .isEqualTo("[La televisión no funciona hoy. El alcalde lo sabe.]\n");
    Shell.Result segmented = shell.run("segment", "a.txt", "--format", "tsv");
    assertThat(segmented.out().lines().skip(1).map(l -> l.substring(l.lastIndexOf('\t') + 1)))
        .containsExactly("La televisión no funciona hoy.", "El alcalde lo sabe.");
  }

  @Test
  void decomposedAccentsAreComposed() {
    String text = Normalizer.normalize("El niño comió. La señora salió.", Normalizer.Form.NFD);

    assertThat(translated("a.txt", text + "\n")).isEqualTo("[El niño comió.] [La señora salió.]\n");
  }

  @Test
  void whatMeansSomethingSurvives() {
    String text = "La familia 👨‍👩‍👧 está aquí ❤️ y 🏳️‍🌈.";

    assertThat(translated("a.txt", text + "\n")).isEqualTo("[" + text + "]\n");
    assertThat(translated("a.html", "<p>" + text + "</p>")).isEqualTo("<p>[" + text + "]</p>");
    assertThat(translated("b.txt", text + "\n\nمی‌خواهم بروم\n"))
        .isEqualTo("[" + text + "]\n\nمی‌خواهم بروم\n");
  }

  @Test
  void linesThatStandSideBySideAreComparedWithoutThem() {
    shell.write("es.txt", in("La tele|visión no fun|ciona hoy.\nEl al|calde lo sabe.\n", "\u00AD"));
    shell.write("en.txt", "The tele\u200Bvision does not work today.\nThe may\u00ADor knows it.\n");
    shell.write("es2.txt", in("La tele|visión no fun|ciona hoy.\nEl al|calde lo sabe.\n", ""));
    shell.write("en2.txt", "The television does not work today.\nThe mayor knows it.\n");

    assertThat(shell.run("score", "es.txt", "en.txt").out())
        .isNotEmpty()
        .isEqualTo(shell.run("score", "es2.txt", "en2.txt").out());
    assertThat(aligned("es.txt", "en.txt")).isNotEmpty().isEqualTo(aligned("es2.txt", "en2.txt"));
  }

  private String aligned(String source, String target) {
    String out = shell.run("align", "--one-per-line", source, target).out();
    return out.replaceAll("es2?\\.txt|en2?\\.txt|\"(?:id|start|end)\":\"?\\w+", "");
  }
}
