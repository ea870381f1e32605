package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.cli.Shell;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CotejoTest {

  private static final Path SEEDS = Path.of("seeds");

  @TempDir private Path folder;

  private CotejoBuilder builder() {
    return Cotejo.builder().environment(Map.of("HOME", folder.resolve("home").toString()));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsTranslatesAndAligns() throws Exception {
    try (Cotejo cotejo = builder().source("es").target("en").minConfidence(0.8).build()) {
      Run run = cotejo.run(SEEDS);

      assertThat(run.problems()).isEmpty();
      assertThat(run.failure()).isEmpty();
      assertThat(run.documents()).hasSize(5).extracting(Document::name).isSorted();
      assertThat(run.bitext().pairs())
          .filteredOn(AlignedPair::isPaired)
          .isNotEmpty()
          .allMatch(p -> p.confidence().getAsDouble() >= 0.8)
          .noneMatch(p -> p.pivot().isBlank());
      assertThat(run.counts().documents().read()).isEqualTo(5);
      assertThat(run.bitext().signature().options()).containsEntry("min-confidence", "0.8");
    }
  }

  @Test
  void theFolderIsTheOneOfTheCommandToTheByte() throws Exception {
    Shell shell = new Shell(folder);
    assertThat(shell.run("run", SEEDS.toAbsolutePath().toString(), "-o", "command").code())
        .isZero();

    try (Cotejo cotejo = builder().threads(1).build()) {
      cotejo.run(SEEDS).write(folder.resolve("program"));
    }

    assertThat(shell.contents("program")).hasSize(5).isEqualTo(shell.contents("command"));
  }

  @Test
  void aRunIsReadBack() throws Exception {
    Path out = folder.resolve("out");
    try (Cotejo cotejo = builder().build()) {
      Run run = cotejo.run(SEEDS);
      run.write(out);

      Bitext back = Cotejo.readBitext(out);

      assertThat(back.signature()).isEqualTo(run.bitext().signature());
      assertThat(back.pairs()).hasSameSizeAs(run.bitext().pairs());
      StringWriter again = new StringWriter();
      new JsonlBitextWriter().write(back, again);
      assertThat(again).hasToString(Files.readString(out.resolve("bitext.jsonl")));
      assertThat(Cotejo.readBitext(out.resolve("bitext.jsonl")).pairs()).isEqualTo(back.pairs());
      assertThat(Cotejo.readReviewed(out).bitext()).isEqualTo(back);
    }
  }

  @Test
  void aRunIsReadBackAsPeopleReviewedIt() throws Exception {
    Path out = folder.resolve("out");
    Path spanish = write("es.txt", "El barco salió a las 12.\n");
    Path english = write("en.txt", "The ship left at 12.\n");
    try (Cotejo cotejo = builder().build()) {
      cotejo.run(spanish, english).write(out);
    }
    write(
        "out/decisions.jsonl",
        """
        {"seq":1,"op":"accept","time":"","put":[{\
        "source":{"document":"es.txt","sentences":["0"],"text":"El barco salió a las 12."},\
        "target":{"document":"en.txt","sentences":["0"],"text":"The ship left at 12."},\
        "state":"accepted"}]}
        """);

    assertThat(Cotejo.readReviewed(out).rows())
        .extracting(ReviewedPair::state)
        .containsExactly(ReviewState.ACCEPTED);
    assertThat(Cotejo.readBitext(out).pairs())
        .containsExactly(Cotejo.readReviewed(out).rows().get(0).pair());
  }

  @Test
  void aDocumentThatCannotBeReadIsToldAndTheOthersGoOn() throws Exception {
    Path spanish = write("es.txt", "El barco salió del puerto con 12 pasajeros.\n");
    Path empty = write("empty.txt", "");
    Path missing = folder.resolve("missing.txt");
    try (Cotejo cotejo = builder().build()) {
      Run run = cotejo.run(missing, spanish, empty);

      assertThat(run.problems())
          .extracting(Diagnostic::path)
          .containsExactly(missing.toString(), empty.toString());
      assertThat(run.documents()).extracting(Document::name).containsExactly("es.txt");
      assertThatThrownBy(() -> cotejo.read(empty))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(empty + ": error: empty document; nothing to do");
      assertThatThrownBy(() -> cotejo.read(missing))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(missing + ": error: no such file or folder");
    }
  }

  @Test
  void documentsAreReadByThemselves() throws Exception {
    write("es.txt", "El barco salió del puerto con 12 pasajeros. Nadie lo esperaba en la costa.\n");
    try (Cotejo cotejo = builder().build()) {
      Corpus corpus = cotejo.read(folder.resolve("es.txt"));

      assertThat(corpus.problems()).isEmpty();
      assertThat(corpus.documents().get(0).sentences())
          .hasSize(2)
          .allMatch(s -> s.language().equals(Language.SPANISH));
      assertThat(cotejo.align(corpus).bitext().pairs()).hasSize(2);
    }
  }

  @Test
  void textsAreTranslatedOneByOne() throws Exception {
    try (Cotejo cotejo = builder().build()) {
      List<TranslationResult> results =
          cotejo.translate(List.of("La casa es grande.", " ", "La casa es grande."));

      assertThat(results)
          .extracting(r -> ((Translated) r).text())
          .containsExactly("The house is big.", " ", "The house is big.");
    }
  }

  @Test
  void withoutABackEndNothingIsTranslated() throws Exception {
    try (Cotejo cotejo = builder().backend("none").build()) {
      assertThatThrownBy(() -> cotejo.translate(List.of("La casa es grande.")))
          .isInstanceOf(IllegalStateException.class);
      assertThat(cotejo.run(SEEDS).counts().translations()).isEmpty();
    }
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().source("es", "?"))
        .withMessage("source: code must be two or three lower-case letters: ?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().mode("sideways"))
        .withMessage("mode must be auto, parallel or comparable: sideways");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().minConfidence(2).build())
        .withMessage("confidence must be from 0 to 1: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().threads(0).build())
        .withMessage("threads must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().target("es").build())
        .withMessage("source and target are the same language: es");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().maxCodePoints(-1))
        .withMessage("code points must be 0 or more: -1");
    assertThatThrownBy(() -> builder().backend("babel").build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no back end is called 'babel'; there are: ");
    assertThatThrownBy(() -> builder().setting("speed", "9").build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("speed");
    Path none = folder.resolve("none.json");
    assertThatThrownBy(() -> builder().configuration(none).build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(none + ": error: cannot be read: no such file or folder; check the name");
  }

  @Test
  void optionsReachTheWork() throws Exception {
    Path latin = folder.resolve("es.txt");
    Files.write(latin, "La ñora brilla.\n".getBytes(StandardCharsets.ISO_8859_1));
    Path words = write("own.tsv", "ñora\tn.f\tshiny pepper\n");
    try (Cotejo cotejo =
        builder()
            .charset(StandardCharsets.ISO_8859_1)
            .dictionary(words)
            .keep(List.of("Sol"))
            .glossary(Map.of("ría", "estuary"))
            .memory(folder.resolve("memory.sqlite"))
            .mode("comparable")
            .keepBoilerplate(true)
            .build()) {
      Run run = cotejo.run(latin);

      assertThat(run.bitext().pairs().get(0).pivot()).contains("shiny pepper");
      assertThat(run.bitext().signature().options())
          .containsEntry("charset", "ISO-8859-1")
          .containsEntry("mode", "comparable")
          .containsEntry("keep-boilerplate", "true");
      assertThat(run.bitext().signature().models())
          .containsKeys("translate-keep", "translate-glossary");
    }
    assertThat(folder.resolve("memory.sqlite")).exists();
  }

  @Test
  void aBackEndOfTheProgramsOwnTranslates() throws Exception {
    try (Cotejo cotejo =
        builder().provider(new Upper()).backend("upper").setting("marks", "!").build()) {
      assertThat(cotejo.translate(List.of("hola a todos")))
          .extracting(r -> ((Translated) r).text())
          .containsExactly("HOLA A TODOS!");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().provider(new Upper()).provider(new Upper()).build())
        .withMessage("there is a back end called 'upper' already");
  }

  @Test
  void stagesAreTold() throws Exception {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    try (Cotejo cotejo =
        builder().listener((stage, done, total) -> told.add(stage + done + "/" + total)).build()) {
      cotejo.run(SEEDS);
    }
    assertThat(told)
        .containsSubsequence(
            "reading1/5",
            "reading5/5",
            "splitting5/5",
            "detecting5/5",
            "translating1/1",
            "aligning1/1");
  }

  @Test
  void workThatIsStoppedEndsAtItsNextStep() throws Exception {
    AtomicReference<Cotejo> running = new AtomicReference<>();
    List<String> stages = Collections.synchronizedList(new ArrayList<>());
    StepListener stopping =
        (stage, done, total) -> {
          stages.add(stage);
          if (stage.equals("translating")) {
            running.get().stop();
          }
        };
    try (Cotejo cotejo = builder().listener(stopping).build()) {
      running.set(cotejo);

      assertThatThrownBy(() -> cotejo.run(SEEDS)).isInstanceOf(StoppedException.class);
      assertThat(stages).contains("detecting", "translating").doesNotContain("aligning");
      assertThatThrownBy(() -> cotejo.read(SEEDS)).isInstanceOf(StoppedException.class);
      assertThatThrownBy(() -> cotejo.translate(List.of("hola")))
          .isInstanceOf(StoppedException.class);
    }
  }

  /** Says everything in capitals. */
  private static final class Upper implements TranslationClientProvider {

    @Override
    public String name() {
      return "upper";
    }

    @Override
    public String description() {
      return "says everything in capitals";
    }

    @Override
    public TranslationClient create(ClientContext context) {
      String marks = context.settings().text("marks").orElse("");
      return new TranslationClient() {

        @Override
        public List<TranslationResult> translate(TranslationRequest request) {
          return request.texts().stream()
              .<TranslationResult>map(t -> Translated.of(t.toUpperCase(Locale.ROOT) + marks))
              .toList();
        }

        @Override
        public boolean supports(Language source, Language target) {
          return true;
        }

        @Override
        public String id() {
          return "upper" + marks;
        }

        @Override
        public boolean needsNetwork() {
          return false;
        }
      };
    }
  }
}
