package io.cotejo.ingest.files;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.ForeignFormat;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.text.ByteOrderMark;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a file of any size, one at a time, packed by gzip or not; the charset is told from
 * its beginning. Not safe to share.
 */
public final class LineStream implements Closeable {

  /** Longer lines are refused, so that memory stays bounded; in UTF-16 units. */
  public static final int LONGEST_LINE = 16 << 20;

  private static final int HEAD_BYTES = 1 << 16;
  private static final int BUFFER = 1 << 16;

  private final String label;
  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int filled;
  private long offset;
  private int number;

  /**
   * Opens a stream, which is closed with this one.
   *
   * @param label the file as the user named it, for messages
   * @param in its bytes
   * @param declared the charset of a file without a byte-order mark; empty to tell it
   * @throws UnreadableDocumentException if it is in a format without lines, such as a PDF
   * @throws IOException if {@code in} does, or it is broken gzip
   */
  public LineStream(String label, InputStream in, Optional<Charset> declared)
      throws IOException, UnreadableDocumentException {
    this.label = label;
    InputStream bytes = unpacked(new BufferedInputStream(in, HEAD_BYTES));
    bytes.mark(HEAD_BYTES);
    byte[] head = bytes.readNBytes(HEAD_BYTES);
    bytes.reset();
    ForeignFormat.refuse(label, head);
    Charset charset = TextDecoder.charsetOf(head, declared);
    bytes.skipNBytes(ByteOrderMark.of(head).map(ByteOrderMark::length).orElse(0));
    this.reader = new InputStreamReader(bytes, charset.newDecoder());
  }

  /**
   * A line.
   *
   * @param text without its end; may be blank
   * @param start where it begins in the file, in UTF-16 units
   */
  public record FileLine(String text, int start) {}

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(HEAD_BYTES);
    byte[] magic = in.readNBytes(3);
    in.reset();
    return Gunzip.isPacked(magic)
        ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), HEAD_BYTES)
        : in;
  }

  /**
   * The next line; empty after the last one. Ends are LF, CRLF and CR.
   *
   * @throws UnreadableDocumentException if it is not text in its charset, or too long
   * @throws IOException if the file cannot be read
   */
  public Optional<FileLine> next() throws IOException, UnreadableDocumentException {
    StringBuilder line = new StringBuilder();
    long start = offset;
    number++;
    for (int c = read(); c >= 0; c = read()) {
      if (c == '\n' || c == '\r') {
        if (c == '\r' && peek() == '\n') {
          read();
        }
        return Optional.of(line(line, start));
      }
      line.append((char) c);
      if (line.length() > LONGEST_LINE) {
        throw broken("a line longer than " + (LONGEST_LINE >> 20) + " million units; break it up");
      }
    }
    return line.length() == 0 ? Optional.empty() : Optional.of(line(line, start));
  }

  private FileLine line(StringBuilder line, long start) throws UnreadableDocumentException {
    if (offset > Integer.MAX_VALUE) {
      throw broken("more than 2 billion units up to here; split the file");
    }
    if (line.indexOf("\0") >= 0) {
      throw broken("not a text file (NUL byte); convert it to plain text");
    }
    return new FileLine(line.toString(), (int) start);
  }

  private int read() throws IOException, UnreadableDocumentException {
    int c = peek();
    if (c >= 0) {
      at++;
      offset++;
    }
    return c;
  }

  private int peek() throws IOException, UnreadableDocumentException {
    if (at == filled) {
      try {
        filled = Math.max(0, reader.read(buffer));
        at = 0;
      } catch (CharacterCodingException e) {
        throw broken(
            "not text in the charset it seems to be in; give the right one with --charset");
      }
    }
    return at < filled ? buffer[at] : -1;
  }

  private UnreadableDocumentException broken(String message) {
    return new UnreadableDocumentException(new Diagnostic(label, number, 0, message));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
