package io.cotejo.translate.dictionaryimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFormatTest {

  @TempDir private Path folder;

  private List<WordEntry> read(DictionaryFormat format, String name, String content)
      throws Exception {
    Path file = Files.writeString(folder.resolve(name), content);
    return format.read(name, file, false);
  }

  private static WordEntry entry(String lemma, String tag, String... english) {
    return new WordEntry(lemma, tag, List.of(english));
  }

  @Test
  void aNameTellsItsFormat() {
    assertThat(DictionaryFormat.of("a/freedict-spa-eng.index")).contains(DictionaryFormat.DICTD);
    assertThat(DictionaryFormat.of("x.DICT.DZ")).contains(DictionaryFormat.DICTD);
    assertThat(DictionaryFormat.of("spa-eng.autobil.bin")).contains(DictionaryFormat.APERTIUM);
    assertThat(DictionaryFormat.of("hu-en.dic")).contains(DictionaryFormat.HUNALIGN);
    assertThat(DictionaryFormat.of("words.tsv")).contains(DictionaryFormat.TSV);
    assertThat(DictionaryFormat.of("words.pdf")).isEmpty();
  }

  @Test
  void tabbedLinesHaveTwoOrThreeColumns() throws Exception {
    assertThat(
            read(
                DictionaryFormat.TSV,
                "w.tsv",
                "\uFEFF# mine\nzurrupio\twidget; gadget (small)\nzurrupear\tv\tto zurrup\n\n"))
        .containsExactly(
            entry("zurrupear", "v", "zurrup"), entry("zurrupio", "?", "widget", "gadget"));
  }

  @Test
  void hunalignBeginsWithTheTarget() throws Exception {
    assertThat(read(DictionaryFormat.HUNALIGN, "w.dic", "widget @ zurrupio\ngadget @ zurrupio\n"))
        .containsExactly(entry("zurrupio", "?", "widget", "gadget"));
  }

  @Test
  void aReversedDictionaryIsTurnedRound() throws Exception {
    Path file = Files.writeString(folder.resolve("w.tsv"), "widget\tn.m\tzurrupio; trasto\n");
    assertThat(DictionaryFormat.TSV.read("w.tsv", file, true))
        .containsExactly(entry("trasto", "n", "widget"), entry("zurrupio", "n", "widget"));
  }

  @Test
  void whatIsNoWordIsLeftOut() throws Exception {
    assertThat(
            read(
                DictionaryFormat.TSV,
                "w.tsv",
                "12\ttwelve\n<b>\tx\n" + "a".repeat(61) + "\tb\nbien\t<script>\nvale\tok\n"))
        .containsExactly(entry("vale", "?", "ok"));
  }

  @Test
  void aLineWithoutSeparatorIsNamed() {
    assertThatThrownBy(() -> read(DictionaryFormat.TSV, "w.tsv", "a\tb\nc\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("w.tsv:2:1: error: needs a word and its equivalents, with a tab between");
    assertThatThrownBy(() -> read(DictionaryFormat.HUNALIGN, "w.dic", "a b\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("w.dic:1:1");
    assertThatThrownBy(
            () -> DictionaryFormat.TSV.read("none.tsv", folder.resolve("none.tsv"), false))
        .isInstanceOf(NoSuchFileException.class);
  }

  private void writeDictd(boolean packed, String... texts) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    List<String> index = new ArrayList<>();
    for (String entry : texts) {
      byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
      index.add(
          entry.split("[ \n]", 2)[0] + "\t" + base64(text.size()) + "\t" + base64(bytes.length));
      text.writeBytes(bytes);
    }
    Files.write(folder.resolve("d.index"), index);
    if (packed) {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
        out.write(text.toByteArray());
      }
      Files.write(folder.resolve("d.dict.dz"), zipped.toByteArray());
    } else {
      Files.write(folder.resolve("d.dict"), text.toByteArray());
    }
  }

  /** Digits as dictd writes them; enough for two of them. */
  private static String base64(int number) {
    String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return "" + digits.charAt(number / 64) + digits.charAt(number % 64);
  }

  @Test
  void dictdEntriesHaveSensesAndAPartOfSpeech() throws Exception {
    writeDictd(
        true,
        "00databaseinfo\nsomething else\n",
        "zurrupio /θurˈupjo/\n1. widget\n2. gadget, gizmo\n",
        "trasto /tɾˈasto/ <n, masc>\njunk\nSynonyms: {cachivache}\n",
        "zurrupear <v>\nto zurrup\n");

    assertThat(DictionaryFormat.DICTD.read("d.index", folder.resolve("d.index"), false))
        .containsExactly(
            entry("trasto", "n.m", "junk"),
            entry("zurrupear", "v", "zurrup"),
            entry("zurrupio", "?", "widget", "gadget", "gizmo"));
  }

  @Test
  void aPlainDictdTextIsReadToo() throws Exception {
    writeDictd(false, "trasto\njunk\n");
    assertThat(DictionaryFormat.DICTD.read("d.dict", folder.resolve("d.dict"), false))
        .containsExactly(entry("trasto", "?", "junk"));
  }

  @Test
  void aDictdIndexThatLeadsNowhereIsNamed() throws Exception {
    writeDictd(false, "trasto\njunk\n");
    Files.writeString(folder.resolve("d.index"), "trasto\tAA\t//\n");
    assertThatThrownBy(
            () -> DictionaryFormat.DICTD.read("d.index", folder.resolve("d.index"), false))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("d.index:1:1: error: leads outside the dictionary's text");
    Files.delete(folder.resolve("d.dict"));
    assertThatThrownBy(
            () -> DictionaryFormat.DICTD.read("d.index", folder.resolve("d.index"), false))
        .hasMessageContaining("no .dict or .dict.dz");
  }

  @Test
  void apertiumsEntriesKeepTheirPartOfSpeech() {
    WordList words = new WordList();
    ApertiumReader.add("casa<n><f>", "house<n>", words::add);
    ApertiumReader.add("llevar# a cabo<vblex>", "carry# out<vblex>", words::add);
    ApertiumReader.add("de<pr>", "of<pr>", words::add);
    ApertiumReader.add("rojo<adj>", "red<n>", words::add);

    assertThat(words.entries())
        .containsExactly(entry("casa", "n.f", "house"), entry("llevar a cabo", "v", "carry out"));
  }

  @Test
  void aTransducerIsListedWithoutItsLoops() throws Exception {
    List<String> pairs = new ArrayList<>();
    Transducer transducer = new Transducer("x.bin", (from, to) -> pairs.add(from + ":" + to));
    for (String line :
        List.of(
            "0\t1\ta\tε\t0.000000\t",
            "1\t1\t9\t9\t0.000000\t",
            "1\t2\t<n>\tb\t0.000000\t",
            "1\t2\ts\tc\t0.000000\t",
            "2\t0.000000",
            "0\t3\t1\t1\t0.000000\t",
            "3\t4\t2\t2\t0.000000\t",
            "4\t3\t3\t3\t0.000000\t",
            "4\t2\t.\t.\t0.000000\t",
            "--",
            "0\t1\t \t_\t0.000000\t",
            "1\t0.000000")) {
      transducer.line(line);
    }
    transducer.end();

    assertThat(pairs).containsExactly("a<n>:b", "as:c", " :_");
    assertThatThrownBy(() -> transducer.line("x\ty\ta\tb"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("x.bin")
        .hasMessageContaining("transition 13");
  }

  /** Compiled and read by lttoolbox, where that is installed. */
  @Test
  void aDictionaryOfApertiumIsReadPlainAndCompiled() throws Exception {
    Assumptions.assumeTrue(isInstalled("lt-comp") && isInstalled("lt-expand"), "no lttoolbox");
    Path plain =
        Files.writeString(
            folder.resolve("d.dix"),
            """
            <dictionary>
              <alphabet/>
              <sdefs><sdef n="n"/><sdef n="m"/><sdef n="vblex"/></sdefs>
              <pardefs/>
              <section id="main" type="standard">
                <e><p><l>zurrupio<s n="n"/><s n="m"/></l><r>widget<s n="n"/></r></p></e>
                <e r="RL"><p><l>trasto<s n="n"/><s n="m"/></l><r>widget<s n="n"/></r></p></e>
                <e><p><l>llevar<g><b/>lejos</g><s n="vblex"/></l><r>take<g><b/>away</g><s n="vblex"/></r></p></e>
              </section>
            </dictionary>
            """);
    Path compiled = folder.resolve("d.bin");
    Process compiler =
        new ProcessBuilder("lt-comp", "lr", plain.toString(), compiled.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(compiler.waitFor()).isZero();

    List<WordEntry> expected =
        List.of(entry("llevar lejos", "v", "take away"), entry("zurrupio", "n.m", "widget"));
    assertThat(DictionaryFormat.APERTIUM.read("d.dix", plain, false)).isEqualTo(expected);
    assertThat(DictionaryFormat.APERTIUM.read("d.bin", compiled, false)).isEqualTo(expected);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(f -> Files.isExecutable(Path.of(f, program)));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    StringWriter out = new StringWriter();
    DictionaryFile.write("from\nelsewhere", List.of(entry("trasto", "n.m", "junk", "stuff")), out);

    assertThat(out).hasToString("# from elsewhere\ntrasto\tn.m\tjunk; stuff\n");
    assertThat(read(DictionaryFormat.TSV, "o.tsv", out.toString()))
        .containsExactly(entry("trasto", "n.m", "junk", "stuff"));
  }

  @Test
  void anEntryFitsIntoOneLine() {
    assertThatThrownBy(() -> entry("a\tb", "n", "c")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry("a", "n", "c;d")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry("a", "n")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry("#a", "n", "b")).isInstanceOf(IllegalArgumentException.class);
  }
}
