package io.cotejo.format;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import java.io.IOException;
import java.io.Writer;

/**
 * One bead a line, as JSON; the side that is missing is null. Loses nothing but the decimals of
 * costs and confidences behind the fourth: {@link JsonlBitextReader} reads it back.
 */
public final class JsonlBitextWriter implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    BeadIds ids = new BeadIds();
    for (AlignedPair pair : bitext.pairs()) {
      out.write(Json.line(BeadJson.of(ids.next(pair), pair)));
      out.write('\n');
    }
  }
}
