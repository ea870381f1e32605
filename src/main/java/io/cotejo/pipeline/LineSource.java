package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.LineFileReader;
import io.cotejo.pipeline.LineAlignment.NamedFile;
import io.cotejo.text.Legible;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files of one sentence a line, and finds who translates them. Thread-safe. */
final class LineSource {

  private final LineFileReader reader;

  /**
   * A reader of files.
   *
   * @param charset of files without a byte-order mark; empty to tell it from each
   */
  LineSource(Optional<Charset> charset) {
    this.reader = new LineFileReader(charset);
  }

  /** The lines as they are written. */
  List<String> lines(NamedFile file) throws IOException, UnreadableDocumentException {
    List<String> lines = new ArrayList<>();
    take(file, lines::add);
    return lines;
  }

  /** Shows each line, as it is compared and translated. */
  void read(NamedFile file, Consumer<String> lines)
      throws IOException, UnreadableDocumentException {
    take(file, line -> lines.accept(Legible.text(line)));
  }

  private void take(NamedFile file, Consumer<String> lines)
      throws IOException, UnreadableDocumentException {
    if (file.stream().isPresent()) {
      reader.read(file.label(), file.stream().get().readAllBytes(), lines);
      return;
    }
    if (Files.isDirectory(file.path())) {
      throw new UnreadableDocumentException(
          Diagnostic.of(file.label(), "is a folder; name a file of one sentence a line"));
    }
    reader.read(file.label(), Files.readAllBytes(file.path()), lines);
  }

  /** What is wrong with a translation that has more or fewer lines than its source. */
  static UnreadableDocumentException otherLength(NamedFile pivot, int lines, int ofSource) {
    return new UnreadableDocumentException(
        Diagnostic.of(
            pivot.label(),
            "has " + lines + " lines, its source " + ofSource + "; they must agree"));
  }
}
