package io.cotejo.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file for what is too much to hold: filled first, read in any order then, and gone
 * when it is closed or the program ends. Not safe to share.
 */
public final class Spool implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final OutputStream out;
  private long length;

  /**
   * An empty one.
   *
   * @throws IOException if there is no room for temporary files
   */
  public Spool() throws IOException {
    Path file = Files.createTempFile("cotejo", ".spool");
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** Number of its bytes. */
  public long length() {
    return length;
  }

  /** Adds a text as UTF-8. */
  public void add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    length += bytes.length;
  }

  /** Adds all that is left of a stream, which is not closed. */
  public void add(InputStream in) throws IOException {
    length += in.transferTo(out);
  }

  /**
   * Writes a stretch of it.
   *
   * @param start where it begins, in bytes; no character is cut
   * @param end where it ends
   */
  public void copy(long start, long end, Writer to) throws IOException {
    new InputStreamReader(open(start, end), StandardCharsets.UTF_8).transferTo(to);
  }

  /** All of it from the beginning. */
  public InputStream open() throws IOException {
    return open(0, length);
  }

  private InputStream open(long start, long end) throws IOException {
    out.flush();
    return new Stretch(start, end);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Reads a stretch, wherever others read. */
  private final class Stretch extends InputStream {
    private final long end;
    private long at;

    Stretch(long start, long end) {
      this.at = start;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
      int most = (int) Math.min(wanted, end - at);
      int read = most <= 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, offset, most), at);
      at += Math.max(0, read);
      return read;
    }
  }
}
