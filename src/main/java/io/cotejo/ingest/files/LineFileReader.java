package io.cotejo.ingest.files;

import io.cotejo.ingest.ForeignFormat;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.TextDecoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
    List<String> lines = new ArrayList<>();
    read(label, bytes, lines::add);
    return lines;
  }

  /**
   * The same, line by line.
   *
   * @param lines is shown each line, in order; none if the file is not text
   * @throws UnreadableDocumentException if it is not text in its charset
   */
  public void read(String label, byte[] bytes, Consumer<String> lines)
      throws UnreadableDocumentException {
    ForeignFormat.refuse(label, bytes);
    try {
      decoder.decode(bytes, declared).text().lines().forEach(lines);
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(TextDecoder.broken(label, declared));
    }
  }
}
