package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Notice;
import io.cotejo.ingest.Input;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.host.BackEnds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  private static final List<String> SPANISH =
      List.of(
          "El barco salió del puerto a las 12 y nadie volvió a verlo.",
          "Los pescadores de Manta lo buscaron durante tres días.",
          "La alcaldesa Elena Quirós agradeció su ayuda.");
  private static final List<String> ENGLISH =
      List.of(
          "The ship left the port at 12 and nobody saw it again.",
          "The fishermen of Manta searched for it for three days.",
          "Mayor Elena Quirós thanked them for their help.");

  @TempDir private Path folder;

  /** A back end that knows a few sentences by heart and answers the rest with a failure. */
  private static FakeEngine engineThatFailsWith(TranslationException failure) {
    return new FakeEngine(
        "dictionary",
        (source, text) ->
            SPANISH.contains(text)
                ? new TranslationResult.Translated(ENGLISH.get(SPANISH.indexOf(text)), List.of())
                : new TranslationResult.Failed(failure));
  }

  private final TranslationException down =
      new TranslationException.Unavailable("engine", "no answer", null);

  private Pipeline pipeline(ProgressListener progress, InputStream stdin)
      throws InvalidInputException {
    BackEnds backEnds = new BackEnds(List.of(engineThatFailsWith(down)));
    return new PipelineFactory(DeliveryFactory.of(backEnds), stdin)
        .create(PipelineOptions.defaults(), progress);
  }

  private Pipeline pipeline() throws InvalidInputException {
    return pipeline(ProgressListener.SILENT, InputStream.nullInputStream());
  }

  private Input input(String name, String text) throws IOException {
    return new Input(name, name, Optional.of(Files.writeString(folder.resolve(name), text)));
  }

  private List<Input> twoDocuments(String more) throws IOException {
    return List.of(
        input("es.txt", String.join("\n", SPANISH) + more),
        input("en.txt", String.join("\n", ENGLISH)));
  }

  @Test
  void oneDocumentInEachLanguageIsAPairHoweverShort() throws IOException, InvalidInputException {
    Bitext bitext = pipeline().run(twoDocuments("")).bitext();
    assertThat(bitext.pairs())
        .extracting(p -> p.source().orElseThrow().text() + p.target().orElseThrow().text())
        .containsExactly(
            SPANISH.get(0) + ENGLISH.get(0),
            SPANISH.get(1) + ENGLISH.get(1),
            SPANISH.get(2) + ENGLISH.get(2));
  }

  @Test
  void aSentenceThatCouldNotBeTranslatedIsToldAndTheOthersGoOn()
      throws IOException, InvalidInputException {
    RunResult result = pipeline().run(twoDocuments("\nEl mar estaba tranquilo.\n"));
    assertThat(result.failure()).containsSame(down);
    assertThat(result.counts().sentences().translated()).isEqualTo(3);
    assertThat(result.counts().sentences().untranslated()).isEqualTo(1);
    assertThat(result.notices()).contains(Notice.of("engine: no answer"));
    assertThat(result.bitext().pairs()).filteredOn(AlignedPair::isPaired).isNotEmpty();
  }

  @Test
  void withoutAFailureNoneIsTold() throws IOException, InvalidInputException {
    RunResult result = pipeline().run(twoDocuments(""));
    assertThat(result.failure()).isEmpty();
    assertThat(result.notices()).isEmpty();
  }

  @Test
  void theSignatureNamesTheBackEndAndWhatChangesTheOutput()
      throws IOException, InvalidInputException {
    var signature = pipeline().run(twoDocuments("")).bitext().signature();
    assertThat(signature.models())
        .containsEntry("translate", "engine-1")
        .containsKeys("detect", "segment-en", "segment-es");
    assertThat(signature.options()).containsEntry("mode", "auto").doesNotContainKey("threads");
    assertThat(signature.inputs()).containsOnlyKeys("es.txt", "en.txt");
  }

  @Test
  void saysIfThereIsNothingToTranslate() throws IOException, InvalidInputException {
    RunResult result = pipeline().run(List.of(input("en.txt", "The ship left the port at noon.")));
    assertThat(result.notices())
        .containsExactly(Notice.of("no sentence is in the source language (es)"));
  }

  @Test
  void saysIfNothingBelongsTogether() throws IOException, InvalidInputException {
    RunResult result = pipeline().run(List.of(input("es.txt", SPANISH.get(0))));
    assertThat(result.notices())
        .containsExactly(
            Notice.of("no two documents tell of the same events: nothing was aligned"));
    assertThat(result.counts().pairs().unpairedSources()).isEqualTo(1);
  }

  @Test
  void problemsAreToldByPlaceToPeopleAndByNameInFiles() throws IOException, InvalidInputException {
    Input empty =
        new Input("b.txt", "deep/b.txt", Optional.of(Files.createFile(folder.resolve("b.txt"))));
    RunResult result = pipeline().run(List.of(empty, input("en.txt", "The ship left the port.")));
    assertThat(result.problems().get(0))
        .hasToString("deep/b.txt: error: empty document; nothing to do");
    assertThat(result.notices())
        .contains(new Notice(Notice.Kind.ERROR, "b.txt: error: empty document; nothing to do"));
  }

  @Test
  void readsStandardInput() throws InvalidInputException {
    byte[] text = "The ship left the port.".getBytes(StandardCharsets.UTF_8);
    Pipeline pipeline = pipeline(ProgressListener.SILENT, new ByteArrayInputStream(text));
    assertThat(pipeline.read(List.of(Input.STDIN)).get(0).value().orElseThrow().name())
        .isEqualTo("stdin");
  }

  @Test
  void tellsHowFarItIs() throws IOException, InvalidInputException {
    List<String> steps = new ArrayList<>();
    pipeline(
            (stage, done, total) -> steps.add(stage + " " + done + "/" + total),
            InputStream.nullInputStream())
        .run(twoDocuments(""));
    assertThat(steps)
        .containsSubsequence("reading 1/2", "reading 2/2", "splitting 2/2", "detecting 2/2")
        .containsSubsequence("translating 0/1", "translating 1/1", "aligning 0/1", "aligning 1/1");
  }
}
