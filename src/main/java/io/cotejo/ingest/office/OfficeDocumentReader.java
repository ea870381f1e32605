package io.cotejo.ingest.office;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.ZipArchive;
import io.cotejo.codec.ZipArchive.BrokenZipException;
import io.cotejo.ingest.DocumentReader;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.text.LineIndex;
import io.cotejo.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Word, PowerPoint, Excel and OpenDocument files and EPUB books: told by what is in them, whatever
 * they are called. What was deleted, comments, headers and footers take no part. Stateless and
 * thread-safe.
 */
public final class OfficeDocumentReader implements DocumentReader {

  /** Whether a file is an archive, which may hold such a document. */
  public static boolean isArchive(byte[] bytes) {
    return ZipArchive.isOne(bytes);
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableDocumentException if it is broken, encrypted, without text, or would do harm
   */
  @Override
  public RawDocument read(Input input, byte[] bytes) throws UnreadableDocumentException {
    Passages passages = new Passages();
    try {
      if (!add(new Parts(ZipArchive.of(bytes)), passages)) {
        throw unreadable(input, "a zip archive without a document; unpack it and give its files");
      }
    } catch (BrokenZipException e) {
      throw unreadable(input, e.getMessage());
    } catch (BrokenPartException e) {
      throw unreadable(input, e.getMessage() + "; save the file anew");
    }
    if (passages.blocks().isEmpty()) {
      throw unreadable(input, "a document without text; nothing to do");
    }
    return new RawDocument(
            input.name(),
            input.label(),
            new Sha256().add(bytes).hex(),
            StandardCharsets.UTF_8.name(),
            Optional.empty(),
            0,
            LineIndex.of(passages.text()),
            passages.blocks())
        .at(passages.places());
  }

  /** Whether it is of a kind that is known. */
  private static boolean add(Parts parts, Passages passages) throws BrokenPartException {
    String type =
        parts
            .archive()
            .part("mimetype")
            .map(t -> new String(t, StandardCharsets.ISO_8859_1).strip())
            .orElse("");
    if (parts.has("word/document.xml")) {
      new WordText(parts, passages).read();
    } else if (parts.has("ppt/presentation.xml")) {
      new SlidesText(parts, passages).read();
    } else if (parts.has("xl/workbook.xml")) {
      new SheetText(parts, passages).read();
    } else if (type.startsWith("application/vnd.oasis.opendocument.")) {
      OpenDocumentText.read(parts, passages);
    } else if (parts.has("META-INF/container.xml")) {
      new BookText(parts, passages).read();
    } else {
      return false;
    }
    return true;
  }

  private static UnreadableDocumentException unreadable(Input input, String message) {
    return new UnreadableDocumentException(Diagnostic.of(input.label(), message));
  }
}
