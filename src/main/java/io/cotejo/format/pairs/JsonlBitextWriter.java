package io.cotejo.format.pairs;

import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.StrictJson;
import io.cotejo.format.BeadJson;
import io.cotejo.format.LeftOutJson;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One bead a line, as JSON; the side that is missing is null. Behind them, a line for each sentence
 * that is left out. Loses nothing but the decimals of costs and confidences behind the fourth:
 * {@link JsonlBitextReader} reads it back.
 */
public final class JsonlBitextWriter implements BitextWriter {

  /**
   * {@inheritDoc}
   *
   * <p>Writes {@code state}, {@code byHand}, {@code note} and, where it is known, {@code author} of
   * a reviewed one behind the fields of a bead.
   */
  @Override
  public void write(BitextStream bitext, Writer out) throws IOException {
    BeadIds ids = new BeadIds();
    bitext.eachRow(
        row -> {
          BeadJson bead = BeadJson.of(ids.next(row.pair()), row.pair());
          out.write(
              bitext.isReviewed() ? StrictJson.line(bead, review(row)) : StrictJson.line(bead));
          out.write('\n');
        });
    bitext.eachLeftOut(
        one -> {
          out.write(StrictJson.line(LeftOutJson.of(ids.next(one), one)));
          out.write('\n');
        });
  }

  private static Map<String, Object> review(ReviewedPair row) {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("state", BeadJson.lowerCase(row.state()));
    more.put("byHand", row.byHand());
    more.put("note", row.note());
    if (!row.author().isEmpty()) {
      more.put("author", row.author());
    }
    return more;
  }
}
