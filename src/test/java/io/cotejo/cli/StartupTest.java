package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start pays for no back end but the one that is used. */
class StartupTest {

  /** A few more than there are: of each, some bytes are parsed. */
  private static final int MOST_FOR_VERSION = 70;

  @TempDir private Path folder;

  private String loaded(String... command) throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            "io.cotejo.cli.Main");
    builder.command().addAll(java.util.List.of(command));
    Path input = Files.writeString(folder.resolve("es.txt"), "Hoy es lunes.\n");
    builder.redirectInput(input.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
    assertThat(builder.start().waitFor()).isZero();
    return Files.readString(log);
  }

  @Test
  void theDictionaryLoadsNoHttp() throws Exception {
    assertThat(loaded("translate", "--one-per-line", "-"))
        .contains("io.cotejo.translate.http.DeepLProvider")
        .doesNotContain("okhttp3.", "kotlin.", "io.cotejo.translate.http.DeepL ");
  }

  @Test
  void whatUsesNoMemoryLoadsNoDatabase() throws Exception {
    assertThat(loaded("translate", "--one-per-line", "-")).doesNotContain("org.sqlite.");
    assertThat(loaded("segment", "-")).doesNotContain("org.sqlite.");
    assertThat(loaded("backends", "list")).doesNotContain("org.sqlite.");
  }

  @Test
  void whatIsNoDocumentOfAnOfficeLoadsNoneOfItsReaders() throws Exception {
    assertThat(loaded("translate", folder.resolve("es.txt").toString(), "-q"))
        .doesNotContain("net.sf.okapi.", "com.ibm.icu.", "com.ctc.wstx.", "org.apache.pdfbox.");
    String out = folder.resolve("en.txt").toString();
    assertThat(loaded("translate", folder.resolve("es.txt").toString(), "-o", out, "-f"))
        .contains("io.cotejo.filter.okapi.OkapiKit")
        .doesNotContain("net.sf.okapi.", "com.ibm.icu.", "com.ctc.wstx.", "org.apache.pdfbox.");
  }

  @Test
  void onlyAMemoryOfOnesOwnLoadsLucene() throws Exception {
    Path memory = Files.writeString(folder.resolve("mine.tsv"), "es\ten\nuno\tone\n");
    assertThat(loaded("translate", "--one-per-line", "-")).doesNotContain("org.apache.lucene.");
    assertThat(loaded("translate", "--one-per-line", "-", "--memory", memory.toString()))
        .contains("org.apache.lucene.index.IndexWriter ");
  }

  @Test
  void aMemoryLoadsTheDatabase() throws Exception {
    String memory = folder.resolve("tm").toString();
    assertThat(loaded("translate", "--one-per-line", "-", "--tm", memory)).contains("org.sqlite.");
  }

  @Test
  void anHttpBackEndDoes() throws Exception {
    assertThat(loaded("backends", "show", "libretranslate")).contains("okhttp3.OkHttpClient ");
  }

  @Test
  void theVersionLoadsNoCommand() throws Exception {
    assertThat(loaded("--version"))
        .contains("io.cotejo.cli.VersionAlone ")
        .doesNotContain("io.cotejo.cli.Commands ", "picocli.CommandLine ");
  }

  @Test
  void helpLooksAtNoOptionOfACommand() throws Exception {
    assertThat(loaded("--help"))
        .contains("io.cotejo.cli.run.RunCommand ")
        .doesNotContain("io.cotejo.cli.flags.");
  }

  @Test
  void aCommandLoadsNoOther() throws Exception {
    assertThat(loaded("segment", "-")).doesNotContain("io.cotejo.cli.review.ReviewCommand ");
  }

  @Test
  void whatDoesNotAlignReadsNoWordsToAlignBy() throws Exception {
    assertThat(loaded("segment", "-")).doesNotContain("io.cotejo.translate.spanish.EmbeddedWords ");
    assertThat(loaded("detect", "-")).doesNotContain("io.cotejo.translate.spanish.EmbeddedWords ");
  }

  @Test
  void theVersionLoadsFewOfTheClasses() throws Exception {
    String loaded = loaded("--version");

    assertThat(loaded.lines().filter(l -> l.contains(" io.cotejo.")).count())
        .as("classes of Cotejo")
        .isLessThanOrEqualTo(MOST_FOR_VERSION);
    assertThat(loaded).doesNotContain("com.google.gson.", "org.jsoup.", "opennlp.");
  }

  @Test
  void beadsOfLinesAreMadeWithoutTheEvidenceThatNobodyReads() throws Exception {
    String source = Files.writeString(folder.resolve("a.es"), "Hoy es lunes.\n").toString();
    String target = Files.writeString(folder.resolve("a.en"), "Today is Monday.\n").toString();

    assertThat(loaded("align", "--one-per-line", source, target))
        .contains("io.cotejo.align.MonotoneAligner ")
        .doesNotContain("io.cotejo.score.ContentWords ", "io.cotejo.bitext.Evidence ");
    assertThat(loaded("align", "--one-per-line", "--format", "tsv", source, target))
        .contains("io.cotejo.score.ContentWords ");
  }

  @Test
  void languagesAreToldWithoutTheReaderOfTheirProfiles() throws Exception {
    assertThat(loaded("detect", "-")).doesNotContain("com.optimaize.", "net.arnx.jsonic.");
  }
}
