package io.cotejo.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.TmxReader;
import io.cotejo.codec.TmxUnit;
import io.cotejo.format.pairs.BitextRows;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.RowTaker;
import io.cotejo.text.Sha256;
import io.cotejo.translate.memory.MemoryEntry;
import io.cotejo.translate.memory.Scope;
import io.cotejo.translate.memory.Selection;
import io.cotejo.translate.memory.SqliteMemory;
import io.cotejo.translate.own.OwnFile;
import io.cotejo.translate.own.OwnUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A memory of the user: TMX, a bitext in any format that Cotejo reads, or Cotejo's own memory.
 *
 * @param name as the user named it
 * @param path where it is
 * @param charset of a table without a byte-order mark
 */
public record MemoryFile(String name, Path path, Optional<Charset> charset) implements OwnFile {

  /** The index of a smaller file is made as fast as it is opened. */
  private static final long WORTH_KEEPING = 4 << 20;

  private static final int BUFFER = 1 << 16;

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  @Override
  public Edition edition() throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    long size = Files.size(path);
    boolean kept = size >= WORTH_KEEPING && !isDatabase();
    String stamp = size + "\0" + Files.getLastModifiedTime(path).toMillis();
    return new Edition(path.toRealPath().toString(), kept ? stamp : "");
  }

  @Override
  public String digest() throws IOException {
    Sha256 digest = new Sha256();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.add(Arrays.copyOf(buffer, n));
      }
    }
    return digest.hex();
  }

  @Override
  public List<String> each(Language source, Language target, Consumer<OwnUnit> taker)
      throws IOException, InvalidInputException {
    Counted counted = new Counted(new Neighbours(taker));
    List<String> passedOver =
        isDatabase()
            ? ofDatabase(source, target, counted)
            : isTmx() ? ofTmx(source, target, counted) : ofRows(source, target, counted);
    counted.neighbours.end();
    if (counted.units == 0) {
      throw new InvalidInputException(
          Diagnostic.of(
              name,
              "holds no translation from "
                  + source
                  + " to "
                  + target
                  + "; name its languages by -s and -t"));
    }
    return passedOver;
  }

  private boolean isDatabase() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  private boolean isTmx() {
    return bitext().kind().equals("tmx");
  }

  private BitextFile bitext() {
    return new BitextFile(name, path, charset);
  }

  private List<String> ofDatabase(Language source, Language target, Counted counted)
      throws InvalidInputException {
    Selection all = new Selection(Optional.empty(), Optional.empty(), false);
    try (SqliteMemory memory = SqliteMemory.open(name, path, Clock.systemUTC())) {
      memory.each(
          all,
          entry -> {
            Scope scope = entry.scope();
            if (scope.source().equals(source) && scope.target().equals(target)) {
              counted.take(unit(entry));
            }
          });
    }
    return List.of();
  }

  private static Unit unit(MemoryEntry entry) {
    return new Unit(
        entry.segment().text(),
        entry.answer().text(),
        Optional.empty(),
        Optional.empty(),
        !entry.scope().engine().equals(Scope.PEOPLE));
  }

  private List<String> ofTmx(Language source, Language target, Counted counted)
      throws IOException, InvalidInputException {
    try (InputStream in = bitext().open()) {
      TmxReader tmx = new TmxReader(name, in);
      if (!tmx.isTmx()) {
        throw new InvalidInputException(Diagnostic.of(name, "is no TMX"));
      }
      int lacking = 0;
      for (Optional<TmxUnit> unit = tmx.next(); unit.isPresent(); unit = tmx.next()) {
        Optional<Unit> own = TmxUnits.unit(unit.get(), source, target);
        own.ifPresent(counted::take);
        lacking += own.isPresent() ? 0 : 1;
      }
      List<String> phrases = new ArrayList<>(tmx.passedOver());
      if (lacking > 0) {
        phrases.add(
            lacking + (lacking == 1 ? " unit" : " units") + " without " + source + " or " + target);
      }
      return phrases;
    }
  }

  private List<String> ofRows(Language source, Language target, Counted counted)
      throws IOException, InvalidInputException {
    int[] rejected = new int[1];
    BitextRows.Found found =
        bitext()
            .rows(Languages.of(source, target))
            .each(
                new RowTaker() {
                  @Override
                  public void row(ReviewedPair row) {
                    if (row.state() == ReviewState.REJECTED) {
                      rejected[0]++;
                    } else if (row.pair().isPaired()) {
                      counted.take(unit(row));
                    }
                  }

                  @Override
                  public void leftOut(LeftOut out) {
                    // Is in no pair.
                  }
                });
    List<String> phrases = new ArrayList<>(found.passedOver());
    if (rejected[0] > 0) {
      phrases.add(rejected[0] + " rejected pairs left out");
    }
    return phrases;
  }

  private static Unit unit(ReviewedPair row) {
    return new Unit(
        row.pair().source().map(Passage::text).orElseThrow(),
        row.pair().target().map(Passage::text).orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * A unit as its file has it.
   *
   * @param before what the file says stood before it; empty for the unit before
   * @param after what the file says stood behind it; empty for the unit behind
   */
  record Unit(
      String source,
      String translation,
      Optional<String> before,
      Optional<String> after,
      boolean byMachine) {}

  /** Counts units. */
  private static final class Counted {
    private final Neighbours neighbours;
    private int units;

    Counted(Neighbours neighbours) {
      this.neighbours = neighbours;
    }

    void take(Unit unit) {
      if (!unit.source().isBlank() && !unit.translation().isBlank()) {
        units++;
        neighbours.take(unit);
      }
    }
  }

  /** Gives each unit those beside it as its context, if the file says nothing of it. */
  private static final class Neighbours {
    private final Consumer<OwnUnit> taker;
    private String before = "";
    private Unit current;

    Neighbours(Consumer<OwnUnit> taker) {
      this.taker = taker;
    }

    void take(Unit next) {
      pass(next.source());
      before = current == null ? "" : current.source();
      current = next;
    }

    void end() {
      pass("");
    }

    private void pass(String after) {
      if (current != null) {
        taker.accept(
            new OwnUnit(
                current.source(),
                current.translation(),
                current.before().orElse(before),
                current.after().orElse(after),
                current.byMachine()));
      }
    }
  }
}
