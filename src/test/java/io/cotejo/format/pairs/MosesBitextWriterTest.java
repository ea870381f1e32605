package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.format.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MosesBitextWriterTest {

  @Test
  void keepsTheFilesLineParallel() throws IOException {
    assertThat(Samples.write(MosesBitextWriter.ofSource(), Samples.bitext()))
        .isEqualTo("El faro se encendió en 1908.\nLo cuidaba Inés. Vivía sola.\n");
    assertThat(Samples.write(MosesBitextWriter.ofTarget(), Samples.bitext()))
        .isEqualTo("The lighthouse was first lit in 1908.\nInés, its keeper, lived alone.\n");
  }

  @Test
  void putsHostileTextOnOneLine() throws IOException {
    assertThat(Samples.write(MosesBitextWriter.ofSource(), Samples.hostile()))
        .isEqualTo("=\"<script>alert('1')</script>\"&amp; [31m \\t 😀 \ufffd \ufffd \uffff ]]>\n");
  }

  @Test
  void leavesOutAPairThatWouldBeAnEmptyLine() throws IOException {
    Bitext bitext =
        Samples.bitext(
            List.of(
                Samples.pair(
                    Samples.es(0, "Hola."),
                    "",
                    Samples.en("en.txt", 0, "\u0000\u0001"),
                    0.5,
                    Evidence.NONE)));
    assertThat(Samples.write(MosesBitextWriter.ofSource(), bitext)).isEmpty();
    assertThat(Samples.write(MosesBitextWriter.ofTarget(), bitext)).isEmpty();
  }
}
