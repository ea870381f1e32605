package io.cotejo.translate.memory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The table of a memory. Stateless. */
final class MemorySchema {

  private static final int SCHEMA = 1;

  private MemorySchema() {}

  /** Makes the table where there is none, and sets how the file is used. */
  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 20000");
      statement.execute("PRAGMA journal_mode = WAL");
      // Safe from a killed program; a power cut may cost the last answers, never the file.
      statement.execute("PRAGMA synchronous = NORMAL");
      // Keys come in no order: with less, most pages are read and written again for every batch.
      statement.execute("PRAGMA cache_size = -16000");
      statement.execute("PRAGMA wal_autocheckpoint = 8000");
      int schema;
      try (ResultSet version = statement.executeQuery("PRAGMA user_version")) {
        schema = version.getInt(1);
      }
      if (schema > SCHEMA) {
        throw new SQLException("a newer Cotejo made it");
      }
      statement.execute(
          "CREATE TABLE IF NOT EXISTS tm (k BLOB PRIMARY KEY, engine TEXT NOT NULL,"
              + " source TEXT NOT NULL, target TEXT NOT NULL, variant TEXT NOT NULL,"
              + " text TEXT NOT NULL, translation TEXT NOT NULL, unknown TEXT NOT NULL,"
              + " doubts TEXT NOT NULL, created INTEGER NOT NULL)");
      statement.execute("PRAGMA user_version = " + SCHEMA);
    }
    connection.setAutoCommit(false);
  }
}
