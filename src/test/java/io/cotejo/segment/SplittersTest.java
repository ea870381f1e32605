package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplittersTest {

  private static final Language GERMAN = Language.of("de");
  private static final String TEXT = "Er kam um 9 Uhr. Sie ging früh. Alle schliefen.";

  @TempDir private Path folder;

  private Path model() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      lines.add("Der Mann mit Nr. " + k + " ging früh nach Hause.");
      lines.add("Die Frau " + k + " kam spät am Abend.");
    }
    Path file = folder.resolve("de.bin");
    SentenceModel trained = new SplitterTrainer().train(GERMAN, lines);
    try (var out = Files.newOutputStream(file)) {
      trained.serialize(out);
    }
    return file;
  }

  private static SplitOptions models(Path file) {
    return SplitOptions.NONE.withModels(Map.of(GERMAN, file));
  }

  @Test
  void shippedModelsSplitTheirLanguagesAndEnglishAllOthers() throws Exception {
    Splitters splitters = Splitters.load(SplitOptions.NONE);
    assertThat(splitters.of(Language.SPANISH)).isNotSameAs(splitters.of(Language.ENGLISH));
    assertThat(splitters.of(Language.of("it"))).isSameAs(splitters.of(Language.ENGLISH));
    assertThat(splitters.ids()).containsOnlyKeys("segment-en", "segment-es");
  }

  @Test
  void modelOfTheUserSplitsItsLanguage() throws Exception {
    Path file = model();
    Splitters splitters = Splitters.load(models(file));
    assertThat(splitters.ids().get("segment-de")).startsWith("de.bin-");
    assertThat(splitters.of(GERMAN)).isNotSameAs(splitters.of(Language.ENGLISH));
    assertThat(splitters.of(GERMAN).split(TEXT)).hasSize(3);
  }

  @Test
  void modelAloneDecidesWhereNoAbbreviationsAreListed() throws Exception {
    Splitters splitters = Splitters.load(models(model()));
    assertThat(splitters.of(GERMAN).split("Der Mann mit Nr. Sieben ging früh nach Hause."))
        .hasSize(1);
  }

  @Test
  void modelIsFoundInItsJar() throws Exception {
    Path jar = folder.resolve("opennlp-models-sentdetect-de.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("model.properties"));
      out.putNextEntry(new ZipEntry("opennlp-de-sentence.bin"));
      Files.copy(model(), out);
    }
    assertThat(Splitters.load(models(jar)).of(GERMAN).split(TEXT))
        .isEqualTo(Splitters.load(models(folder.resolve("de.bin"))).of(GERMAN).split(TEXT));
  }

  @Test
  void whatIsNoModelIsToldByName() throws Exception {
    Path text = Files.writeString(folder.resolve("not.bin"), "not a model");
    for (Path file : List.of(text, folder.resolve("missing.bin"))) {
      assertThatThrownBy(() -> Splitters.load(models(file)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageStartingWith(file + ": error: holds no OpenNLP sentence model");
    }
  }

  @Test
  void abbreviationsOfTheUserAddToThoseShipped() throws Exception {
    String text = "Vive en la urb. Las Flores desde ayer. El Sr. Ruiz lo sabe.";
    Path list = Files.writeString(folder.resolve("es.txt"), "# own\nurb.\n");
    Splitters splitters = Splitters.load(abbreviations(list));
    assertThat(splitters.of(Language.SPANISH).split(text)).hasSize(2);
    assertThat(splitters.ids().get("segment-es"))
        .isNotEqualTo(Splitters.load(SplitOptions.NONE).ids().get("segment-es"));
  }

  private static SplitOptions abbreviations(Path list) {
    return SplitOptions.NONE.withAbbreviations(Map.of(Language.SPANISH, list));
  }

  @Test
  void brokenListIsToldWithItsLine() throws Exception {
    Path list = Files.writeString(folder.resolve("es.txt"), "urb.\nloc.\tsometimes\n");
    assertThatThrownBy(() -> Splitters.load(abbreviations(list)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(list + ":2: error: a mark behind the tab must be end, first, name or number");
  }
}
