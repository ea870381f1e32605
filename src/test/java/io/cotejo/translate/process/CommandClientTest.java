package io.cotejo.translate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientContract;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.cotejo.testing.Installed#sed")
class CommandClientTest implements TranslationClientContract {

  private static final List<String> TEXTS = List.of("Hoy es lunes.", "La casa", "El gato");

  @TempDir private Path folder;

  @Override
  public TranslationClient client() throws InvalidInputException {
    return open("sed 's/^/{target} /'");
  }

  private static TranslationClient open(String command, String... settings)
      throws InvalidInputException {
    Map<String, String> all = new TreeMap<>(Map.of("command", command));
    for (int i = 0; i < settings.length; i += 2) {
      all.put(settings[i], settings[i + 1]);
    }
    return BackEnds.installed().open("command", all, Clock.systemUTC()).client();
  }

  private static List<TranslationResult> translate(TranslationClient client)
      throws TranslationException {
    return client.translate(new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH));
  }

  private String script(String... lines) throws IOException {
    Path script = folder.resolve("program.sh");
    Files.writeString(script, String.join("\n", lines) + "\n");
    return "sh '" + script + "'";
  }

  @Test
  void aLineIsAText() throws Exception {
    assertThat(translate(client()))
        .extracting(r -> ((Translated) r).text())
        .containsExactly("en Hoy es lunes.", "en La casa", "en El gato");
  }

  @Test
  void aLineTooFewIsCaught() {
    assertThatThrownBy(() -> translate(open("sed 2d")))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessage("command: 2 translations for 3 texts");
  }

  @Test
  void aLineTooManyIsCaught() {
    assertThatThrownBy(() -> translate(open("sed p")))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessage("command: 6 translations for 3 texts");
  }

  @Test
  void jsonLinesMayComeInAnyOrderAndTellErrors() throws Exception {
    String script =
        script(
            "cat >/dev/null",
            "echo '{\"id\":2,\"translation\":\"The cat\"}'",
            "echo '{\"id\":0,\"error\":\"too rude\"}'",
            "echo '{\"id\":1,\"translation\":\"The house\"}'");

    List<TranslationResult> results = translate(open(script, "format", "jsonl"));

    assertThat(((Failed) results.get(0)).cause())
        .isInstanceOf(TranslationException.Rejected.class)
        .hasMessage("command: too rude");
    assertThat(results.subList(1, 3))
        .containsExactly(Translated.of("The house"), Translated.of("The cat"));
  }

  @Test
  void jsonLinesTellTextAndLanguages() throws Exception {
    Path script = folder.resolve("answer.sed");
    Files.writeString(
        script,
        "s/\"text\":\"\\(.*\\)\",\"source\":\"es\",\"target\":\"en\"/\"translation\":\"<\\1>\"/");

    assertThat(translate(open("sed -f '" + script + "'", "format", "jsonl")))
        .extracting(r -> ((Translated) r).text())
        .containsExactly("<Hoy es lunes.>", "<La casa>", "<El gato>");
  }

  @Test
  void jsonLinesWithTheWrongIdsAreCaught() throws Exception {
    String twice =
        script(
            "cat >/dev/null",
            "for i in 0 0 1; do echo \"{\\\"id\\\":$i,\\\"translation\\\":\\\"x\\\"}\"; done");
    assertThatThrownBy(() -> translate(open(twice, "format", "jsonl")))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessageContaining("an id is there twice or was never asked for: 0");
  }

  @Test
  void jsonLinesThatAreNoneAreCaught() {
    for (String line : List.of("no JSON", "{}", "[]", "{\"id\":0}", "{\"id\":0.5}", "\"x\"")) {
      assertThatThrownBy(
              () -> new JsonLineFormat().read("command", request(), List.of(line, line, line)))
          .as(line)
          .isInstanceOf(TranslationException.MalformedResponse.class);
    }
  }

  @Test
  void jsonLinesByTheirOwnGrammarAreCaught() {
    for (String line :
        List.of(
            "{id:0,translation:'x'}",
            "{'id':0,'translation':'x'}",
            "{\"id\":0,\"translation\":\"x\"} # note",
            "{\"id\":0;\"translation\":\"x\"}",
            "{\"id\":0,\"translation\":[\"x\"]}",
            "")) {
      assertThatThrownBy(() -> new JsonLineFormat().read("command", request(), List.of(line)))
          .as(line)
          .hasMessage("command: a line is no object with an id and a translation or an error");
    }
  }

  @Test
  void anIdThatIsNoNumberIsCaught() {
    String line = "{\"id\":\"x\",\"translation\":\"x\"}";
    assertThatThrownBy(() -> new JsonLineFormat().read("command", request(), List.of(line)))
        .hasMessage("command: an id is no number");
  }

  private static TranslationRequest request() {
    return new TranslationRequest(TEXTS, Language.SPANISH, Language.ENGLISH);
  }

  @Test
  void aProgramThatFailsTellsItsLastWords() throws Exception {
    String script =
        script("cat >/dev/null", "echo loading >&2", "echo out of memory >&2", "exit 7");

    assertThatThrownBy(() -> translate(open(script)))
        .isInstanceOf(TranslationException.Unavailable.class)
        .hasMessage("command: ended with 7: out of memory");
  }

  @Test
  void aProgramThatReadsNothingDoesNotHang() throws Exception {
    List<String> many = List.of("a".repeat(100_000), "b".repeat(100_000), "c".repeat(100_000));
    TranslationClient client = open(script("echo 1", "echo 2", "echo 3"));

    assertThat(client.translate(new TranslationRequest(many, Language.SPANISH, Language.ENGLISH)))
        .hasSize(3);
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> translate(open("/no/such/program --key x")))
        .isInstanceOf(TranslationException.Unavailable.class)
        .hasMessage("command: 'program' cannot be started");
  }

  @Test
  void outputThatIsNotUtf8IsCaught() throws Exception {
    assertThatThrownBy(() -> translate(open(script("printf '\\377\\n\\n\\n'"))))
        .isInstanceOf(TranslationException.MalformedResponse.class)
        .hasMessage("command: the output is not UTF-8");
  }

  @Test
  void theIdTellsCommandFormatAndVersionButShowsNone() throws Exception {
    String id = open("sed s/a/b/").id();

    assertThat(id).matches("command/[0-9a-f]{12}").isEqualTo(open("sed s/a/b/").id());
    assertThat(open("sed s/a/c/").id()).isNotEqualTo(id);
    assertThat(open("sed s/a/b/", "version", "2").id()).isNotEqualTo(id);
    assertThat(open("sed s/a/b/", "format", "jsonl").id()).isNotEqualTo(id);
  }

  @Test
  void wrongSettingsAreRefused() {
    assertThatThrownBy(() -> open("sed", "format", "xml")).hasMessageContaining("lines or jsonl");
    assertThatThrownBy(() -> open("sed 's/a")).hasMessageContaining("a quote that is not closed");
    assertThatThrownBy(() -> open(" ")).hasMessageContaining("command is missing");
  }
}
