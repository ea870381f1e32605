package io.cotejo.format.pairs;

import com.google.gson.JsonObject;
import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.format.BeadJson;
import io.cotejo.format.JsonOutput;
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
      out.write(JsonOutput.line(BeadJson.of(ids.next(pair), pair)));
      out.write('\n');
    }
  }

  /** Writes {@code state}, {@code byHand} and {@code note} behind the fields of a bead. */
  @Override
  public void write(ReviewedBitext bitext, Writer out) throws IOException {
    BeadIds ids = new BeadIds();
    for (ReviewedPair row : bitext.rows()) {
      BeadJson bead = BeadJson.of(ids.next(row.pair()), row.pair());
      JsonObject fields = JsonOutput.LINE.toJsonTree(bead).getAsJsonObject();
      fields.addProperty("state", BeadJson.lowerCase(row.state()));
      fields.addProperty("byHand", row.byHand());
      fields.addProperty("note", row.note());
      out.write(JsonOutput.line(fields));
      out.write('\n');
    }
  }
}
