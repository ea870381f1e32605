package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.Reading;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches the bytes of inputs and has them read. Thread-safe if its reader is. */
final class Loader {

  private final InputReader reader;
  private final InputStream stdin;

  Loader(InputReader reader, InputStream stdin) {
    this.reader = reader;
    this.stdin = stdin;
  }

  /** The documents of an input, and what is wrong with others in it; never empty. */
  List<Outcome<RawDocument>> load(Input input) {
    Outcome<byte[]> bytes = fetch(input);
    return bytes.value().isPresent()
        ? load(input, bytes.value().get())
        : List.of(Outcome.failed(bytes.problem().orElseThrow()));
  }

  /** The bytes of an input. */
  Outcome<byte[]> fetch(Input input) {
    try {
      return Outcome.of(bytes(input));
    } catch (UnreadableDocumentException e) {
      return Outcome.failed(e.diagnostic());
    } catch (AccessDeniedException e) {
      return failed(input, "permission denied; make the file readable");
    } catch (NoSuchFileException e) {
      return failed(input, "no such file; check the name");
    } catch (IOException e) {
      return failed(input, "cannot be read: " + Reasons.of(e) + "; copy it, or leave it out");
    }
  }

  /** A document whose bytes are at hand. */
  List<Outcome<RawDocument>> load(Input input, byte[] bytes) {
    try {
      return outcomes(reader.read(input, bytes));
    } catch (UnreadableDocumentException e) {
      return List.of(Outcome.failed(e.diagnostic()));
    } catch (StackOverflowError e) {
      return List.of(failed(input, "nested too deeply to be read; take it apart, or leave it out"));
    }
  }

  private static List<Outcome<RawDocument>> outcomes(Reading reading) {
    List<Outcome<RawDocument>> outcomes = new ArrayList<>();
    reading.documents().forEach(d -> outcomes.add(Outcome.of(d)));
    reading.problems().forEach(p -> outcomes.add(Outcome.failed(p)));
    return outcomes;
  }

  private byte[] bytes(Input input) throws IOException, UnreadableDocumentException {
    if (input.path().isEmpty()) {
      return checked(input, stdin.readNBytes((int) InputReader.MAX_BYTES + 1));
    }
    Path path = input.path().get();
    if (Files.size(path) > InputReader.MAX_BYTES) {
      throw tooLarge(input);
    }
    return checked(input, Files.readAllBytes(path));
  }

  private static byte[] checked(Input input, byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length > InputReader.MAX_BYTES) {
      throw tooLarge(input);
    }
    return bytes;
  }

  private static UnreadableDocumentException tooLarge(Input input) {
    return new UnreadableDocumentException(
        Diagnostic.of(
            input.label(),
            "larger than " + (InputReader.MAX_BYTES >> 20) + " MiB; split the document"));
  }

  private static <T> Outcome<T> failed(Input input, String message) {
    return Outcome.failed(Diagnostic.of(input.label(), message));
  }
}
