package io.cotejo.review;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.text.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file of decisions: only ever appended to, one line an action, each on the disk before it is
 * acknowledged. A crash can cut the last line; it is told of, and cut off when the next one is
 * written. Not thread-safe; one process at a time may append.
 */
public final class DecisionLog implements AutoCloseable {

  /** Name of the file in a run's folder. */
  public static final String FILE = "decisions.jsonl";

  /** Another process appends to the file, or another part of this one. */
  public static final class BusyException extends IOException {

    private static final long serialVersionUID = 1;

    BusyException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * What a log says.
   *
   * @param decisions in order
   * @param notice what people should know: that the last line was cut
   */
  public record Contents(List<Decision> decisions, Optional<String> notice) {

    /** Nothing was decided. */
    public static final Contents NONE = new Contents(List.of(), Optional.empty());

    /** Copies the list. */
    public Contents {
      decisions = List.copyOf(decisions);
    }

    /** Whether nothing was decided. */
    public boolean isEmpty() {
      return decisions.isEmpty();
    }

    /** How many actions hold, after every undo and redo. */
    public int active() {
      return Replay.active(decisions).size();
    }

    /** The actions that hold, as a log of their own: without what was undone, numbered anew. */
    public List<String> activeLines() {
      List<String> lines = new ArrayList<>();
      for (Decision decision : Replay.active(decisions)) {
        lines.add(DecisionJson.write(decision.numbered(lines.size() + 1L)));
      }
      return List.copyOf(lines);
    }
  }

  private final FileChannel channel;
  private final Standing standing = new Standing();

  private DecisionLog(FileChannel channel, Contents contents) {
    this.channel = channel;
    contents.decisions().forEach(standing::add);
  }

  /**
   * Reads a log; one that is not there is empty.
   *
   * @param name the file as the user named it, for messages
   * @throws InvalidInputException if a line other than a cut last one is no decision
   * @throws IOException if it cannot be read
   */
  public static Contents read(Path file, String name) throws IOException, InvalidInputException {
    return Files.exists(file) ? parse(Files.readAllBytes(file), name) : Contents.NONE;
  }

  private static Contents parse(byte[] bytes, String name) throws InvalidInputException {
    List<Decision> decisions = new ArrayList<>();
    Standing standing = new Standing();
    int whole = wholeLines(bytes);
    int number = 0;
    for (String line : decode(bytes, whole, name).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        Decision decision = decision(line, standing, name, number);
        standing.add(decision);
        decisions.add(decision);
      }
    }
    return new Contents(decisions, notice(name, number + 1, bytes.length - whole));
  }

  private static Optional<String> notice(String name, int line, int cut) {
    return cut == 0
        ? Optional.empty()
        : Optional.of(
            name
                + ":"
                + line
                + ": warning: the last line was cut ("
                + cut
                + " bytes); passed over: it was never acknowledged");
  }

  /** Where the last whole line ends. */
  private static int wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private static String decode(byte[] bytes, int length, String name) throws InvalidInputException {
    try {
      return Utf8.decode(Arrays.copyOf(bytes, length));
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(
          Diagnostic.of(name, "not UTF-8; restore it from a copy, or move it away"));
    }
  }

  private static Decision decision(String line, Standing standing, String name, int number)
      throws InvalidInputException {
    try {
      Decision decision = DecisionJson.read(line);
      standing.check(decision);
      return decision;
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          new Diagnostic(
              name,
              number,
              0,
              "not a decision (" + e.getMessage() + "); restore the file from a copy"));
    }
  }

  /**
   * Opens a log to append to it; makes the file if it is not there, and cuts off what a crash left
   * of a last line.
   *
   * @param contents what the file holds
   * @throws BusyException if another process appends to it
   * @throws IOException if it cannot be written
   */
  public static DecisionLog open(Path file, Contents contents) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel);
      checkUnchanged(channel, contents);
      long end = endOfWholeLines(channel);
      channel.truncate(end);
      channel.position(end);
      return new DecisionLog(channel, contents);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel) throws IOException {
    String busy = "another cotejo review has it open; end that one first";
    try {
      if (channel.tryLock() == null) {
        throw new BusyException(busy, null);
      }
    } catch (OverlappingFileLockException e) {
      throw new BusyException(busy, e);
    }
  }

  /** Whoever had the file open until just now may have gone on. */
  private static void checkUnchanged(FileChannel channel, Contents contents) throws IOException {
    // Not opened once more: POSIX drops a process's locks on a file with the first that it closes.
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {}
    try {
      if (!parse(bytes.array(), "").decisions().equals(contents.decisions())) {
        throw new IOException("it has changed since it was read; start again");
      }
    } catch (InvalidInputException e) {
      throw new IOException("it has changed since it was read; start again", e);
    }
  }

  private static long endOfWholeLines(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    return end;
  }

  /** The number that the next decision must have. */
  long next() {
    return standing.next();
  }

  /**
   * Refuses a decision that cannot be the next one.
   *
   * @throws IllegalArgumentException with the reason
   */
  void check(Decision decision) {
    standing.check(decision);
  }

  /**
   * Appends a decision; it is on the disk when this returns.
   *
   * @throws IOException if it cannot be written; then nothing of it is left
   */
  void append(Decision decision) throws IOException {
    long start = channel.position();
    byte[] line = (DecisionJson.write(decision) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(start);
      channel.position(start);
      throw e;
    }
    standing.add(decision);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
