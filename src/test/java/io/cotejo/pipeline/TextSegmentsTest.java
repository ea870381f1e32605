package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import io.cotejo.filter.Segment;
import io.cotejo.ingest.files.Originals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextSegmentsTest {

  private final Originals originals = new Originals(Optional.empty());

  private Segment only(String text) {
    List<Segment> segments = TextSegments.of(originals.blocksOfText(text));
    assertThat(segments).hasSize(1);
    return segments.get(0);
  }

  private static String marked(Segment segment) {
    return segment.marked(new Span(0, segment.text().length()));
  }

  @Test
  void cutWordIsSentWhole() {
    String text = "La cámara comer-\ncial cerró.";
    Segment segment = only(text);

    assertThat(marked(segment)).isEqualTo("La cámara comercial cerró.");
    assertThat(segment.inFile().of(text)).isEqualTo(text);
  }

  @Test
  void pageLineAmidASentenceIsKeptAsOneCode() {
    Segment segment = only("La sesión y la discusión que\n\nPágina 3 de 9\n\fduró mucho fue dura.");

    assertThat(marked(segment)).isEqualTo("La sesión y la discusión que ⟦1⟧duró mucho fue dura.");
  }

  @Test
  void wordThatAPageCutComesBehindIt() {
    Segment segment = only("El informe dice que los gastos de perso-\n- 14 -\n\fnal suben.");

    assertThat(marked(segment)).isEqualTo("El informe dice que los gastos de ⟦1⟧personal suben.");
  }
}
