package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Verdict;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.testing.GivenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo align} of pairs that others made. */
class AlignBitextTest {

  private static final String TABLE =
      """
      source\ttarget
      El barco salió del puerto con 12 pasajeros.\tThe ship left the port with 12 passengers.
      La tormenta duró tres días en la costa.\tCats sleep on the sofa of my neighbour.
      Mi hermana compró una casa azul en la montaña.\tMy sister bought a blue house in the mountains.
      Nadie lo esperaba.\t
      """;

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    shell.write("pairs.tsv", TABLE.getBytes(StandardCharsets.UTF_8));
  }

  private static List<AlignedPair> pairs(Shell.Result result) throws Exception {
    assertThat(result.code()).as(result.err()).isZero();
    return GivenFile.of("out", result.out()).pairs(new JsonlBitextReader());
  }

  @Test
  void everyPairStaysAndIsJudged() throws Exception {
    Shell.Result result = shell.run("align", "pairs.tsv");
    List<AlignedPair> pairs = pairs(result);

    assertThat(pairs)
        .extracting(AlignedPair::verdict)
        .containsExactly(Verdict.EQUIVALENT, Verdict.NONE, Verdict.EQUIVALENT, Verdict.NONE);
    assertThat(pairs.get(0).confidence().getAsDouble()).isGreaterThan(0.9);
    assertThat(pairs.get(1).confidence().getAsDouble()).isLessThan(0.1);
    assertThat(pairs.get(0).evidence().numbers()).containsExactly("12");
    assertThat(pairs).extracting(AlignedPair::pivot).noneMatch(String::isBlank);
    assertThat(result.err())
        .contains("3 pairs of others: 2 equivalent, 0 partial, 1 none; 1 less sure than 0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "xliff", "jsonl", "tsv"})
  void everyFormatIsRead(String format) throws Exception {
    assertThat(shell.run("export", "pairs.tsv", "--format", format, "-o", "b." + format).code())
        .isZero();

    assertThat(pairs(shell.run("align", "-q", "b." + format)))
        .filteredOn(AlignedPair::isPaired)
        .extracting(p -> p.confidence().getAsDouble() > 0.5)
        .containsExactly(true, false, true);
  }

  @Test
  void packedFilesAreRead() throws Exception {
    shell.run("export", "pairs.tsv", "--format", "tmx", "-o", "b.tmx");
    shell.write("c.tmx.gz", packed(java.nio.file.Files.readAllBytes(folder.resolve("b.tmx"))));

    assertThat(pairs(shell.run("align", "-q", "c.tmx.gz"))).hasSize(3);
    shell.write("cut.tmx.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
    Shell.Result cut = shell.run("align", "cut.tmx.gz");
    assertThat(cut.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(cut.err()).startsWith("cut.tmx.gz: error: broken gzip");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void languagesThatAreNotThereAreTold() {
    shell.run("export", "pairs.tsv", "--format", "tmx", "-o", "b.tmx");
    Shell.Result result = shell.run("align", "b.tmx", "-s", "de");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "b.tmx: error: holds no pair of de and en (3 units: 0 paired, 3 without de;"
                + " texts left out: 3 in es); name its languages by -s and -t\n");
  }

  @Test
  void tableOfDocumentsIsNone() {
    shell.write("docs.tsv", "id\ttext\n1\tHola a todos.\n".getBytes(StandardCharsets.UTF_8));
    Shell.Result result = shell.run("align", "docs.tsv");
    assertThat(result.out()).contains("\"document\":\"docs.tsv#1\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"verdict\":\"guilty\",\"evidence\":\"none\"",
        "\"verdict\":\"none\",\"evidence\":{\"numbers\":[]}",
        "\"verdict\":\"none\",\"evidence\":{},\"source\":{\"sentences\":12},\"target\":null",
        "\"verdict\":{\"verdict\":\"none\"},\"evidence\":{},\"source\":{\"sentences\":[]}",
        "\"case\":{\"verdict\":\"none\",\"evidence\":{},\"source\":{\"sentences\":[]}}",
        "\"note\":\"\\\"verdict\\\": none, \\\"evidence\\\": {}\""
      })
  void documentsThatHaveMembersOfABeadAreNone(String members) {
    shell.write(
        "court.jsonl",
        "{\"id\":\"es\",\"text\":\"El barco salió del puerto con 12 pasajeros.\","
            + members
            + "}\n{\"id\":\"en\",\"text\":\"The ship left the port with 12 passengers.\"}\n");

    Shell.Result result = shell.run("align", "court.jsonl");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("\"document\":\"court.jsonl#es\"", "\"document\":\"court.jsonl#en\"");
  }

  @Test
  void aBeadIsToldHoweverLongItIs() throws Exception {
    shell.run("export", "pairs.tsv", "--format", "jsonl", "-o", "b.jsonl");
    String lines = shell.read("b.jsonl");
    shell.write("long.jsonl", lines.replaceFirst("pasajeros", "pasajeros y más".repeat(9000)));

    assertThat(pairs(shell.run("align", "-q", "long.jsonl"))).hasSize(4);
  }

  @Test
  void whatAlignSaysOfATableIsWhatScoreSaysOfItsLines() throws Exception {
    shell.write("n.tsv", "¿Cuánto cuesta este libro?\tThe weather is nice today.\n");
    shell.write("es.txt", "¿Cuánto cuesta este libro?\n");
    shell.write("en.txt", "The weather is nice today.\n");

    String[] scored = shell.run("score", "-q", "es.txt", "en.txt").out().split("\t");
    AlignedPair pair = pairs(shell.run("align", "n.tsv")).get(0);

    assertThat(pair.verdict()).isEqualTo(Verdict.NONE);
    assertThat(scored[1]).isEqualTo("none");
    assertThat(pair.confidence().getAsDouble()).isEqualTo(Double.parseDouble(scored[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv", "tmx", "jsonl", "xliff"})
  void exportOfPairsThatNobodyJudgedClaimsNothing(String format) {
    shell.write("u.tsv", "Hola.\tI like trains.\nSolo.\t\n");
    Shell.Result exported = shell.run("export", "u.tsv", "--format", format, "-o", "x." + format);
    assertThat(exported.err()).isEqualTo("u.tsv: 2 units: 1 paired, 1 without en\n");
    assertThat(shell.read("x." + format))
        .doesNotContain("equivalent")
        .doesNotContain("confidence\":1")
        .doesNotContain("x-confidence");
    assertThat(shell.run("export", "x." + format, "--format", "tsv").out())
        .contains("\t1-1\t\t\t\t");
    if (!format.equals("csv")) {
      assertThat(shell.run("validate", "x." + format).code()).isZero();
    }
  }

  @Test
  void filesOfUnknownKindsAreNamedAsThat() {
    shell.write("a.foo", "<html>");
    assertThat(shell.run("export", "a.foo", "--format", "tsv").err())
        .isEqualTo(
            "a.foo: error: a file of a kind that is not known to hold pairs; name a .jsonl, .tmx,"
                + " .xlf, .xliff, .tsv, .csv or a run's folder\n");
    shell.write("a.sdlxliff", "<xliff version='1.2'><file><body/></file></xliff>");
    shell.write("b.csv", "es,en\nHola,Hello\n");
    for (String file : List.of("a.sdlxliff", "b.csv")) {
      Shell.Result read = shell.run("segment", file);
      assertThat(read.err()).contains(file + ": error: ").contains("to run, align or export");
    }
  }
}
