package io.cotejo.ingest.files;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.text.Reasons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, within bounds: a few bytes may stand for gigabytes. Stateless and thread-safe. */
final class Gunzip {

  /** Text shrinks to a third or a fifth, lists of zeros to a thousandth. */
  static final int MOST_EXPANSION = 100;

  /** Below this, expansion is harmless. */
  static final int HARMLESS_BYTES = 16 << 20;

  private static final int BUFFER = 1 << 16;

  private Gunzip() {}

  static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
  }

  /**
   * Unpacks a whole file.
   *
   * @throws UnreadableDocumentException if it is broken, or larger than {@code limit} unpacked
   */
  static byte[] unpack(Input input, byte[] packed, long limit) throws UnreadableDocumentException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unpacked.write(buffer, 0, n);
        if (unpacked.size() > limit) {
          throw unreadable(
              input, "larger than " + (limit >> 20) + " MiB when unpacked; split the document");
        }
        if (unpacked.size() > HARMLESS_BYTES && unpacked.size() / MOST_EXPANSION > packed.length) {
          throw unreadable(
              input,
              "unpacks to more than "
                  + MOST_EXPANSION
                  + " times its size, as no text does; unpack it yourself if you trust it");
        }
      }
    } catch (IOException e) {
      throw unreadable(input, "broken gzip (" + Reasons.of(e) + "); fetch the file again");
    }
    return unpacked.toByteArray();
  }

  private static UnreadableDocumentException unreadable(Input input, String message) {
    return new UnreadableDocumentException(Diagnostic.of(input.label(), message));
  }
}
