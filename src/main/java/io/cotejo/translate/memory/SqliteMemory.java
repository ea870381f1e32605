package io.cotejo.translate.memory;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A memory in one SQLite file with a write-ahead log: what was saved outlives the program, however
 * it ends, and several programs can use one file. Thread-safe: one statement at a time.
 */
public final class SqliteMemory implements TranslationMemory {

  /** Keys looked up by one statement. */
  private static final int KEYS = 200;

  private static final String COLUMNS =
      "engine, source, target, variant, text, translation, unknown, doubts, created";

  private final String name;
  private final Connection connection;
  private final Clock clock;
  private final PreparedStatement select;
  private final PreparedStatement insert;

  private SqliteMemory(String name, Connection connection, Clock clock) throws SQLException {
    this.name = name;
    this.connection = connection;
    this.clock = clock;
    this.select =
        connection.prepareStatement(
            "SELECT k, translation, unknown, doubts FROM tm WHERE k IN (?"
                + ",?".repeat(KEYS - 1)
                + ")");
    this.insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO tm (k, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?)");
  }

  /**
   * Opens a memory, or makes a new one with its folder.
   *
   * @param name the file as the user knows it, for messages
   * @param clock for the time at which answers were made
   * @throws InvalidInputException if it is no memory, or cannot be opened
   */
  public static SqliteMemory open(String name, Path file, Clock clock)
      throws InvalidInputException {
    Path absolute = file.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
    } catch (IOException e) {
      throw unusable(name, e);
    }
    return opened(name, "jdbc:sqlite:" + absolute, clock);
  }

  /** For one run: on disk, since it may be large, without a name, so that it goes in any case. */
  public static SqliteMemory temporary(Clock clock) throws InvalidInputException {
    return opened("temporary memory", "jdbc:sqlite:", clock);
  }

  private static SqliteMemory opened(String name, String url, Clock clock)
      throws InvalidInputException {
    try {
      Connection connection = DriverManager.getConnection(url);
      try {
        MemorySchema.prepare(connection);
        return new SqliteMemory(name, connection, clock);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw unusable(name, e);
    }
  }

  private static InvalidInputException unusable(String name, Exception e) {
    String reason = "cannot be used as a translation memory: " + e.getMessage();
    return new InvalidInputException(Diagnostic.of(name, reason + "; name another with --tm"));
  }

  @Override
  public synchronized Map<MemorySegment, Translated> find(
      Scope scope, Collection<MemorySegment> segments) {
    try {
      Map<ByteBuffer, MemorySegment> byKey = new LinkedHashMap<>();
      SegmentKey key = new SegmentKey(scope);
      segments.forEach(s -> byKey.put(ByteBuffer.wrap(key.of(s)), s));
      List<ByteBuffer> keys = List.copyOf(byKey.keySet());
      Map<MemorySegment, Translated> found = new HashMap<>();
      for (int from = 0; from < keys.size(); from += KEYS) {
        find(keys.subList(from, Math.min(from + KEYS, keys.size())), byKey, found);
      }
      // Ends the read, so that others' answers are seen next time.
      connection.commit();
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void find(
      List<ByteBuffer> keys,
      Map<ByteBuffer, MemorySegment> byKey,
      Map<MemorySegment, Translated> found)
      throws SQLException {
    for (int k = 0; k < KEYS; k++) {
      // The last statement of a call asks for its last key several times.
      select.setBytes(k + 1, keys.get(Math.min(k, keys.size() - 1)).array());
    }
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.put(byKey.get(ByteBuffer.wrap(row.getBytes(1))), Rows.answer(row, 2));
      }
    }
  }

  @Override
  public synchronized void save(Scope scope, Map<MemorySegment, Translated> answers) {
    if (answers.isEmpty()) {
      return;
    }
    try {
      for (Map.Entry<MemorySegment, Translated> answer : answers.entrySet()) {
        insert(new MemoryEntry(scope, answer.getKey(), answer.getValue(), clock.instant()));
      }
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Puts entries in, all or none. One that is there already is replaced.
   *
   * @param feed gives them; what it throws is passed on
   * @return what became of them
   */
  public synchronized Added add(Feed feed) throws IOException, InvalidInputException {
    AtomicInteger count = new AtomicInteger();
    try {
      int before = size();
      feed.into(
          entry -> {
            insert(entry);
            count.incrementAndGet();
          });
      connection.commit();
      return new Added(count.get(), count.get() - (size() - before));
    } catch (SQLException e) {
      rollBack(e);
      throw failed(e);
    } catch (IOException | InvalidInputException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /**
   * What became of entries.
   *
   * @param entries all of them
   * @param replacing those that took the place of one for the same text, from before or among them
   */
  public record Added(int entries, int replacing) {}

  private int size() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM tm")) {
      return row.getInt(1);
    }
  }

  private void insert(MemoryEntry entry) {
    try {
      Rows.bind(insert, entry);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Shows entries in the order of their keys' columns; the memory is not to be used meanwhile. */
  public synchronized void each(Selection selection, Consumer<MemoryEntry> consumer) {
    String sql =
        "SELECT "
            + COLUMNS
            + " FROM tm"
            + selection.condition()
            + " ORDER BY engine, source, target, text, variant";
    try (PreparedStatement all = connection.prepareStatement(sql)) {
      Rows.bind(all, selection);
      try (ResultSet row = all.executeQuery()) {
        while (row.next()) {
          consumer.accept(Rows.entry(row));
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Takes entries out; answers how many. Their room in the file is used again. */
  public synchronized int prune(Selection selection) {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM tm" + selection.condition())) {
      Rows.bind(delete, selection);
      int count = delete.executeUpdate();
      connection.commit();
      return count;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Numbers of answers by engine and languages, and of doubted ones, by name. */
  public synchronized Map<String, Stats> stats() {
    String sql =
        "SELECT engine || ' ' || source || '-' || target, count(*), sum(doubts <> ''),"
            + " sum(length(text)), min(created), max(created) FROM tm GROUP BY 1 ORDER BY 1";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      Map<String, Stats> stats = new TreeMap<>();
      while (row.next()) {
        stats.put(
            row.getString(1),
            new Stats(
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                Rows.instant(row.getLong(5)),
                Rows.instant(row.getLong(6))));
      }
      return stats;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * What one engine answered for one pair of languages.
   *
   * @param answers how many
   * @param doubted how many of them a check doubted
   * @param codePoints of their sources
   * @param first when the oldest was made
   * @param last when the newest was made
   */
  public record Stats(long answers, long doubted, long codePoints, Instant first, Instant last) {}

  private void rollBack(Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private UncheckedIOException failed(SQLException e) {
    return new UncheckedIOException(
        new FileSystemException(
            name, null, "the translation memory cannot be used: " + e.getMessage()));
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
