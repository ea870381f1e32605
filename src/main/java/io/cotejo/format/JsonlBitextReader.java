package io.cotejo.format;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link JsonlBitextWriter} wrote; blank lines and unknown fields are passed over.
 * Stateless and thread-safe.
 */
public final class JsonlBitextReader {

  private static final int LONGEST_REASON = 160;

  /**
   * Reads all lines.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @return the pairs, in the order of the lines
   * @throws InvalidInputException if a line is not a bead, with its number and what to do
   * @throws IOException if {@code in} does
   */
  public List<AlignedPair> read(String path, Reader in) throws IOException, InvalidInputException {
    BufferedReader lines = new BufferedReader(in);
    List<AlignedPair> pairs = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        pairs.add(pair(path, number, line));
      }
    }
    return List.copyOf(pairs);
  }

  private static AlignedPair pair(String path, int number, String line)
      throws IOException, InvalidInputException {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      try {
        BeadJson bead = Json.LINE.fromJson(json, BeadJson.class);
        if (bead == null || json.peek() != JsonToken.END_DOCUMENT) {
          throw invalid(path, number, "not one JSON object");
        }
        return bead.toPair();
      } catch (JsonParseException | IOException e) {
        throw invalid(path, number, "broken JSON at " + json.getPath());
      } catch (IllegalArgumentException e) {
        throw invalid(path, number, e.getMessage());
      }
    }
  }

  private static InvalidInputException invalid(String path, int number, String reason) {
    String clean = Texts.visible(reason);
    String shortened =
        clean.length() <= LONGEST_REASON ? clean : clean.substring(0, LONGEST_REASON) + "…";
    return new InvalidInputException(
        new Diagnostic(
            path,
            number,
            0,
            "not a bead (" + shortened + "); write the file anew, or take this line out"));
  }
}
