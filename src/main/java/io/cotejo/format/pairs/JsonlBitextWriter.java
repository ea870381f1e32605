package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.StrictJson;
import io.cotejo.format.BeadJson;
import io.cotejo.format.LeftOutJson;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One bead a line, as JSON; the side that is missing is null. Behind them, a line for each sentence
 * that is left out. Loses nothing but the decimals of costs and confidences behind the fourth:
 * {@link JsonlBitextReader} reads it back.
 */
public final class JsonlBitextWriter implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    BeadIds ids = new BeadIds();
    for (AlignedPair pair : bitext.pairs()) {
      out.write(StrictJson.line(BeadJson.of(ids.next(pair), pair)));
      out.write('\n');
    }
    write(bitext.leftOut(), ids, out);
  }

  private static void write(List<LeftOut> leftOut, BeadIds ids, Writer out) throws IOException {
    for (LeftOut one : leftOut) {
      out.write(StrictJson.line(LeftOutJson.of(ids.next(one), one)));
      out.write('\n');
    }
  }

  /**
   * Writes {@code state}, {@code byHand}, {@code note} and, where it is known, {@code author}
   * behind the fields of a bead.
   */
  @Override
  public void write(ReviewedBitext bitext, Writer out) throws IOException {
    BeadIds ids = new BeadIds();
    for (ReviewedPair row : bitext.rows()) {
      BeadJson bead = BeadJson.of(ids.next(row.pair()), row.pair());
      Map<String, Object> more = new LinkedHashMap<>();
      more.put("state", BeadJson.lowerCase(row.state()));
      more.put("byHand", row.byHand());
      more.put("note", row.note());
      if (!row.author().isEmpty()) {
        more.put("author", row.author());
      }
      out.write(StrictJson.line(bead, more));
      out.write('\n');
    }
    write(bitext.leftOut(), ids, out);
  }
}
