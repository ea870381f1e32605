package io.cotejo.format;

import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import java.util.List;

/** A line of a JSONL bitext that names a sentence that is left out, by its fields. */
public record LeftOutJson(String id, String type, String reason, BeadJson.PassageJson passage) {

  /** The type of such lines. */
  public static final String TYPE = "left-out";

  /** The fields of a sentence. */
  public static LeftOutJson of(String id, LeftOut out) {
    Passage passage =
        new Passage(out.document(), out.sentence().language(), List.of(out.sentence()));
    return new LeftOutJson(id, TYPE, out.reason().code(), BeadJson.PassageJson.of(passage));
  }
}
