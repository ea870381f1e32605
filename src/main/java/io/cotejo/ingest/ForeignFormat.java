package io.cotejo.ingest;

import io.cotejo.bitext.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Formats that hold no text as Cotejo reads it, told by their bytes whatever the name of the file.
 *
 * @param name for people, with its article: {@code a PDF}
 * @param advice what to do with it
 */
public record ForeignFormat(String name, String advice) {

  /** Where a PDF may begin, and a tape archive says what it is. */
  private static final int HEAD = 1024;

  /** Of a zip archive, what lists its files. */
  private static final int TAIL = 1 << 16;

  private static final String TEXT = "export its text, as .txt or .html, and give that";
  private static final String UNPACK = "unpack it and give the files in it";
  private static final String LEAVE = "there is no text in it; leave it out";
  private static final String TRANSCRIBE = "give a transcript or its subtitles (.srt, .vtt)";

  /** A format and how its files begin, as characters of one byte; {@code .} is any. */
  private record Beginning(ForeignFormat format, Pattern pattern) {

    Beginning(String name, String advice, String expression) {
      this(new ForeignFormat(name, advice), Pattern.compile(expression, Pattern.DOTALL));
    }
  }

  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning(
              "a PDF",
              "export its text, as with pdftotext, and give that",
              "%PDF-\\d\\.\\d\\s{0,3}[\\r\\n]"),
          new Beginning("an RTF file", TEXT, "\\s{0,8}\\{\\\\rtf\\d?"),
          new Beginning("a PostScript file", TEXT, "\\x04?%!PS|\\xC5\\xD0\\xD3\\xC6"),
          new Beginning(
              "an old Word, Excel or PowerPoint file",
              TEXT,
              "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
          new Beginning("a DjVu file", TEXT, "AT&TFORM"),
          new Beginning("an e-book (.mobi)", TEXT, ".{60}BOOKMOBI"),
          new Beginning("a PNG image", LEAVE, "\\x89PNG\\r\\n\\x1A\\n"),
          new Beginning("a JPEG image", LEAVE, "\\xFF\\xD8\\xFF"),
          new Beginning("a GIF image", LEAVE, "GIF8[79]a"),
          new Beginning("a TIFF image", LEAVE, "II\\*\\x00|MM\\x00\\*"),
          new Beginning("a BMP image", LEAVE, "BM.{4}\\x00{4}"),
          new Beginning("a WebP image", LEAVE, "RIFF.{4}WEBP"),
          new Beginning("an icon", LEAVE, "\\x00\\x00[\\x01\\x02]\\x00[\\x01-\\x40]\\x00"),
          new Beginning("a Photoshop image", LEAVE, "8BPS\\x00"),
          new Beginning("a JPEG 2000 image", LEAVE, "\\x00{3}\\x0CjP  \\r\\n"),
          new Beginning("a HEIF image", LEAVE, "\\x00{2}..ftyp(?:hei|hev|mif|msf|avi)"),
          new Beginning(
              "a video",
              TRANSCRIBE,
              "\\x00{2}..ftyp(?:mp4|isom|iso\\d|qt|M4V|avc1|3g|dash|MSNV)|\\x1A\\x45\\xDF\\xA3|RIFF.{4}AVI |FLV\\x01|\\x00\\x00\\x01[\\xBA\\xB3]"),
          new Beginning(
              "an audio file",
              TRANSCRIBE,
              "ID3[\\x02-\\x04]\\x00|\\xFF[\\xF2\\xF3\\xFA\\xFB][^\\x00-\\x0F]|OggS\\x00|fLaC\\x00|RIFF.{4}WAVE|FORM.{4}AIF|\\x00{2}..ftyp(?:M4A|M4B)|MThd\\x00|#!AMR\\n"),
          new Beginning("a gzip archive inside another", UNPACK, "\\x1F\\x8B"),
          new Beginning("a 7-Zip archive", UNPACK, "7z\\xBC\\xAF\\x27\\x1C"),
          new Beginning("a RAR archive", UNPACK, "Rar!\\x1A\\x07"),
          new Beginning("an xz archive", UNPACK, "\\xFD7zXZ\\x00"),
          new Beginning("a bzip2 archive", UNPACK, "BZh[1-9](?:1AY&SY|\\x17rE8P)"),
          new Beginning("a Zstandard archive", UNPACK, "\\x28\\xB5\\x2F\\xFD"),
          new Beginning("an LZ4 archive", UNPACK, "\\x04\\x22\\x4D\\x18"),
          new Beginning("a compress archive", UNPACK, "\\x1F\\x9D[\\x80-\\x9F]"),
          new Beginning("a tar archive", UNPACK, ".{257}ustar[\\x00 ]"),
          new Beginning("a cabinet archive", UNPACK, "MSCF\\x00{4}"),
          new Beginning("a static library or package", UNPACK, "!<arch>\\n"),
          new Beginning(
              "a program",
              LEAVE,
              "\\x7FELF[\\x01\\x02]|MZ.{0,62}\\x00|\\xCF\\xFA\\xED\\xFE|\\xCE\\xFA\\xED\\xFE|\\xFE\\xED\\xFA[\\xCE\\xCF]|\\x00asm\\x01|dex\\n0\\d\\d\\x00"),
          new Beginning("a Java class", LEAVE, "\\xCA\\xFE\\xBA\\xBE"),
          new Beginning(
              "an SQLite database",
              "export its texts as .tsv or .jsonl and give that",
              "SQLite format 3\\x00"),
          new Beginning(
              "a compiled gettext catalogue",
              "give the .po that it was made from",
              "\\xDE\\x12\\x04\\x95|\\x95\\x04\\x12\\xDE"),
          new Beginning(
              "a font", LEAVE, "wOF[F2]|OTTO\\x00|\\x00\\x01\\x00\\x00\\x00[\\x04-\\x40]"));

  private static final Pattern PDF_BEHIND_JUNK = Pattern.compile("%PDF-\\d\\.\\d\\s*[\\r\\n]");
  private static final Pattern PDF_OBJECT = Pattern.compile("\\d+ \\d+ obj\\b");

  /** What is in a zip archive, by the names and the first contents that stand in it. */
  private static final List<Beginning> ZIPPED =
      List.of(
          new Beginning("an EPUB book", TEXT, "application/epub\\+zip"),
          new Beginning(
              "an OpenDocument text", TEXT, "application/vnd\\.oasis\\.opendocument\\.text"),
          new Beginning(
              "an OpenDocument sheet",
              "save it as .tsv and give that",
              "application/vnd\\.oasis\\.opendocument\\.spreadsheet"),
          new Beginning("an OpenDocument file", TEXT, "application/vnd\\.oasis\\.opendocument"),
          new Beginning(
              "a Word file",
              TEXT,
              "\\[Content_Types\\]\\.xml.*word/|word/.*\\[Content_Types\\]\\.xml"),
          new Beginning(
              "an Excel file",
              "save it as .tsv and give that",
              "\\[Content_Types\\]\\.xml.*xl/|xl/.*\\[Content_Types\\]\\.xml"),
          new Beginning(
              "a PowerPoint file",
              TEXT,
              "\\[Content_Types\\]\\.xml.*ppt/|ppt/.*\\[Content_Types\\]\\.xml"),
          new Beginning("a Java archive", LEAVE, "META-INF/MANIFEST\\.MF"));

  /**
   * The format of a file; empty if it may be text.
   *
   * @param bytes all of it, or its beginning
   */
  public static Optional<ForeignFormat> of(byte[] bytes) {
    String head = latin(bytes, 0, HEAD);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return Optional.of(zip(bytes));
    }
    for (Beginning beginning : BEGINNINGS) {
      if (beginning.pattern.matcher(head).lookingAt()) {
        return Optional.of(beginning.format);
      }
    }
    boolean pdf =
        PDF_BEHIND_JUNK.matcher(head).find() && PDF_OBJECT.matcher(latin(bytes, 0, TAIL)).find();
    return pdf ? Optional.of(BEGINNINGS.get(0).format) : Optional.empty();
  }

  /** Whether a file is a PDF, which some commands read. */
  public static boolean isPdf(byte[] bytes) {
    return of(bytes).filter(BEGINNINGS.get(0).format::equals).isPresent();
  }

  private static ForeignFormat zip(byte[] bytes) {
    String names = latin(bytes, 0, TAIL) + latin(bytes, Math.max(0, bytes.length - TAIL), TAIL);
    return ZIPPED.stream()
        .filter(z -> z.pattern.matcher(names).find())
        .map(Beginning::format)
        .findFirst()
        .orElse(new ForeignFormat("a zip archive", UNPACK));
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(
        bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
  }

  /** What to tell of such a file. */
  public Diagnostic diagnostic(String label) {
    return Diagnostic.of(label, name + ", which Cotejo does not read; " + advice);
  }

  /**
   * Refuses a file that is no text.
   *
   * @param label the file as the user named it, for messages
   * @param bytes all of it, or its beginning
   * @throws UnreadableDocumentException if it is in such a format
   */
  public static void refuse(String label, byte[] bytes) throws UnreadableDocumentException {
    Optional<ForeignFormat> format = of(bytes);
    if (format.isPresent()) {
      throw new UnreadableDocumentException(format.get().diagnostic(label));
    }
  }
}
