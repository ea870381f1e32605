package io.cotejo.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A team's work on the command line. */
class DecisionsCommandTest {

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void run() {
    shell = new Shell(folder);
    shell.write(
        "in/a.es.txt",
        """
        El barco salió del puerto a las 12 y nadie volvió a verlo.

        Los pescadores de Manta lo buscaron durante tres días.

        La alcaldesa Elena Quirós agradeció su ayuda.
        """);
    shell.write(
        "in/a.en.txt",
        """
        The ship left the port at 12 and nobody saw it again.

        The fishermen of Manta searched for it for three days.

        Mayor Elena Quirós thanked them for their help.

        It was the third ship in a year.
        """);
    assertThat(shell.run("run", "-q", "in", "-o", "out").code()).isEqualTo(ExitCode.OK);
  }

  /** Ids, states and authors of the rows, in their order. */
  private List<String[]> rows(String run) {
    return shell
        .run("export", "-q", run, "--format", "tsv")
        .out()
        .lines()
        .skip(1)
        .map(l -> l.split("\t", -1))
        .toList();
  }

  private String id(int row) {
    return rows("out").get(row)[0];
  }

  private String state(int row) {
    String[] cells = rows("out").get(row);
    return cells[12] + " " + cells[14];
  }

  private Shell.Result decisions(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "decisions";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return shell.run(all);
  }

  @Test
  void rowsAreAcceptedAndRejectedByTheirIds() {
    String first = id(0);
    String second = id(1);
    String alone = id(3);
    Shell.Result accepted = decisions("accept", first, alone, "out", "--as", "Íñigo");
    assertThat(accepted).isEqualTo(new Shell.Result(ExitCode.OK, "", "accepted   2 rows\n"));
    assertThat(shell.read("out/decisions.jsonl").lines())
        .singleElement()
        .asString()
        .matches(
            "\\{\"seq\":1,\"op\":\"accept\",\"time\":\"20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z\",\"by\":\"Íñigo\",.*");
    assertThat(state(0)).isEqualTo("accepted Íñigo");
    assertThat(state(3)).isEqualTo("unaligned Íñigo");
    assertThat(decisions("reject", second).code()).isEqualTo(ExitCode.OK);
    assertThat(rows("out")).noneMatch(cells -> cells[0].equals(second));
    assertThat(decisions("accept", second, "out/").code()).isEqualTo(ExitCode.OK);
    assertThat(state(1)).isEqualTo("accepted ");
    assertThat(decisions("check").err()).isEqualTo("decisions  3 in force, 0 stale\n");
  }

  @Test
  void anEditedRowHasTwoIdsAndKeepsItsText() {
    String original = id(0);
    decisions("accept", original, "out");
    String edited =
        shell
            .read("out/decisions.jsonl")
            .replace("\"op\":\"accept\"", "\"op\":\"edit\"")
            .replace(
                "\"state\":\"accepted\"", "\"state\":\"edited\",\"targetText\":\"A ship left.\"");
    shell.write("out/decisions.jsonl", edited);
    assertThat(id(0)).isNotEqualTo(original);
    assertThat(decisions("accept", original, id(0), "out").err()).isEqualTo("accepted   1 rows\n");
    assertThat(rows("out").get(0)).contains("A ship left.", "accepted");
  }

  @Test
  void whatCannotBeDecidedIsNamedAndNothingIsWritten() {
    Shell.Result unknown = decisions("accept", id(0), "0123456789ab", "out");
    assertThat(unknown.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(unknown.err())
        .isEqualTo(
            "out: error: no row has the id 0123456789ab; they stand in cotejo export --format"
                + " tsv\n");
    Shell.Result alone = decisions("reject", id(3), "out");
    assertThat(alone.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(alone.err()).contains("has one side, no pair to reject");
    assertThat(decisions("accept", id(0), "nowhere").code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(decisions("accept", "out").code()).isEqualTo(ExitCode.USAGE);
    assertThat(decisions("accept").code()).isEqualTo(ExitCode.USAGE);
    assertThat(decisions("accept", id(0), "out", "--as", "a\nb").code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("out/decisions.jsonl")).doesNotExist();
  }

  @Test
  void whileSomebodyReviewsNobodyWritesBehindTheirBack() throws Exception {
    String id = id(0);
    shell.write("out/decisions.jsonl", "");
    try (FileChannel log =
            FileChannel.open(folder.resolve("out/decisions.jsonl"), StandardOpenOption.WRITE);
        FileLock lock = log.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(decisions("accept", id, "out"))
          .isEqualTo(
              new Shell.Result(
                  ExitCode.INVALID_INPUT,
                  "",
                  "out/decisions.jsonl: error: another cotejo review has it open; end that one"
                      + " first\n"));
    }
  }

  /** The logs of two people who agree on the first row, and not on the second. */
  private void review() {
    String first = id(0);
    String second = id(1);
    decisions("accept", first, second, "out", "--as", "anna");
    shell.write("anna.jsonl", shell.read("out/decisions.jsonl"));
    shell.write("out/decisions.jsonl", "");
    decisions("accept", first, "out", "--as", "ben");
    decisions("reject", second, "out", "--as", "ben");
    shell.write("logs/ben.jsonl", shell.read("out/decisions.jsonl"));
    shell.write("out/decisions.jsonl", "");
  }

  @Test
  void conflictsAreNamedAndTheExitCodeSaysThatSomeAreOpen() {
    review();
    Shell.Result merged = decisions("merge", "anna.jsonl", "logs/ben.jsonl", "-o", "both.jsonl");
    assertThat(merged.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(merged.err())
        .isEqualTo(
            "conflict: “Los pescadores de Manta lo buscaron durante tres días.” = “The fishermen of"
                + " Manta searched for it for three days.”: anna: accepted; ben: rejected; open\n"
                + "merged     3 decisions, 1 conflicts, 1 of them open\n");
    shell.write("out/decisions.jsonl", shell.read("both.jsonl"));
    assertThat(state(0)).isEqualTo("accepted ben");
    assertThat(rows("out").get(1)).contains("later", "anna: accepted; ben: rejected");
    assertThat(decisions("check").code()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "anna, anna, accepted",
    "anna.jsonl, anna, accepted",
    "ben, ben, rejected",
    "logs/ben.jsonl, ben, rejected",
    "newest, ben, rejected"
  })
  void aPreferenceSettlesThem(String preferred, String who, String state) {
    review();
    Shell.Result merged =
        decisions(
            "merge", "anna.jsonl", "logs/ben.jsonl", "--prefer", preferred, "-o", "both.jsonl");
    assertThat(merged.code()).as(merged.err()).isEqualTo(ExitCode.OK);
    assertThat(merged.err())
        .contains("; " + who + "’s word holds\n", "1 conflicts, 0 of them open");
    shell.write("out/decisions.jsonl", shell.read("both.jsonl"));
    Shell.Result rejected = shell.run("export", "-q", "out", "--format", "tsv", "--include", state);
    assertThat(rejected.out()).contains("Los pescadores de Manta");
  }

  @Test
  void whatIsMergedWithItselfIsTheSame() {
    review();
    Shell.Result merged = decisions("merge", "-q", "anna.jsonl", "anna.jsonl");
    assertThat(merged).isEqualTo(new Shell.Result(ExitCode.OK, shell.read("anna.jsonl"), ""));
  }

  @Test
  void agreementIsTold() {
    review();
    Shell.Result compared = decisions("compare", "anna.jsonl", "logs/ben.jsonl");
    assertThat(compared)
        .isEqualTo(
            new Shell.Result(
                ExitCode.OK,
                """
                in common   0 decisions, not counted
                both        2 rows
                first only  0 rows (anna.jsonl)
                second only 0 rows (logs/ben.jsonl)
                agreement   0.5000
                kappa       0.0000

                            accepted    edited  rejected unaligned     later
                accepted           1         0         1         0         0
                edited             0         0         0         0         0
                rejected           0         0         0         0         0
                unaligned          0         0         0         0         0
                later              0         0         0         0         0

                accepted / rejected  “Los pescadores de Manta lo buscaron durante tres días.” = “The fishermen of Manta searched for it for three days.”
                """,
                ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merge anna.jsonl",
        "merge anna.jsonl logs/ben.jsonl --prefer eva",
        "compare anna.jsonl",
        "",
        "frobnicate"
      })
  void whatMakesNoSenseIsWrongUsage(String words) {
    review();
    assertThat(decisions(words.isEmpty() ? new String[0] : words.split(" ")).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aLogThatIsNotThereOrBrokenIsNamed() {
    review();
    assertThat(decisions("merge", "anna.jsonl", "no.jsonl").err())
        .isEqualTo("no.jsonl: error: no such file; check the name\n");
    shell.write("bad.jsonl", shell.read("anna.jsonl").replace("\"accept\"", "\"frobnicate\""));
    assertThat(decisions("compare", "bad.jsonl", "anna.jsonl").err())
        .startsWith("bad.jsonl:1: error: not a decision (unknown \"op\" \"frobnicate\")");
    assertThat(decisions("merge", "anna.jsonl", "logs/ben.jsonl", "-o", "anna.jsonl").err())
        .contains("is an input, which is never overwritten");
  }
}
