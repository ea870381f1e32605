package io.cotejo.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LostTagsTest {

  private static List<String> in(String text) throws UnreadableDocumentException {
    Input input = new Input("a", "a", Optional.empty());
    byte[] bytes = text.getBytes(UTF_8);
    return new LostTags().in(new TextDocumentReader(Optional.empty()).read(input, bytes));
  }

  @Test
  void nameWithASmallWordBehindItIsTold() throws Exception {
    assertThat(in("The port of Manta is old.\n\nThey saw Mantaas well, and Mantawith its boats."))
        .containsExactly("Mantaas", "Mantawith");
    assertThat(in("Quito creció. Dicen que Quitocon sus calles es otra."))
        .containsExactly("Quitocon");
  }

  @Test
  void wordsThatOnlyEndSoAreLeftAlone() throws Exception {
    assertThat(in("Thomas and Berlin met Lucas in Dublin. Robin was there.")).isEmpty();
    assertThat(in("Ana saw Mantaas once.")).isEmpty();
    assertThat(in("Berl met Berlin; Berlin is a city.")).isEmpty();
  }
}
