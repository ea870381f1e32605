package io.cotejo.cli.console;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.BitextRows;
import io.cotejo.format.pairs.BitextSource;
import io.cotejo.format.pairs.FacingRows;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.format.pairs.Survey;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.BitextFile;
import io.cotejo.run.RunFolder;
import io.cotejo.text.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A bitext or run that a command is given; {@code -} is JSONL from standard input, which is kept in
 * a temporary file until this is closed.
 */
public final class BitextInput implements AutoCloseable {

  private static final String STDIN = "-";

  private final Console console;
  private final String name;
  private final Optional<Spool> stdin;

  /** What the user named. */
  public BitextInput(Console console, String name) throws IOException {
    this.console = console;
    this.name = name;
    this.stdin = name.equals(STDIN) ? Optional.of(new Spool()) : Optional.empty();
  }

  /** The pairs of a bitext, all at once. */
  public ReadPairs read(Languages languages, Optional<Charset> charset)
      throws InvalidInputException {
    return stdin.isPresent()
        ? ofStdin(stdin.get(), rows -> ReadPairs.of(in(rows, languages)))
        : file(charset).read(languages);
  }

  /** The pairs of a bitext, one after the other. */
  public Survey survey(Languages languages, Optional<Charset> charset)
      throws InvalidInputException {
    return stdin.isPresent()
        ? ofStdin(stdin.get(), rows -> Survey.of(in(rows, languages)))
        : file(charset).survey(languages);
  }

  /** The folder of a run, or a bitext alone. */
  public RunFolder run(Languages languages, Optional<Charset> charset)
      throws IOException, InvalidInputException {
    return stdin.isPresent()
        ? RunFolder.of(name, survey(languages, charset))
        : RunFolder.read(name, console.resolve(name), languages, charset, console.err()::println);
  }

  /** What files call it that go elsewhere: its own name, never the place where it lies. */
  public static String title(Console console, String name) {
    Path own = console.resolve(name).toAbsolutePath().normalize().getFileName();
    return name.equals(STDIN) || own == null ? "bitext" : own.toString();
  }

  private BitextFile file(Optional<Charset> charset) {
    return new BitextFile(name, console.resolve(name), charset);
  }

  private FacingRows in(BitextRows rows, Languages languages) {
    return new FacingRows(name, rows, languages);
  }

  /** Reads rows. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(BitextRows rows) throws IOException, InvalidInputException;
  }

  private <T> T ofStdin(Spool spool, Reading<T> reading) throws InvalidInputException {
    try {
      spool.add(console.in());
      return reading.read(new JsonlBitextReader().open(new Spooled(name, spool)));
    } catch (IOException e) {
      throw JsonlInput.unreadable(name, e);
    }
  }

  private record Spooled(String name, Spool spool) implements BitextSource {
    @Override
    public InputStream open() throws IOException {
      return spool.open();
    }
  }

  @Override
  public void close() throws IOException {
    if (stdin.isPresent()) {
      stdin.get().close();
    }
  }

  /** A log of decisions; one that is not there is empty. */
  public static DecisionLog.Contents log(Console console, String name)
      throws IOException, InvalidInputException {
    return RunFolder.log(name, console.resolve(name), console.err()::println);
  }
}
