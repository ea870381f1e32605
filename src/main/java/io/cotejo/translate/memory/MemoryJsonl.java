package io.cotejo.translate.memory;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.StrictJson;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A memory as JSON, one entry a line; loses nothing. Stateless and thread-safe. */
public final class MemoryJsonl {

  private MemoryJsonl() {}

  private record Fields(
      String engine,
      String source,
      String target,
      String variant,
      String text,
      String translation,
      List<String> unknownWords,
      List<String> doubts,
      Long created) {}

  /**
   * Writes an entry and a line end.
   *
   * @throws UncheckedIOException if {@code out} throws
   */
  public static void write(MemoryEntry entry, Writer out) {
    Fields fields =
        new Fields(
            entry.scope().engine(),
            entry.scope().source().code(),
            entry.scope().target().code(),
            entry.segment().variant(),
            entry.segment().text(),
            entry.answer().text(),
            entry.answer().unknownWords(),
            entry.answer().doubts().stream().map(Doubt::code).toList(),
            entry.created().getEpochSecond());
    try {
      out.write(StrictJson.line(fields));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all entries.
   *
   * @param path the file as the user named it, for messages
   * @param taker of the entries, in their order
   * @throws InvalidInputException if a line is no entry, with its number
   * @throws IOException if {@code in} does
   */
  public static void each(String path, Reader in, Consumer<MemoryEntry> taker)
      throws IOException, InvalidInputException {
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        taker.accept(entry(path, number, line));
      }
    }
  }

  private static MemoryEntry entry(String path, int number, String line)
      throws InvalidInputException {
    try {
      Fields fields = StrictJson.read(line, Fields.class);
      return new MemoryEntry(
          new Scope(fields.engine(), Language.of(fields.source()), Language.of(fields.target())),
          new MemorySegment(fields.text(), fields.variant() == null ? "" : fields.variant()),
          new Translated(
              fields.translation(),
              fields.unknownWords() == null ? List.of() : fields.unknownWords(),
              doubts(fields.doubts())),
          Instant.ofEpochSecond(fields.created()));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new InvalidInputException(
          new Diagnostic(
              path, number, 0, "not an entry of a memory; write the file anew with tm export"));
    }
  }

  private static Set<Doubt> doubts(List<String> codes) {
    return codes == null
        ? Set.of()
        : codes.stream().map(Doubt::of).collect(Collectors.toCollection(TreeSet::new));
  }
}
