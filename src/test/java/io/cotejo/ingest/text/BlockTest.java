package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

  private static final String FILE = "El puerto de\n\nManta\n\ncerró.";
  private final Block block = new LineRepair().repair(FILE).get(0);

  @Test
  void stretchIsFoundInTheFileAcrossBreaks() {
    assertThat(block.text()).isEqualTo("El puerto de Manta cerró.");
    assertThat(block.inFile(new Span(3, 9)).of(FILE)).isEqualTo("puerto");
    assertThat(block.inFile(new Span(3, 18)).of(FILE)).isEqualTo("puerto de\n\nManta");
    assertThat(block.inFile(new Span(0, 25)).of(FILE)).isEqualTo(FILE);
  }

  @Test
  void partKeepsItsPlace() {
    Block part = block.as(Role.POST).part(9, 25);
    assertThat(part.text()).isEqualTo("de Manta cerró.");
    assertThat(part.role()).isEqualTo(Role.POST);
    assertThat(part.pieces().stream().map(p -> p.of(FILE)))
        .containsExactly("de", "Manta", "cerró.");
    assertThat(part.inFile(new Span(3, 8)).of(FILE)).isEqualTo("Manta");
  }

  @Test
  void everyPieceNeedsItsStart() {
    assertThatThrownBy(() -> new Block("a", List.of(new Span(0, 1)), List.of(), Role.PROSE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 pieces");
    assertThatThrownBy(() -> new Block("", List.of(), List.of(), Role.PROSE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
