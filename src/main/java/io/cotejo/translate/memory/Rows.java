package io.cotejo.translate.memory;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult.Translated;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Entries as rows of the table. */
final class Rows {

  private static final String LINE = "\n";
  private static final String COMMA = ",";

  private Rows() {}

  static void bind(PreparedStatement insert, MemoryEntry entry) throws SQLException {
    insert.setBytes(1, SegmentKey.of(entry.scope(), entry.segment()));
    insert.setString(2, entry.scope().engine());
    insert.setString(3, entry.scope().source().code());
    insert.setString(4, entry.scope().target().code());
    insert.setString(5, entry.segment().variant());
    insert.setString(6, entry.segment().text());
    insert.setString(7, entry.answer().text());
    insert.setString(8, String.join(LINE, entry.answer().unknownWords()));
    insert.setString(
        9, entry.answer().doubts().stream().map(Doubt::code).collect(Collectors.joining(COMMA)));
    insert.setLong(10, entry.created().getEpochSecond());
  }

  static void bind(PreparedStatement statement, Selection selection) throws SQLException {
    String engine = selection.engine().orElse(null);
    statement.setString(1, engine);
    statement.setString(2, engine);
    Long before = selection.before().map(Instant::getEpochSecond).orElse(null);
    statement.setObject(3, before);
    statement.setObject(4, before);
  }

  /** The answer of a row whose columns {@code translation, unknown, doubts} begin at a place. */
  static Translated answer(ResultSet row, int column) throws SQLException {
    return new Translated(
        row.getString(column), words(row.getString(column + 1)), doubts(row.getString(column + 2)));
  }

  static MemoryEntry entry(ResultSet row) throws SQLException {
    return new MemoryEntry(
        new Scope(
            row.getString("engine"),
            new Language(row.getString("source")),
            new Language(row.getString("target"))),
        new MemorySegment(row.getString("text"), row.getString("variant")),
        answer(row, row.findColumn("translation")),
        instant(row.getLong("created")));
  }

  static Instant instant(long seconds) {
    return Instant.ofEpochSecond(seconds);
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(LINE));
  }

  private static Set<Doubt> doubts(String joined) {
    if (joined.isEmpty()) {
      return Set.of();
    }
    return Arrays.stream(joined.split(COMMA))
        .map(Doubt::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
