package io.cotejo.ingest.records;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.Reading;
import io.cotejo.ingest.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the records of one input, each under a name of its own. Not safe to share. */
final class Records {

  /** A file in another format has a problem in each line. */
  private static final int MOST_PROBLEMS = 20;

  private static final int LONGEST_ID = 100;

  private final Input input;
  private final List<RawDocument> documents = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int failed;

  Records(Input input) {
    this.input = input;
  }

  /** Adds a record; without an id it is called by its line. */
  void add(int line, Optional<String> id, RawDocument record) {
    String given = id.map(Records::clean).filter(i -> !i.isBlank()).orElse(String.valueOf(line));
    String name = input.name() + "#" + given;
    for (int i = 2; !names.add(name); i++) {
      name = input.name() + "#" + given + "~" + i;
    }
    documents.add(record.called(name));
  }

  void fail(int line, int column, String message) {
    failed++;
    if (failed <= MOST_PROBLEMS) {
      problems.add(new Diagnostic(input.label(), line, column, message));
    }
  }

  /**
   * What was collected.
   *
   * @throws UnreadableDocumentException if there is no record at all
   */
  Reading reading() throws UnreadableDocumentException {
    if (documents.isEmpty() && problems.isEmpty()) {
      throw new UnreadableDocumentException(
          Diagnostic.of(input.label(), "holds no record; nothing to do"));
    }
    if (failed > MOST_PROBLEMS) {
      problems.add(
          Diagnostic.of(input.label(), (failed - MOST_PROBLEMS) + " more records cannot be read"));
    }
    return new Reading(documents, problems);
  }

  private static String clean(String id) {
    String visible = id.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "");
    return visible.length() <= LONGEST_ID ? visible : visible.substring(0, LONGEST_ID);
  }
}
