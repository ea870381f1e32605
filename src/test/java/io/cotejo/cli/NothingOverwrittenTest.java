package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cotejo.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes over an input or a run, and over another file only if it is told to. */
class NothingOverwrittenTest {

  private static final String INPUT = "is an input, which is never overwritten; name another file";
  private static final String OF_RUN = "belongs to the run in that folder; name another file";
  private static final String THERE = "is there already; replace it with -f, or name another file";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void documents() {
    shell = new Shell(folder);
    shell.write("e.txt", "El barco salió del puerto.\nNadie volvió a verlo.\n");
    shell.write("n.txt", "The ship left the port.\nNobody saw it again.\n");
    shell.write("t.txt", "The boat left the port.\nNobody saw it again.\n");
    shell.write("p.txt", "El barco salió del puerto. Nadie sabe quién paga la cuota.\n");
    assertThat(shell.run("run", "-q", "e.txt", "n.txt", "-o", "out").code()).isZero();
  }

  /** Every command that writes a file, and what it writes it from; the output is added. */
  private static final String COMMANDS =
      """
      align e.txt n.txt
      align --one-per-line e.txt n.txt --pivot t.txt
      align out/bitext.jsonl
      align --one-per-line e.txt n.txt --links links.txt
      export out --format tsv
      export out --format html
      decisions apply out
      decisions export out
      mine e.txt n.txt --pivot t.txt
      translate --one-per-line e.txt
      translate --one-per-line e.txt --glossary terms.tsv
      translate e.txt
      dictionary import words.tsv --format tsv
      dictionary induce out/bitext.jsonl --dictionary words.tsv
      tm export --tm m.sqlite
      """;

  private List<List<String>> commands() {
    shell.write("links.txt", "[0]:[0]\n");
    shell.write("terms.tsv", "puerto\tharbour\n");
    shell.write("words.tsv", "barco\tn\tboat\n");
    shell.write("m.jsonl", "");
    shell.run("tm", "import", "--tm", "m.sqlite", "m.jsonl");
    return COMMANDS.lines().map(line -> List.of(line.split(" "))).toList();
  }

  private Shell.Result with(List<String> command, String... more) {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of(more));
    return shell.run(line.toArray(String[]::new));
  }

  @Test
  void noInputOfAnyCommand() throws IOException {
    for (List<String> command : commands()) {
      for (String word : command) {
        Path input = folder.resolve(word);
        if (Files.isRegularFile(input)) {
          byte[] before = Files.readAllBytes(input);
          Shell.Result result = with(command, "-f", "-o", "./" + word);
          assertThat(result.errors())
              .as("%s -o %s", command, word)
              .containsExactly(
                  "./" + word + ": error: " + (word.startsWith("out/") ? OF_RUN : INPUT));
          assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
          assertThat(input).hasBinaryContent(before);
        }
      }
    }
  }

  @Test
  void noFileOfARun() {
    shell.write("out/mine.tsv", "my own");
    var before = shell.contents("out");
    for (List<String> command : commands()) {
      for (String own : List.of("run.json", "decisions.jsonl")) {
        Shell.Result result = with(command, "-f", "-o", "out/" + own);
        assertThat(result.code()).as("%s -o %s", command, own).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(result.err()).contains(OF_RUN);
      }
    }
    assertThat(shell.contents("out")).isEqualTo(before);
  }

  @Test
  void anotherFileOnlyIfAsked() {
    for (List<String> command : commands()) {
      shell.write("there.txt", "yesterday's");
      Shell.Result kept = with(command, "-o", "there.txt");
      assertThat(kept.errors()).as("%s", command).containsExactly("there.txt: error: " + THERE);
      assertThat(kept.code()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(shell.read("there.txt")).isEqualTo("yesterday's");
      Shell.Result replaced = with(command, "-f", "-o", "there.txt");
      assertThat(replaced.code()).as("%s: %s", command, replaced.err()).isEqualTo(ExitCode.OK);
      assertThat(shell.read("there.txt")).isNotEqualTo("yesterday's");
    }
  }

  @Test
  void aDashIsStandardOutput() {
    for (List<String> command : commands()) {
      assertThat(with(command, "-q", "-o", "-").code()).as("%s", command).isEqualTo(ExitCode.OK);
      assertThat(folder.resolve("-")).doesNotExist();
    }
  }

  @Test
  void aLinkToAnInputIsTheInput() throws IOException {
    Files.createSymbolicLink(folder.resolve("soft.txt"), folder.resolve("e.txt"));
    Files.createLink(folder.resolve("hard.txt"), folder.resolve("n.txt"));
    Files.createSymbolicLink(folder.resolve("again"), folder);
    for (String output : List.of("soft.txt", "hard.txt", "again/e.txt", "out/../n.txt")) {
      assertThat(shell.run("align", "e.txt", "n.txt", "-f", "-o", output).errors())
          .containsExactly(output + ": error: " + INPUT);
    }
    assertThat(shell.run("align", "soft.txt", "n.txt", "-f", "-o", "e.txt").errors())
        .containsExactly("e.txt: error: " + INPUT);
  }

  @Test
  void anInputThatStandsInAListOrAFolderIsOne() {
    shell.write("list", "e.txt\nn.txt\n");
    shell.write("docs/e.txt", "Nadie volvió a verlo.\n");
    shell.write("docs/n.txt", "Nobody saw it again.\n");
    shell.write("batch.tsv", "e.txt\tn.txt\tt.txt\tt.txt\ne.txt\tn.txt\tt.txt\tnew\n");
    shell.write("twice.tsv", "e.txt\tn.txt\tt.txt\tnew\ne.txt\tn.txt\tt.txt\t./new\n");
    assertThat(shell.run("align", "--files-from", "list", "-f", "-o", "e.txt").err())
        .contains("e.txt: error: " + INPUT);
    assertThat(shell.run("align", "docs", "-f", "-o", "docs/n.txt").err()).contains(INPUT);
    Shell.Result batch = shell.run("align", "--batch", "batch.tsv", "-f");
    assertThat(batch.errors()).containsExactly("t.txt: error: " + INPUT);
    assertThat(batch.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(shell.run("align", "--batch", "twice.tsv", "-f").errors())
        .containsExactly("twice.tsv:2: error: has the output of another line");
    assertThat(shell.read("t.txt")).startsWith("The boat");
  }

  @Test
  void bothFilesOfAMosesPairAreKept() {
    shell.write("c.en", "mine");
    assertThat(shell.run("export", "out", "--format", "moses", "-o", "c").errors())
        .containsExactly("./c.en: error: " + THERE);
    assertThat(folder.resolve("c.es")).doesNotExist();
    assertThat(shell.run("export", "out", "--format", "moses", "-o", "c", "-f").code()).isZero();
  }

  @Test
  void aPipeTakesWhatComes() throws Exception {
    Path pipe = folder.resolve("pipe");
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "this system has no mkfifo");
    assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).redirectErrorStream(true).start();
    Shell.Result result = shell.run("export", "out", "--format", "jsonl", "-o", "pipe");
    assertThat(result.errors()).isEmpty();
    assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(shell.read("out/bitext.jsonl"));
    assertThat(reader.waitFor()).isZero();
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void aRunKeepsFilesOfOthersThatAreCalledLikeItsOwn() {
    shell.write("site/report.html", "<p>Our yearly report</p>");
    Shell.Result kept = shell.run("run", "e.txt", "n.txt", "-o", "site");
    assertThat(kept.errors()).containsExactly("site/report.html: error: " + THERE);
    assertThat(shell.contents("site")).hasSize(1);
    assertThat(shell.run("run", "e.txt", "n.txt", "-o", "site", "-f").code()).isZero();
    assertThat(shell.run("run", "e.txt", "n.txt", "-o", "site").code()).isZero();
  }

  @Test
  void aRunNeverWritesOverItsInput() {
    shell.write("docs/report.html", "<p>El barco salió del puerto.</p>");
    Shell.Result result = shell.run("run", "docs/report.html", "n.txt", "-o", "docs", "-f");
    assertThat(result.errors()).containsExactly("docs/report.html: error: " + INPUT);
    assertThat(shell.run("run", "docs", "-o", "docs", "-f").err())
        .contains("docs: error: is the folder of the inputs");
    assertThat(shell.contents("docs")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.txt", "news/out.HTML", "all.en.jsonl", "a.tar.gz"})
  void aFolderIsNotCalledLikeAFile(String name) {
    for (String command : List.of("run", "translate")) {
      Shell.Result result = shell.run(command, "e.txt", "n.txt", "--keep-boilerplate", "-o", name);
      if (!(command.equals("translate") && name.endsWith(".jsonl"))) {
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("-o " + name + " would be a folder");
      }
      assertThat(Files.isDirectory(folder.resolve(name))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.txt/", "v1.2", "corpus.2024", "a.b/c"})
  void otherNamesWithAStopAreFolders(String name) {
    String where = "sub/" + name;
    assertThat(shell.run("run", "-q", "e.txt", "n.txt", "-o", where).errors()).isEmpty();
    assertThat(folder.resolve(where)).isDirectory();
  }

  @Test
  void resultsOfAWholeRunAreNotReplacedByPartialOnes() {
    Map<String, String> before = shell.contents("out");
    for (int times = 0; times < 2; times++) {
      Shell.Result result = shell.run("run", "p.txt", "n.txt", "-o", "out", "-b", "echo");
      assertThat(result.code()).isEqualTo(ExitCode.QUOTA);
      assertThat(result.err())
          .contains(
              "out: warning: keeps the results of the run before; those of this one, which are not"
                  + " complete, are in out/incomplete",
              "open out/incomplete/report.html");
    }
    Map<String, String> after = shell.contents("out");
    assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 5);

    assertThat(shell.run("run", "-q", "e.txt", "-o", "out").code()).isZero();
    assertThat(shell.read("out/bitext.jsonl")).isNotEqualTo(before.get("bitext.jsonl"));
  }

  @Test
  void withoutAnEarlierRunPartialResultsAreWhereTheyBelong() {
    Shell.Result result = shell.run("run", "p.txt", "n.txt", "-o", "new", "-b", "echo");
    assertThat(result.code()).isEqualTo(ExitCode.QUOTA);
    assertThat(shell.contents("new")).hasSize(5);
  }
}
