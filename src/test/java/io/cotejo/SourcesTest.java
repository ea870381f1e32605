package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the sources to the limits of CONTRIBUTING.md. */
class SourcesTest {

  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 30;
  private static final int METHODS_OF_AN_INTERFACE = 4;

  /** Longer methods: a kernel that fills several sums in one walk, and tables of rules in order. */
  private static final List<String> LONG_METHODS =
      List.of(
          "EvidenceReader.read",
          "Experiencers.translate",
          "Periphrases.llevar",
          "SingleWords.english");

  /** Longer files: rules of the translator that are asked in their order. */
  private static final List<String> LONG_FILES =
      List.of("io/cotejo/translate/spanish/analysis/Phrases.java");

  private static Sources sources;

  @BeforeAll
  static void read() throws IOException {
    sources = Sources.of(Path.of("src/main/java"));
  }

  @Test
  void filesFitOnAFewScreens() {
    assertThat(Sources.over(LINES_OF_A_FILE, sources.files(), LONG_FILES)).isEmpty();
  }

  @Test
  void methodsFitOnAScreen() {
    assertThat(Sources.over(LINES_OF_A_METHOD, sources.methods(), LONG_METHODS)).isEmpty();
  }

  @Test
  void whatIsNamedAsLongIsLong() {
    assertThat(LONG_METHODS).allMatch(m -> sources.methods().get(m) > LINES_OF_A_METHOD);
    assertThat(LONG_FILES).allMatch(f -> sources.files().get(f) > LINES_OF_A_FILE);
  }

  @Test
  void interfacesAskForLittle() {
    assertThat(Sources.over(METHODS_OF_AN_INTERFACE, sources.interfaces(), List.of())).isEmpty();
  }

  @Test
  void aNameIsGivenOnce() {
    assertThat(sources.namesUsedTwice()).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(sources.packagesWithoutWords()).isEmpty();
  }

  @Test
  void whatIsTooLongOrTooWideIsCaught(@TempDir Path folder) throws IOException {
    write(
        folder.resolve("a/Long.java"),
        "class Long {\n\n  @Deprecated\n  int f() {\n"
            + "\n".repeat(29)
            + "    return 1;\n  }\n}\n");
    write(
        folder.resolve("a/Short.java"),
        "class Short {\n  int f() {" + "\n".repeat(28) + "\n  }\n}");
    write(
        folder.resolve("a/Wide.java"),
        "interface Wide {\n  void a();\n\n  default void b() {}\n}\n");
    Sources read = Sources.of(folder);

    assertThat(Sources.over(35, read.files(), List.of())).containsExactly("a/Long.java: 36");
    assertThat(Sources.over(30, read.methods(), List.of())).containsExactly("Long.f: 32");
    assertThat(Sources.over(30, read.methods(), List.of("Long.f"))).isEmpty();
    assertThat(Sources.over(0, read.interfaces(), List.of())).containsExactly("Wide: 1");
  }

  @Test
  void aNameThatIsGivenTwiceIsCaught(@TempDir Path folder) throws IOException {
    write(folder.resolve("a/Word.java"), "package a;\n\nclass Word {\n  record Part() {}\n}\n");
    write(folder.resolve("b/Word.java"), "package b;\n\nclass Word {\n  record Part() {}\n}\n");
    write(folder.resolve("a/package-info.java"), "/**\n * Is\n * one.\n */\npackage a;\n");
    write(folder.resolve("b/package-info.java"), "/** Is two. */\npackage b;\n");
    Sources read = Sources.of(folder);

    assertThat(read.namesUsedTwice()).containsExactly("Word: a/Word.java, b/Word.java");
    assertThat(read.words()).containsEntry("a", "Is one.").containsEntry("b", "Is two.");
  }

  @Test
  void aPackageWithoutWordsIsCaught() throws IOException {
    assertThat(Sources.of(Path.of("src/test/java/io/cotejo/crooked")).packagesWithoutWords())
        .contains("attic", "cli");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
