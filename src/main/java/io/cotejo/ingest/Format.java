package io.cotejo.ingest;

import io.cotejo.codec.Subtitles;
import io.cotejo.codec.ZipArchive;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats of inputs, by the ending of their name or their first bytes. */
public enum Format {
  TEXT(" txt text md "),
  HTML(" html htm xhtml "),
  SUBTITLES(" srt vtt "),
  OFFICE(" docx docm pptx pptm xlsx xlsm odt ods odp epub "),
  PDF(" pdf "),
  JSONL(" jsonl ndjson "),
  TSV(" tsv ");

  /** The endings of what a folder gives, for people. */
  public static final String DOCUMENTS =
      ".txt, .text, .md, .html, .htm, .xhtml, .srt, .vtt, .docx, .pptx, .xlsx, .odt, .ods, .odp,"
          + " .epub, .pdf";

  private static final int HEAD_BYTES = 1024;
  private static final Pattern PAGE =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)*<(?:!doctype\\s+html|html\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Each between spaces. */
  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /**
   * The format of a file: a PDF or an archive by its first bytes, otherwise by its name if that
   * tells, a page by its first tag, otherwise text; what is called text may be subtitles.
   */
  public static Format of(String name, byte[] bytes) {
    if (ForeignFormat.isPdf(bytes)) {
      return PDF;
    }
    if (ZipArchive.isOne(bytes)) {
      return OFFICE;
    }
    String ending = ending(name);
    for (Format format : values()) {
      if (format != TEXT && format.has(ending)) {
        return format;
      }
    }
    String head = head(bytes);
    if (Subtitles.areIn(head)) {
      return SUBTITLES;
    }
    return !TEXT.has(ending) && PAGE.matcher(head).find() ? HTML : TEXT;
  }

  /** Whether files of such names are read when they lie in a folder: one file is one document. */
  public static boolean isDocument(String name) {
    String ending = ending(name);
    return Stream.of(TEXT, HTML, SUBTITLES, OFFICE, PDF).anyMatch(f -> f.has(ending));
  }

  private boolean has(String ending) {
    return endings.contains(" " + ending + " ");
  }

  /** In lower case, without the dot and without that of gzip; empty if there is none. */
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    int dot = unpacked.lastIndexOf('.');
    return dot > unpacked.lastIndexOf('/') + 1 ? unpacked.substring(dot + 1) : "";
  }

  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    // A byte-order mark, or the zeros of UTF-16, say nothing about the format.
    return head.replaceAll("^[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]+|\\x00", "");
  }
}
