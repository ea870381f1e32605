package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class BackendsCommandTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void listsEveryKindAndSaysWhatIsMissing() {
    Shell.Result result = shell.run("backends", "list");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("dictionary       local    embedded")
        .contains("deepl            network  DeepL")
        .contains("not ready: key is missing; put it in COTEJO_DEEPL_KEY")
        .contains("apertium ", "apy ", "command ", "google ", "http ", "libretranslate ")
        .contains("microsoft ", "openai ", "replay ");
  }

  @Test
  void listsConfiguredOnesUnderTheirNames() {
    shell.write(
        "cotejo.json",
        "{\"backends\":{\"our-llm\":{\"type\":\"openai\",\"model\":\"m\"},"
            + "\"odd\":{\"type\":\"nothing\"}}}");

    assertThat(shell.run("backends", "list").out())
        .contains("our-llm          network  openai: any server")
        .contains("odd              ?        'odd' is of the kind 'nothing', which there is not");
  }

  @Test
  void showsSettingsPlacesOfSecretsAndLimits() {
    Shell.Result result = shell.run("backends", "show", "libretranslate");

    assertThat(result.out())
        .contains("libretranslate: LibreTranslate, hosted or your own")
        .contains("secret, in COTEJO_LIBRETRANSLATE_KEY, a variable that key-env names")
        .contains("  requests-per-minute    at most")
        .contains("Ready: libretranslate/http://127.0.0.1:5000")
        .contains("a request holds at most 25 texts, 30,000 bytes, 30,000 code points");
  }

  @Test
  void showSaysWhatIsMissing() {
    assertThat(shell.run("backends", "show", "command").out())
        .contains("required; program and arguments")
        .contains("Not ready: command is missing; set it with --set command=");
  }

  @Test
  void theDictionaryKeepsToTheContract() {
    Shell.Result result = shell.run("backends", "verify", "dictionary");

    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines()).hasSize(10).allMatch(l -> l.startsWith("ok    "));
    assertThat(result.code()).isZero();
  }

  @Test
  @EnabledIf("io.cotejo.testing.Installed#apertium")
  void apertiumKeepsToTheContract() {
    Shell.Result result = shell.run("backends", "verify", "apertium");

    assertThat(result.out().lines()).hasSize(10).allMatch(l -> l.startsWith("ok    "));
    assertThat(result.code()).isZero();
  }

  @Test
  @EnabledIf("io.cotejo.testing.Installed#sed")
  void aBackEndThatBreaksTheContractFails() {
    Shell.Result result = shell.run("backends", "verify", "command", "--set", "command=sed -n 1p");

    assertThat(result.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(result.out())
        .contains(
            "FAIL  as many answers as texts, each in its place: command: 1 translations for 10"
                + " texts");
    assertThat(result.err()).contains("cotejo: error: back end 'command' fails");
  }

  @Test
  void aServiceThatIsNotThereFailsEveryCheckThatAsksIt() {
    Shell.Result result = shell.run("backends", "verify", "apy", "--set", "url=http://127.0.0.1:1");

    assertThat(result.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(result.out()).contains("FAIL  a long text comes back whole: apy: no answer from");
  }

  @Test
  void wrongUsageIsSaid() {
    assertThat(shell.run("backends", "list", "deepl").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("backends", "show").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("backends", "show", "depl").err())
        .contains("no back end is called 'depl'; there are: apertium, apy");
    assertThat(shell.run("backends", "verify", "deepl").code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(shell.run("backends", "verify", "dictionary", "-s", "en", "-t", "es").err())
        .contains("does not translate from en to es");
  }
}
