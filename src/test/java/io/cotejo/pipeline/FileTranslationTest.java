package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.ingest.Input;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTranslationTest {

  private static final Language FRENCH = Language.of("fr");

  @TempDir private Path folder;

  /** Says from which language it was asked to translate. */
  private static final FakeEngine ENGINE =
      new FakeEngine(
          "engine", (source, text) -> TranslationResult.Translated.of(source + ":" + text));

  private Input input(String name, String text) throws IOException {
    return new Input(name, name, Optional.of(Files.writeString(folder.resolve(name), text)));
  }

  private static FileTranslation translation() throws InvalidInputException {
    PipelineOptions options =
        PipelineOptions.defaults().toBuilder()
            .sources(List.of(Language.SPANISH, FRENCH))
            .backend("engine")
            .threads(1)
            .build();
    DeliveryFactory deliveries = DeliveryFactory.of(new BackEnds(List.of(ENGINE)));
    return new FileTranslation(options, Optional.empty(), deliveries, new Stop());
  }

  private static Map<String, String> translated(List<Input> inputs)
      throws IOException, InvalidInputException {
    Map<String, String> files = new LinkedHashMap<>();
    try (FileTranslation translation = translation()) {
      translation.translate(
          inputs,
          (input, bytes) -> files.put(input.name(), new String(bytes, StandardCharsets.UTF_8)),
          review -> {},
          ProgressListener.SILENT);
    }
    return files;
  }

  @Test
  void eachSentenceIsTranslatedFromItsOwnLanguage() throws IOException, InvalidInputException {
    String page =
        "<p>El barco llegó ayer al puerto con mucha gente.</p>"
            + "<p>Le bateau est arrivé hier au port avec beaucoup de monde.</p>"
            + "<p>The ship came into the harbour yesterday with many people.</p>";

    assertThat(translated(List.of(input("a.html", page))))
        .containsEntry("a.html", page.replace("<p>El", "<p>es:El").replace("<p>Le", "<p>fr:Le"));
  }

  @Test
  void whatAFileOfTranslatorsDeclaresIsCertain() throws IOException, InvalidInputException {
    String head = "<tmx version=\"1.4\"><tu><tuv xml:lang=\"";
    String tail = "</tu></tmx>";
    String spanish = head + "es\"><seg>Paris</seg></tuv>";
    String french = head + "fr-CA\"><seg>Paris</seg></tuv>";

    assertThat(translated(List.of(input("a.tmx", spanish + tail), input("b.tmx", french + tail))))
        .containsEntry("a.tmx", spanish + "<tuv xml:lang=\"en\"><seg>es:Paris</seg></tuv>" + tail)
        .containsEntry("b.tmx", french + "<tuv xml:lang=\"en\"><seg>fr:Paris</seg></tuv>" + tail);
  }

  @Test
  void manyFilesArriveWholeAndInOrder() throws IOException, InvalidInputException {
    List<Input> inputs = new ArrayList<>();
    for (int file = 0; file < 7; file++) {
      inputs.add(input(file + ".tsv", table(file, "")));
    }

    Map<String, String> files = translated(inputs);

    assertThat(files.keySet()).containsExactlyElementsOf(inputs.stream().map(Input::name).toList());
    assertThat(files)
        .containsEntry("0.tsv", table(0, "es:"))
        .containsEntry("6.tsv", table(6, "es:"));
  }

  private static String table(int file, String mark) {
    return IntStream.range(0, 1500)
        .mapToObj(i -> i + "\t" + mark + "El barco número " + (1500 * file + i) + "\n")
        .collect(Collectors.joining("", "id\ttext\n", ""));
  }

  @Test
  void aPlanIsWhatIsThenSent() throws IOException, InvalidInputException {
    List<Input> inputs = List.of(input("a.tsv", table(0, "")), input("b.tsv", table(0, "")));
    List<Diagnostic> problems = new ArrayList<>();

    try (FileTranslation translation = translation()) {
      var plan = translation.plan(inputs, problems, ProgressListener.SILENT);
      var counts =
          translation.translate(inputs, (i, b) -> {}, r -> {}, ProgressListener.SILENT).counts();

      assertThat(plan.texts()).isEqualTo(3000);
      assertThat(counts.sent())
          .isEqualTo(new Counts.Sent(plan.sent(), plan.requests(), plan.codePoints()));
    }
    assertThat(problems).isEmpty();
  }
}
