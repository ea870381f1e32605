package io.cotejo.ingest.files;

import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of other formats that may be packed by gzip. Stateless and thread-safe. */
public final class PackedFile {

  private static final String GZIP = ".gz";

  private PackedFile() {}

  /** A name without the ending of gzip. */
  public static String unpackedName(String name) {
    return name.regionMatches(true, name.length() - GZIP.length(), GZIP, 0, GZIP.length())
        ? name.substring(0, name.length() - GZIP.length())
        : name;
  }

  /**
   * The bytes of a file, unpacked if they are packed: then at most {@link InputReader#MAX_BYTES}.
   *
   * @param label the file as the user named it, for messages
   * @throws UnreadableDocumentException if it is broken gzip, or a bomb
   * @throws IOException if it cannot be read
   */
  public static InputStream open(String label, Path path)
      throws IOException, UnreadableDocumentException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path));
    in.mark(3);
    byte[] magic = in.readNBytes(3);
    in.reset();
    if (!Gunzip.isPacked(magic)) {
      return in;
    }
    try (in) {
      Input input = new Input(label, label, Optional.of(path));
      return new ByteArrayInputStream(
          Gunzip.unpack(input, in.readAllBytes(), InputReader.MAX_BYTES));
    }
  }
}
