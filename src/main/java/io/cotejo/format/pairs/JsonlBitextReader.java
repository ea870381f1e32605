package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Verdict;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.StrictJson;
import io.cotejo.format.BeadJson;
import io.cotejo.format.JsonLineReader;
import io.cotejo.format.RowJson;
import io.cotejo.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what {@link JsonlBitextWriter} wrote; blank lines and unknown fields are passed over.
 * Stateless and thread-safe.
 */
public final class JsonlBitextReader implements BitextReader {

  private static final JsonLineReader<RowJson, RowJson.Row> LINES =
      new JsonLineReader<>("bead", RowJson.class, RowJson::toRow);

  private static final Set<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(BeadJson::lowerCase).collect(Collectors.toSet());

  /**
   * Whether the first line of a file is a bead and not a document, which may have members of the
   * same names: only a bead has one of our verdicts, evidence that is an object, and a side with
   * sentences.
   */
  public boolean understands(String firstLine) {
    try {
      Map<?, ?> members = StrictJson.object(firstLine);
      Object verdict = members.get("verdict");
      return members.containsKey("verdict")
          && (verdict == null || VERDICTS.contains(verdict))
          && members.get("evidence") instanceof Map
          && (hasSentences(members.get("source")) || hasSentences(members.get("target")));
    } catch (BrokenJsonException e) {
      return false;
    }
  }

  private static boolean hasSentences(Object side) {
    return side instanceof Map<?, ?> passage && passage.get("sentences") instanceof List;
  }

  /**
   * Reads all lines and keeps none.
   *
   * @throws InvalidInputException if a line is not a bead, with its number and what to do
   * @throws IOException if {@code in} does
   */
  public void check(String path, Reader in) throws IOException, InvalidInputException {
    LINES.each(path, in, row -> {});
  }

  @Override
  public BitextRows open(BitextSource file) {
    return taker -> rows(file, new Witness(taker));
  }

  private static BitextRows.Found rows(BitextSource file, Witness rows)
      throws IOException, InvalidInputException {
    try (InputStream in = file.open()) {
      LINES.each(
          file.name(),
          Decoding.reader(in, StandardCharsets.UTF_8),
          row -> {
            if (row.pair().isPresent()) {
              rows.row(row.pair().get());
            }
            if (row.leftOut().isPresent()) {
              rows.leftOut(row.leftOut().get());
            }
          });
    }
    return rows.found(List.of());
  }
}
