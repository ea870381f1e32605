package io.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Role;
import io.cotejo.ingest.text.TextDocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample documents have the difficulties of real pages. */
class SeedRolesTest {

  @Test
  void sentenceThatAPageBrokeIsWholeAgain() throws Exception {
    assertThat(texts("001", Role.PROSE))
        .first()
        .asString()
        .startsWith("Elena Quirós's smile on the pier of Manta lasted as long as");
  }

  @Test
  void menusTagsAndLinksAreBoilerplate() throws Exception {
    assertThat(texts("001", Role.BOILERPLATE))
        .contains("Read further", "• Crossword", "More from our pages", "• Fishing");
    assertThat(texts("001", Role.HEADING)).isEmpty();
  }

  @Test
  void boxesCreditsAndRulesAreBoilerplate() throws Exception {
    assertThat(texts("004", Role.BOILERPLATE))
        .anyMatch(t -> t.startsWith("RELATED CONTENT:"))
        .anyMatch(t -> t.startsWith("Photo:"))
        .anyMatch(t -> t.startsWith("(Radio Marea)"))
        .anyMatch(t -> t.contains("GET OUR FRIDAY LETTER"))
        .contains("Translation: Pacific Courier", "PC/LMV/RE");
    assertThat(texts("003", Role.BOILERPLATE))
        .anyMatch(t -> t.startsWith("Opinions posted"))
        .contains("Haberin devamı için kaydırın...");
  }

  @Test
  void postsAreCutFromTheirSignatures() throws Exception {
    assertThat(texts("004", Role.POST))
        .hasSize(2)
        .noneMatch(t -> t.contains("pic.twitter") || t.contains("(@"));
  }

  @Test
  void headingsAreHeadings() throws Exception {
    assertThat(texts("003", Role.HEADING))
        .contains("A Message to the Ports", "Rumour of Foreign Vessels", "Background to the Storm");
  }

  private static List<String> texts(String number, Role role) throws Exception {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path seed =
          files
              .filter(p -> p.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      Input input = new Input(number, number, Optional.of(seed));
      return new TextDocumentReader(Optional.empty())
          .read(input, Files.readAllBytes(seed)).blocks().stream()
              .filter(b -> b.role() == role)
              .map(Block::text)
              .toList();
    }
  }
}
