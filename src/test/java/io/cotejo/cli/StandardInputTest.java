package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dash is standard input, wherever a command reads a file. */
class StandardInputTest {

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void files() {
    shell = new Shell(folder);
    shell.write("es.txt", "El barco salió del puerto.\nNadie volvió a verlo.\n");
    shell.write("en.txt", "The ship left the port.\nNobody saw it again.\n");
    shell.write("mt.txt", "The boat left the port.\nNobody saw it again.\n");
    shell.write("links.txt", "[0]:[0]\n");
    shell.write("a.gold", "[0]:[0]\n[1]:[1]\n");
    shell.write("words.txt", "puerto\n");
    shell.write("terms.tsv", "puerto\tharbour\n");
    shell.write("list", "es.txt\nen.txt\n");
    shell.write("batch.tsv", "es.txt\ten.txt\tmt.txt\tout.beads\n");
    assertThat(shell.run("run", "-q", "es.txt", "en.txt", "-o", "out").code()).isZero();
    shell.run("export", "out", "--format", "tmx", "-o", "out.tmx");
    shell.run("export", "out", "--format", "xliff", "-o", "out.xlf");
    shell.run("export", "out", "--format", "tsv", "-o", "out.tsv");
    shell.run("decisions", "export", "out", "-o", "log.jsonl");
  }

  /** The last word is the file that comes through standard input instead. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "align --one-per-line en.txt -s en -t es --backend none =es.txt",
        "align --one-per-line es.txt en.txt --pivot =mt.txt",
        "align --one-per-line es.txt en.txt --links =links.txt",
        "align --one-per-line --backend none es.txt =en.txt",
        "score es.txt =en.txt",
        "score es.txt en.txt --pivot =mt.txt",
        "mine es.txt =en.txt",
        "mine es.txt en.txt --pivot =mt.txt",
        "export --format tsv =out/bitext.jsonl",
        "decisions check =out/bitext.jsonl",
        "decisions apply =out/bitext.jsonl",
        "evaluate alignment --test a.gold --gold =a.gold",
        "evaluate chrf --gold en.txt --test =mt.txt",
        "dictionary stats =es.txt",
        "dictionary induce --min-count 1 =out/bitext.jsonl",
        "translate --one-per-line =es.txt",
        "translate --one-per-line es.txt --keep =words.txt",
        "translate --one-per-line es.txt --glossary =terms.tsv",
        "segment --files-from =list",
        "validate --moses es.txt =en.txt"
      })
  void itIsTheFile(String words) {
    String[] parts = words.split("=", 2);
    List<String> line = new ArrayList<>(List.of(parts[0].strip().split(" ")));
    line.add(parts[1]);
    Shell.Result file = shell.run(line.toArray(String[]::new));
    line.set(line.size() - 1, "-");
    Shell.Result stdin = shell.runOn(shell.read(parts[1]), line.toArray(String[]::new));
    assertThat(file.code()).as(file.err()).isEqualTo(ExitCode.OK);
    assertThat(stdin.code()).as(stdin.err()).isEqualTo(ExitCode.OK);
    assertThat(stdin.out().lines().filter(l -> !l.contains(" from ") && !l.contains(parts[1])))
        .isEqualTo(
            file.out()
                .lines()
                .filter(l -> !l.contains(" from ") && !l.contains(parts[1]))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"out.tmx,0", "out.xlf,0", "out.tsv,0", "out/bitext.jsonl,0", "es.txt,8"})
  void validateTellsTheFormat(String file, int code) {
    assertThat(shell.runOn(shell.read(file), "validate", "-").code()).isEqualTo(code);
  }

  @Test
  void aMemoryIsImported() {
    shell.run("tm", "import", "--tm", "first.sqlite", "--engine", "e", "out.tmx");
    String entries = shell.run("tm", "export", "--tm", "first.sqlite").out();
    Shell.Result result = shell.runOn(entries, "tm", "import", "--tm", "m.sqlite", "-");
    assertThat(result.err()).isEqualTo("-: 2 answers imported\n");
    assertThat(shell.run("tm", "export", "--tm", "m.sqlite").out()).isEqualTo(entries);
  }
}
