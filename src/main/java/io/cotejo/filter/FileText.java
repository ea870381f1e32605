package io.cotejo.filter;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Span;
import io.cotejo.text.ByteOrderMark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The text of a file, which can be written back byte for byte.
 *
 * @param label of the file, for messages
 * @param text without the byte-order mark; line ends as in the file
 * @param charset that it is written in
 * @param hasMark whether a byte-order mark stands before it
 * @param corrected where it names another charset; the right one is written there
 */
public record FileText(
    String label, String text, Charset charset, boolean hasMark, List<Span> corrected) {

  /** Checks the components. */
  public FileText {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
    corrected = List.copyOf(corrected);
  }

  /** The same file, in which its charset is to be named in some places. */
  public FileText correcting(List<Span> places) {
    return new FileText(label, text, charset, hasMark, places);
  }

  /**
   * Decodes a file.
   *
   * @throws MalformedFileException if it is not text in that charset, holds a NUL, or would not
   *     come out as it went in
   */
  public static FileText of(String label, byte[] bytes, Charset charset)
      throws MalformedFileException {
    String all;
    try {
      all = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refused(
          label, "not text in " + charset.name() + "; give the right charset with --charset");
    }
    boolean marked = ByteOrderMark.isAtStartOf(all);
    FileText file = new FileText(label, ByteOrderMark.dropped(all), charset, marked, List.of());
    int nul = file.text.indexOf('\0');
    if (nul >= 0) {
      throw file.malformed(nul, "a NUL byte; this is not text");
    }
    if (!charset.canEncode() || !Arrays.equals(file.bytes(file.text), bytes)) {
      throw refused(
          label, "cannot be kept byte for byte in " + charset.name() + "; convert it to UTF-8");
    }
    return file;
  }

  /** Another text as a file of the same charset, with the same mark. */
  byte[] bytes(String other) {
    return (hasMark ? ByteOrderMark.CHARACTER + other : other).getBytes(charset);
  }

  CharsetEncoder encoder() {
    return charset.newEncoder();
  }

  private static MalformedFileException refused(String label, String message) {
    return new MalformedFileException(Diagnostic.of(label, message));
  }

  /** What is wrong at a place of the text. */
  MalformedFileException malformed(int offset, String message) {
    Position place = new Position(text).to(offset);
    return new MalformedFileException(new Diagnostic(label, place.line(), place.column(), message));
  }
}
