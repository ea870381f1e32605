package io.cotejo.ingest.files;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.ingest.ForeignFormat;
import io.cotejo.ingest.Format;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.ReadOptions;
import io.cotejo.ingest.Reading;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.html.HtmlDocumentReader;
import io.cotejo.ingest.office.OfficeDocumentReader;
import io.cotejo.ingest.office.PdfDocumentReader;
import io.cotejo.ingest.records.RecordReader;
import io.cotejo.ingest.subtitles.SubtitleDocumentReader;
import io.cotejo.ingest.text.TextDocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads inputs of every format: text, HTML, subtitles, documents of offices, PDF, and JSONL and TSV
 * with a document in each record, all of them packed by gzip if they like. Stateless and
 * thread-safe.
 */
public final class InputReader {

  /** Larger inputs are refused, packed or not: documents are held in memory. */
  public static final long MAX_BYTES = 256L << 20;

  private static final int HEAD_BYTES = 1 << 12;

  /** The root of a translation memory or an XLIFF, behind declarations and comments. */
  private static final Pattern PAIRS =
      Pattern.compile(
          "\\A[\\xEF\\xBB\\xBF\\xFE\\xFF]*\\s*(?:<[?!][^>]{0,500}>\\s*){0,9}"
              + "<(?:[\\w-]{1,30}:)?(?:tmx|xliff)[\\s>]");

  private final TextDocumentReader text;
  private final HtmlDocumentReader html;
  private final SubtitleDocumentReader subtitles;
  private final RecordReader records;

  /** A reader with some options. */
  public InputReader(ReadOptions options) {
    this.text = new TextDocumentReader(options.charset());
    this.html = new HtmlDocumentReader(options.charset());
    this.subtitles = new SubtitleDocumentReader(options.charset());
    this.records = new RecordReader(options);
  }

  /** Pairs that lie side by side in one file are no document; as one, their mark-up is words. */
  private static void refusePairs(Input input, byte[] bytes) throws UnreadableDocumentException {
    String name = PackedFile.unpackedName(input.name()).toLowerCase(Locale.ROOT);
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (PAIRS.matcher(head).find()) {
      throw refused(input, "pairs (TMX or XLIFF), no document; give it to run, align or export");
    }
    if (name.endsWith(".csv")) {
      throw refused(
          input,
          "a table with commas; save one of documents with tabs (.tsv), or give one of pairs to"
              + " run, align or export");
    }
  }

  private static UnreadableDocumentException refused(Input input, String message) {
    return new UnreadableDocumentException(Diagnostic.of(input.label(), message));
  }

  /**
   * Reads an input.
   *
   * @param input what it is called
   * @param bytes the whole file, at most {@link #MAX_BYTES}
   * @throws UnreadableDocumentException if nothing of it can be read; says where and why
   */
  public Reading read(Input input, byte[] bytes) throws UnreadableDocumentException {
    byte[] unpacked = Gunzip.isPacked(bytes) ? Gunzip.unpack(input, bytes, MAX_BYTES) : bytes;
    Format format = Format.of(input.name(), unpacked);
    if (format != Format.PDF && format != Format.OFFICE) {
      ForeignFormat.refuse(input.label(), unpacked);
    }
    refusePairs(input, unpacked);
    return switch (format) {
      case OFFICE -> Reading.of(new OfficeDocumentReader().read(input, unpacked));
      case PDF -> Reading.of(new PdfDocumentReader().read(input, unpacked));
      case TEXT -> Reading.of(text.read(input, unpacked));
      case HTML -> Reading.of(html.read(input, unpacked));
      case SUBTITLES -> Reading.of(subtitles.read(input, unpacked));
      case JSONL -> records.jsonl(input, unpacked);
      case TSV -> records.tsv(input, unpacked);
    };
  }
}
