package io.cotejo.format.pairs;

import io.cotejo.text.Spool;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units that are written document by document, and come in any order: kept in a temporary file. Of
 * each run of units of one document, only the place is held. Not safe to share.
 */
final class UnitSpool implements AutoCloseable {

  private final Spool spool;
  private final Map<String, List<Run>> runs = new LinkedHashMap<>();
  private String last;
  private Run run;

  /** Units of one document that came one after the other. */
  private static final class Run {
    private final long start;
    private long end;

    Run(long start) {
      this.start = start;
    }
  }

  UnitSpool() throws IOException {
    spool = new Spool();
  }

  /** Adds a unit of a document. */
  void add(String document, String unit) throws IOException {
    if (!document.equals(last)) {
      last = document;
      run = new Run(spool.length());
      runs.computeIfAbsent(document, d -> new ArrayList<>()).add(run);
    }
    spool.add(unit);
    run.end = spool.length();
  }

  /** The documents, in the order in which they came first. */
  Set<String> documents() {
    return runs.keySet();
  }

  /** Writes the units of a document in the order in which they came. */
  void writeTo(String document, Writer out) throws IOException {
    for (Run place : runs.get(document)) {
      spool.copy(place.start, place.end, out);
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
