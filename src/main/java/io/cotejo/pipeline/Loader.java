package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.DocumentReader;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Fetches the bytes of inputs and has them read. Thread-safe if its reader is. */
final class Loader {

  /** Larger documents are refused: a document is held in memory. */
  static final long MAX_BYTES = 256L << 20;

  private final DocumentReader reader;
  private final InputStream stdin;

  Loader(DocumentReader reader, InputStream stdin) {
    this.reader = reader;
    this.stdin = stdin;
  }

  Outcome<RawDocument> load(Input input) {
    try {
      return Outcome.of(reader.read(input, bytes(input)));
    } catch (UnreadableDocumentException e) {
      return Outcome.failed(e.diagnostic());
    } catch (AccessDeniedException e) {
      return failed(input, "permission denied; make the file readable");
    } catch (NoSuchFileException e) {
      return failed(input, "no such file; check the name");
    } catch (IOException e) {
      return failed(input, "cannot be read: " + reason(e) + "; copy it, or leave it out");
    }
  }

  /** A document whose bytes are at hand. */
  Outcome<RawDocument> load(Input input, byte[] bytes) {
    try {
      return Outcome.of(reader.read(input, bytes));
    } catch (UnreadableDocumentException e) {
      return Outcome.failed(e.diagnostic());
    }
  }

  private byte[] bytes(Input input) throws IOException, UnreadableDocumentException {
    if (input.path().isEmpty()) {
      return checked(input, stdin.readNBytes((int) MAX_BYTES + 1));
    }
    Path path = input.path().get();
    if (Files.size(path) > MAX_BYTES) {
      throw tooLarge(input);
    }
    return checked(input, Files.readAllBytes(path));
  }

  private static byte[] checked(Input input, byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(input);
    }
    return bytes;
  }

  private static UnreadableDocumentException tooLarge(Input input) {
    return new UnreadableDocumentException(
        Diagnostic.of(
            input.label(), "larger than " + (MAX_BYTES >> 20) + " MiB; split the document"));
  }

  /** Without the path, which a file system's errors begin with. */
  private static String reason(IOException e) {
    String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Outcome<RawDocument> failed(Input input, String message) {
    return Outcome.failed(Diagnostic.of(input.label(), message));
  }
}
