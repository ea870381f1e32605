package io.cotejo.translate.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.host.BackEnds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayClientTest {

  private static final List<String> TEXTS = List.of("Hoy es lunes.", "El gato 🚢 duerme.");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("answers.jsonl");
  }

  private static TranslationClient open(String kind, String setting, Path file) throws Exception {
    return BackEnds.installed()
        .open(kind, Map.of(setting, file.toString()), Clock.systemUTC())
        .client();
  }

  private static List<TranslationResult> translate(TranslationClient client, List<String> texts)
      throws TranslationException {
    return client.translate(new TranslationRequest(texts, Language.SPANISH, Language.ENGLISH));
  }

  private List<String> recorded() throws Exception {
    return translate(open("dictionary", "record", file), TEXTS).stream()
        .map(r -> ((Translated) r).text())
        .toList();
  }

  @Test
  void givesAgainWhatWasRecorded() throws Exception {
    List<String> first = recorded();

    assertThat(translate(open("replay", "file", file), TEXTS))
        .extracting(r -> ((Translated) r).text())
        .isEqualTo(first);
  }

  @Test
  void recordingChangesNeitherIdNorNature() throws Exception {
    TranslationClient plain =
        BackEnds.installed().open("dictionary", Map.of(), Clock.systemUTC()).client();
    TranslationClient recording = open("dictionary", "record", file);

    assertThat(recording.id()).isEqualTo(plain.id());
    assertThat(recording.limits()).isEqualTo(plain.limits());
    assertThat(recording.needsNetwork()).isFalse();
    assertThat(recording.keepsVerbatim()).isTrue();
    assertThat(open("replay", "file", file).keepsVerbatim()).isTrue();
    assertThat(open("replay", "file", file).id()).isEqualTo("replay/" + plain.id());
  }

  @Test
  void aTextThatWasNotRecordedIsRefusedAlone() throws Exception {
    recorded();

    List<TranslationResult> results =
        translate(open("replay", "file", file), List.of("Otra cosa.", "Hoy es lunes."));

    assertThat(((Failed) results.get(0)).cause())
        .isInstanceOf(TranslationException.Rejected.class)
        .hasMessage("replay: not in the recording");
    assertThat(results.get(1)).isInstanceOf(Translated.class);
  }

  @Test
  void aRecordingGoesOnWhereItEnded() throws Exception {
    recorded();
    translate(open("dictionary", "record", file), List.of("La casa"));

    assertThat(translate(open("replay", "file", file), List.of("La casa", TEXTS.get(0))))
        .allMatch(r -> r instanceof Translated);
    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void aLastLineThatWasCutOffIsLeftOut() throws Exception {
    recorded();
    Files.writeString(file, "{\"source\":\"es\",\"tar", StandardOpenOption.APPEND);

    assertThat(translate(open("replay", "file", file), TEXTS))
        .allMatch(r -> r instanceof Translated);
  }

  @Test
  void knowsOnlyTheLanguagesThatWereRecorded() throws Exception {
    recorded();

    TranslationClient replay = open("replay", "file", file);
    assertThat(replay.supports(Language.SPANISH, Language.ENGLISH)).isTrue();
    assertThat(replay.supports(Language.ENGLISH, Language.SPANISH)).isFalse();
  }

  @Test
  void whatIsNoRecordingIsRefused() throws Exception {
    Files.writeString(file, "Hoy es lunes.\n");

    assertThatThrownBy(() -> open("replay", "file", file))
        .hasMessageContaining("answers.jsonl is no recording of translations");
    assertThatThrownBy(() -> open("dictionary", "record", file))
        .hasMessageContaining("answers.jsonl is no recording of translations");
    assertThatThrownBy(() -> open("replay", "file", folder.resolve("none")))
        .hasMessageContaining("cannot be used");
    assertThat(Files.readString(file)).isEqualTo("Hoy es lunes.\n");
  }

  @Test
  void aRecordingOfAnotherEngineIsLeftAlone() throws Exception {
    Files.writeString(
        file, "{\"recording\":1,\"engine\":\"deepl/v2\",\"verbatim\":false,\"glossary\":false}\n");

    assertThatThrownBy(() -> open("dictionary", "record", file))
        .hasMessageContaining("is a recording of deepl/v2; name another file");
  }
}
