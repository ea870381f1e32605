package io.cotejo.ingest;

import io.cotejo.bitext.Diagnostic;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that hold one sentence a line. Stateless and thread-safe. */
public final class LineFileReader {

  private final Optional<Charset> declared;
  private final TextDecoder decoder = new TextDecoder();

  /**
   * A reader.
   *
   * @param declared the charset that every file without a byte-order mark is in; empty to tell it
   *     from each file
   */
  public LineFileReader(Optional<Charset> declared) {
    this.declared = declared;
  }

  /**
   * The lines of a file, blank ones too, without their ends (LF, CRLF or CR); what follows the last
   * end is a line only if there is something.
   *
   * @param label the file as the user named it, for messages
   * @param bytes the whole file
   * @throws UnreadableDocumentException if it is not text in its charset
   */
  public List<String> read(String label, byte[] bytes) throws UnreadableDocumentException {
    try {
      return lines(decoder.decode(bytes, declared).text());
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(
          Diagnostic.of(
              label, "not text in the charset it claims; give the right one with --charset"));
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
