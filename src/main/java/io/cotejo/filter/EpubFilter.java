package io.cotejo.filter;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.ZipArchive;
import io.cotejo.codec.ZipArchive.BrokenZipException;
import io.cotejo.text.Utf8;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * EPUB books: each page, and the table of contents, as a page of the web; all pages are one text,
 * one behind the other. Stateless and thread-safe.
 */
final class EpubFilter implements PackedFilter {

  /** Pages, and the table of contents of older books. */
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:xhtml|html?|ncx)");

  private static final String PROTECTION = "META-INF/encryption.xml";

  /** Ends a page; white space, which no page holds otherwise. */
  private static final char END = '\u001D';

  @Override
  public Unpacked open(String label, byte[] bytes) throws MalformedFileException {
    ZipArchive archive = archive(label, bytes);
    Map<String, String> pages = pages(label, archive);
    StringBuilder all = new StringBuilder();
    pages.values().forEach(page -> all.append(page).append(END));
    FileText text = new FileText(label, all.toString(), StandardCharsets.UTF_8, false, List.of());
    List<Segment> segments = new HtmlFilter().extract(text);
    FileFilter filter = new Book(archive, List.copyOf(pages.keySet()), bytes);
    return new Unpacked(text, segments, filter, Optional.empty());
  }

  private static ZipArchive archive(String label, byte[] bytes) throws MalformedFileException {
    try {
      ZipArchive archive = ZipArchive.of(bytes);
      if (archive.part("META-INF/container.xml").isEmpty()) {
        throw refused(label, "not an EPUB book; give it the ending of what it is");
      }
      return archive;
    } catch (BrokenZipException e) {
      throw refused(label, e.getMessage());
    }
  }

  private static Map<String, String> pages(String label, ZipArchive archive)
      throws MalformedFileException {
    String locked =
        archive.part(PROTECTION).map(p -> new String(p, StandardCharsets.UTF_8)).orElse("");
    Map<String, String> pages = new LinkedHashMap<>();
    for (String name : archive.names()) {
      if (PAGE.matcher(name).matches()) {
        if (locked.contains('"' + name + '"')) {
          throw refused(label, "a book with copy protection; give one without");
        }
        pages.put(name, page(label, name, archive));
      }
    }
    return pages;
  }

  private static String page(String label, String name, ZipArchive archive)
      throws MalformedFileException {
    try {
      return Utf8.decode(archive.part(name).orElseThrow()).replace(END, ' ');
    } catch (CharacterCodingException e) {
      throw refused(label, name + " in it is not in UTF-8; convert it");
    }
  }

  private static MalformedFileException refused(String label, String message) {
    return new MalformedFileException(Diagnostic.of(label, message));
  }

  /**
   * One book.
   *
   * @param names of its pages, in their order
   * @param bytes as it was read
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Book(ZipArchive archive, List<String> names, byte[] bytes) implements FileFilter {

    @Override
    public List<Segment> extract(FileText file) {
      return new HtmlFilter().extract(file);
    }

    @Override
    public Merged merge(FileText file, List<Translation> translations) {
      Merged merged = FileFilter.super.merge(file, translations);
      String text = new String(merged.bytes(), StandardCharsets.UTF_8);
      byte[] book =
          text.equals(file.text()) ? bytes.clone() : with(text.split(String.valueOf(END), -1));
      return new Merged(book, merged.looseCodes(), merged.unwritable());
    }

    private byte[] with(String[] pages) {
      Map<String, byte[]> changed = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        changed.put(names.get(i), pages[i].getBytes(StandardCharsets.UTF_8));
      }
      return archive.with(changed).toBytes();
    }
  }
}
