package io.cotejo.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.ingest.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir private Path base;
  private InputFinder finder;

  @BeforeEach
  void files() throws IOException {
    finder = new InputFinder(base);
    for (String name :
        List.of(
            "b.txt",
            "a.txt",
            "sub/c.TXT",
            "sub/deep/d.md",
            "sub/e.png",
            "sub/.f.txt",
            ".hidden/g.txt",
            "sub/noending",
            "otros textos/mañana, tarde.txt",
            "otros textos/文書.text")) {
      Path file = base.resolve("docs").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void folderGivesItsTextFilesSortedByName() throws Exception {
    InputFinder.Found found = finder.find(List.of("docs"));
    assertThat(found.inputs())
        .extracting(Input::name)
        .containsExactly(
            "a.txt",
            "b.txt",
            "otros textos/mañana, tarde.txt",
            "otros textos/文書.text",
            "sub/c.TXT",
            "sub/deep/d.md");
    assertThat(found.filesPassedOver()).isEqualTo(2);
    assertThat(found.missing()).isEmpty();
    assertThat(found.inputs().get(0).label()).isEqualTo("docs/a.txt");
  }

  @Test
  void slashBehindAFolderChangesNothing() throws Exception {
    assertThat(finder.find(List.of("docs/"))).isEqualTo(finder.find(List.of("docs")));
  }

  @Test
  void fileThatIsNamedIsReadWhateverItsName() throws Exception {
    assertThat(names("docs/sub/e.png", "docs/sub/.f.txt", "docs/otros textos/mañana, tarde.txt"))
        .containsExactly("e.png", ".f.txt", "mañana, tarde.txt");
  }

  @Test
  void globsMatchBelowTheirFolder() throws Exception {
    assertThat(names("docs/*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(names("docs/**/*.{md,TXT}")).containsExactly("sub/c.TXT", "sub/deep/d.md");
    assertThat(names("docs/s?b/*.png")).containsExactly("sub/e.png");
  }

  @Test
  void standardInputIsADash() throws Exception {
    assertThat(finder.find(List.of("-")).inputs()).containsExactly(Input.STDIN);
  }

  @Test
  void nothingIsReadTwice() throws Exception {
    assertThat(names("docs/a.txt", "docs", "docs/./a.txt", base.resolve("docs/b.txt").toString()))
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  @Test
  void filesOfOneNameStayDistinguishable() throws Exception {
    Files.createDirectories(base.resolve("more"));
    Files.writeString(base.resolve("more/a.txt"), "x");
    assertThat(names("docs/a.txt", "more/a.txt")).containsExactly("docs/a.txt", "more/a.txt");
  }

  @Test
  void missingArgumentIsReportedAndTheOthersGoOn() throws Exception {
    InputFinder.Found found = finder.find(List.of("nowhere.txt", "docs/a.txt", "docs/*.xyz"));
    assertThat(found.inputs()).hasSize(1);
    assertThat(found.missing())
        .extracting(Object::toString)
        .containsExactly(
            "nowhere.txt: error: no such file or folder",
            "docs/*.xyz: error: no file matches this pattern");
  }

  @Test
  void noDocumentAtAllEndsTheRun() throws Exception {
    Files.createDirectories(base.resolve("empty"));
    assertThatThrownBy(() -> finder.find(List.of("empty")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no documents");
    assertThatThrownBy(() -> finder.find(List.of("nowhere")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> finder.find(List.of())).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void nameThatNoSystemAllowsIsReported() {
    assertThatThrownBy(() -> finder.find(List.of("a\0b")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("not a file name");
  }

  @Test
  void brokenGlobIsReported() {
    assertThatThrownBy(() -> finder.find(List.of("docs/[a")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("docs/[a");
  }

  @Test
  void loopOfLinksIsNotFollowed() throws Exception {
    Files.createSymbolicLink(base.resolve("docs/sub/loop"), base.resolve("docs"));
    InputFinder.Found found = finder.find(List.of("docs"));
    assertThat(found.inputs()).hasSize(6);
    assertThat(found.missing()).isEmpty();
  }

  @Test
  void folderThatCannotBeOpenedIsReportedAndTheOthersGoOn() throws Exception {
    Path closed = base.resolve("docs/sub/deep");
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "needs no root");
    try {
      InputFinder.Found found = finder.find(List.of("docs"));
      assertThat(found.inputs()).hasSize(5);
      assertThat(found.missing())
          .extracting(Object::toString)
          .containsExactly("docs/sub/deep: error: permission denied");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void linkToAFileIsRead() throws Exception {
    Files.createSymbolicLink(base.resolve("docs/z.txt"), base.resolve("docs/a.txt"));
    assertThat(names("docs/z.txt")).containsExactly("z.txt");
  }

  private List<String> names(String... arguments) throws InvalidInputException {
    return finder.find(List.of(arguments)).inputs().stream().map(Input::name).toList();
  }
}
