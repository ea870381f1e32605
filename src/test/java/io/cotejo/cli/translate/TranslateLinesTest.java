package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cotejo translate --one-per-line} and the flags of back ends. */
class TranslateLinesTest {

  private static final String KEY = "k3y-n0b0dy-m4y-s33";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void makeInput() {
    shell = new Shell(folder);
    shell.write("es.txt", "uno\n\n dos \nuno\ntres");
  }

  private Shell.Result translate(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "translate";
    all[1] = "--one-per-line";
    all[2] = "-b";
    all[3] = "echo";
    System.arraycopy(more, 0, all, 4, more.length);
    return shell.run(all);
  }

  @Test
  void givesExactlyOneLineForEachLine() {
    Shell.Result result = translate("es.txt");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).isEqualTo("[uno]\n\n[dos]\n[uno]\n[tres]\n");
    assertThat(result.errors())
        .containsExactly(
            "5 lines: 4 translated, 1 blank, 0 failed",
            "0 texts from memory, 3 sent in 2 requests (10 code points)");
  }

  @Test
  void theUsualMemoryIsInTheHomeFolderAndUsedForTheNetworkOnly() {
    translate("es.txt");

    assertThat(folder.resolve("home/.local/share/cotejo/memory.sqlite")).isRegularFile();
    assertThat(translate("es.txt").err()).contains("3 texts from memory, 0 sent in 0 requests");
    assertThat(shell.run("translate", "--one-per-line", "es.txt").err())
        .contains("0 texts from memory, 3 sent in 1 requests");
  }

  @Test
  void aMemoryOfOnesOwnServesTheDictionaryToo() {
    shell.run("translate", "--one-per-line", "es.txt", "--tm", "own.sqlite");

    assertThat(shell.run("translate", "--one-per-line", "es.txt", "--tm", "own.sqlite").err())
        .contains("3 texts from memory");
  }

  @Test
  void withoutAMemoryNothingIsLeftBehind() {
    assertThat(translate("es.txt", "--no-cache").out()).startsWith("[uno]\n");
    assertThat(translate("es.txt", "--no-cache").err()).contains("0 texts from memory, 3 sent");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void aDryRunSendsNothingAndCountsWhatWouldBeSent() {
    Shell.Result plan = translate("es.txt", "--dry-run", "--price-per-million", "20000");

    assertThat(plan.code()).isEqualTo(ExitCode.OK);
    assertThat(plan.out())
        .isEqualTo(
            """
            texts        4
            unique       3
            in memory    0
            to send      3
            code points  10
            requests     2
            price        0.20
            """);
    assertThat(translate("es.txt", "--dry-run", "--max-chars", "6").out())
        .contains("to send      2\n", "left out     1 (beyond --max-chars)\n", "code points  6\n");
    translate("es.txt");
    assertThat(translate("es.txt", "--dry-run").out()).contains("in memory    3", "to send      0");
  }

  @Test
  void aDryRunOfDocumentsCountsTheirSentences() {
    shell.write(
        "doc.txt", "El barco llegó ayer al puerto con mucha gente. Nadie lo esperaba allí.\n");

    Shell.Result plan = shell.run("translate", "-b", "echo", "--dry-run", "doc.txt");

    assertThat(plan.out()).contains("texts        2", "requests     1").doesNotContain("{");
  }

  @Test
  void theLimitOfCodePointsIsAHardStop() {
    Shell.Result result = translate("es.txt", "--max-chars", "6");

    assertThat(result.code()).isEqualTo(ExitCode.QUOTA);
    assertThat(result.out()).isEqualTo("[uno]\n\n[dos]\n[uno]\n\n");
    assertThat(result.err())
        .contains(
            "2 sent in 1 requests (6 code points)", "the limit of --max-chars (6) is reached");
  }

  @Test
  void theFallbackTakesOver() {
    shell.write("es.txt", "uno\ndos\ncuota\nel gato\n");

    Shell.Result result = translate("es.txt", "--fallback", "dictionary");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).startsWith("[uno]\n[dos]\n").endsWith("the cat\n");
  }

  @Test
  void whatFailedIsAnEmptyLineAndWhatIsDoubtedIsInTheReview() {
    shell.write("es.txt", "uno\nveneno\nEn 1987\n");

    Shell.Result result = translate("es.txt", "--review", "review.jsonl", "-o", "en.txt");

    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err())
        .contains("3 lines: 2 translated, 0 blank, 1 failed, 1 to review (number-lost 1)")
        .contains("cotejo: error: not everything was translated: echo: HTTP 400");
    assertThat(shell.read("en.txt")).isEqualTo("[uno]\n\n[En ]\n");
    assertThat(shell.read("review.jsonl"))
        .isEqualTo(
            """
            {"file":"es.txt","line":2,"text":"veneno","translation":null,"doubts":[],"failure":"echo: HTTP 400"}
            {"file":"es.txt","line":3,"text":"En 1987","translation":"[En ]","doubts":["number-lost"],"failure":null}
            """);
  }

  @Test
  void doubtsReachTheBitextAndTheReport() {
    shell.write("es.d.txt", "En 1987 el barco llegó al puerto con mucha gente.\n");
    shell.write("en.d.txt", "In 1987 the boat came into the harbour with many people.\n");

    Shell.Result result = shell.run("run", "-b", "echo", "es.d.txt", "en.d.txt", "-o", "out");

    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    assertThat(shell.read("out/bitext.jsonl")).contains("\"doubts\":[\"number-lost\"]");
    assertThat(shell.read("out/report.html")).contains("doubted: number lost");
  }

  @Test
  void doubtsOfDocumentsAreInTheirSentences() {
    shell.write("doc.txt", "En 1987 el barco llegó al puerto con mucha gente.\n");

    Shell.Result result = shell.run("translate", "-b", "echo", "doc.txt");

    assertThat(result.out()).contains("\"doubts\":[\"number-lost\"]");
    assertThat(result.err()).contains("cotejo: note: 1 to review (number-lost 1)");
  }

  @Test
  void aDoubtThatNobodyKnowsIsRefused() {
    shell.write("doc.txt", "En 1987 el barco llegó al puerto con mucha gente.\n");
    String lines = shell.run("translate", "-b", "echo", "doc.txt").out();
    shell.write("lines.jsonl", lines.replace("number-lost", "of-tomorrow"));

    Shell.Result result = shell.run("align", "lines.jsonl");

    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly("lines.jsonl: error: unknown doubt \"of-tomorrow\"");
  }

  @Test
  void keptWordsAndGlossaryTermsSurvive() {
    shell.write("es.txt", "La ría de Sol\n");
    shell.write("keep.txt", "# names\nSol\n");
    shell.write("terms.tsv", "ría\testuary\n");

    assertThat(translate("es.txt", "--keep", "keep.txt", "--glossary", "terms.tsv").out())
        .isEqualTo("[La estuary de Sol]\n")
        .isNotEqualTo(translate("es.txt").out());
  }

  @Test
  void aGlossaryThatIsNoneIsSaid() {
    shell.write("terms.tsv", "ría\testuary\nsolo\n");

    Shell.Result result = translate("es.txt", "--glossary", "terms.tsv");

    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly("terms.tsv:2: error: needs a term, a tab and its translation");
  }

  @Test
  void anOutputIsReplacedOnlyIfTheUserSaysSoAndAnInputNever() {
    shell.write("en.txt", "old\n");

    assertThat(translate("es.txt", "-o", "en.txt").err())
        .contains("en.txt: error: is there already; replace it with -f");
    assertThat(translate("es.txt", "-o", "es.txt", "-f").err())
        .contains("es.txt: error: is an input, which is never overwritten");
    assertThat(translate("es.txt", "-o", "en.txt", "-f").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.read("en.txt")).startsWith("[uno]\n");
  }

  @Test
  void anInputThatIsNoTextIsNotAnErrorOfTheOutput() {
    shell.write("latin.txt", "año\n".getBytes(StandardCharsets.ISO_8859_1));

    Shell.Result result = translate("latin.txt", "-o", "en.txt");

    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err()).contains("latin.txt: error: not UTF-8; give the right charset");
    assertThat(folder.resolve("en.txt")).doesNotExist();
    assertThat(translate("latin.txt", "--charset", "latin1").out()).isEqualTo("[año]\n");
  }

  @Test
  void oneKindIsConfiguredSeveralTimes() {
    shell.write(
        "cotejo.json",
        "{\"backends\": {\"round\": {\"type\": \"echo\", \"bracket\": \"(\"},"
            + " \"wavy\": {\"type\": \"echo\", \"bracket\": \"{\", \"max-texts\": 3}}}");

    assertThat(shell.run("translate", "--one-per-line", "es.txt", "-b", "round").out())
        .startsWith("(uno]");
    assertThat(shell.run("translate", "--one-per-line", "es.txt", "-b", "wavy").err())
        .contains("in 1 requests");
    assertThat(
            shell
                .with("COTEJO_ROUND_BRACKET", "/")
                .run("translate", "--one-per-line", "es.txt", "-b", "round")
                .out())
        .startsWith("/uno]");
    assertThat(translate("es.txt", "--set", "bracket=<").out()).startsWith("<uno]");
  }

  @Test
  void badConfigurationIsSaidBeforeTheFirstSentenceIsSent() {
    assertThat(shell.run("translate", "-b", "eco", "es.txt").errors())
        .containsExactly(
            "--backend: error: no back end is called 'eco'; there are: apertium, apy, command,"
                + " deepl, dictionary, echo, google, http, libretranslate, microsoft, openai,"
                + " replay");
    assertRefused("colour is no setting of it", "--set", "colour=red");
    assertRefused("url must be an address", "--set", "url=localhost");
    assertRefused("concurrency must be a whole number from 1 to 64: 0", "--set", "concurrency=0");
    assertRefused("key is missing; put it in COTEJO_ECHO_KEY", "--set", "needs-key=true");
    assertRefused("does not translate from fr to en", "-s", "fr");
    assertRefused("no back end is called 'none-such'", "--fallback", "none-such");
    assertRefused("es.txt: error: cannot be used as a translation memory", "--tm", "es.txt");
  }

  private void assertRefused(String words, String... flags) {
    String[] all = new String[flags.length + 1];
    System.arraycopy(flags, 0, all, 0, flags.length);
    all[flags.length] = "es.txt";
    Shell.Result result = translate(all);
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.errors()).hasSize(1);
    assertThat(result.err()).contains(words);
  }

  @Test
  void noKeyIsInAnyOutputMessageFileOrMemory() throws Exception {
    Shell keyed = shell.with("COTEJO_ECHO_KEY", KEY);
    shell.write("es.txt", "uno\nclave\n");
    shell.write("doc.txt", "La clave del barco que llegó ayer al puerto no la tiene nadie.\n");

    Shell.Result lines =
        keyed.run("translate", "--one-per-line", "-b", "echo", "es.txt", "--review", "r.jsonl");
    Shell.Result run = keyed.run("run", "-b", "echo", "doc.txt", "-o", "out");
    Shell.Result flag = keyed.run("translate", "-b", "echo", "doc.txt", "--set", "key=" + KEY);

    assertThat(lines.code()).isEqualTo(ExitCode.AUTHENTICATION);
    assertThat(lines.err()).contains("bad key •••");
    assertThat(run.code()).isEqualTo(ExitCode.AUTHENTICATION);
    assertThat(flag.err()).contains("key is a secret");
    for (Shell.Result result : new Shell.Result[] {lines, run, flag}) {
      assertThat(result.out() + result.err()).doesNotContain(KEY);
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as("%s", file)
            .doesNotContain(KEY);
      }
    }
  }

  @Test
  void flagsThatMeanNothingTogetherAreWrongUsage() {
    assertThat(translate("es.txt", "--price-per-million", "2").code()).isEqualTo(ExitCode.USAGE);
    assertThat(translate("es.txt", "--no-cache", "--tm", "x").code()).isEqualTo(ExitCode.USAGE);
    assertThat(translate("es.txt", "more.txt").code()).isEqualTo(ExitCode.USAGE);
    assertThat(translate("es.txt", "--max-chars", "-1").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("translate", "es.txt", "--review", "r").code()).isEqualTo(ExitCode.USAGE);
  }
}
