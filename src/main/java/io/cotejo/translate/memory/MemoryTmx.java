package io.cotejo.translate.memory;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A memory as TMX 1.4b, for other tools. Answers that are doubted are marked with a {@code prop};
 * what the engine did not know is not in it. Stateless and thread-safe.
 */
public final class MemoryTmx {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private MemoryTmx() {}

  /** The beginning of a file; {@code version} is Cotejo's. */
  public static void writeHead(String version, Language source, Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    out.write("  <header creationtool=\"cotejo\" creationtoolversion=\"" + escaped(version));
    out.write("\" segtype=\"sentence\" o-tmf=\"cotejo\" adminlang=\"en\" srclang=\"" + source);
    out.write("\" datatype=\"plaintext\"/>\n  <body>\n");
  }

  /**
   * One entry.
   *
   * @throws UncheckedIOException if {@code out} throws
   */
  public static void write(MemoryEntry entry, Writer out) {
    try {
      out.write("    <tu creationdate=\"" + DATE.format(entry.created()) + "\">\n");
      out.write("      <prop type=\"x-engine\">" + escaped(entry.scope().engine()) + "</prop>\n");
      for (var doubt : entry.answer().doubts()) {
        out.write("      <prop type=\"x-doubt\">" + doubt.code() + "</prop>\n");
      }
      writeSide(entry.scope().source(), entry.segment().text(), out);
      writeSide(entry.scope().target(), entry.answer().text(), out);
      out.write("    </tu>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeSide(Language language, String text, Writer out) throws IOException {
    out.write("      <tuv xml:lang=\"" + language + "\"><seg>" + escaped(text) + "</seg></tuv>\n");
  }

  /** The end of a file. */
  public static void writeTail(Writer out) throws IOException {
    out.write("  </body>\n</tmx>\n");
  }

  /** Characters that XML 1.0 forbids are left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  if (isAllowed(c)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }

  /**
   * Reads what was translated from one language to another, region left aside; other languages are
   * passed over.
   *
   * @param path the file as the user named it, for messages
   * @param scope to which engine's answers they are added, and the languages
   * @param created when they count as made
   * @throws InvalidInputException if it is no TMX, with the line
   */
  public static List<MemoryEntry> read(String path, InputStream in, Scope scope, Instant created)
      throws InvalidInputException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The DTD of TMX is named in most files, and never needed.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      List<MemoryEntry> entries = new ArrayList<>();
      boolean isTmx = false;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          isTmx |= xml.getLocalName().equals("tmx");
          if (xml.getLocalName().equals("tu")) {
            add(unit(xml), scope, created, entries);
          }
        }
      }
      if (!isTmx) {
        throw new InvalidInputException(Diagnostic.of(path, "is no TMX"));
      }
      return entries;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw new InvalidInputException(new Diagnostic(path, line, 0, "is no TMX: broken XML"));
    }
  }

  private static void add(
      Map<String, String> unit, Scope scope, Instant created, List<MemoryEntry> entries) {
    String text = unit.getOrDefault(scope.source().code(), "").strip();
    String translation = unit.getOrDefault(scope.target().code(), "").strip();
    if (!text.isEmpty() && !translation.isEmpty()) {
      MemorySegment segment = new MemorySegment(text.replaceAll("\\s*\\R\\s*", " "), "");
      entries.add(new MemoryEntry(scope, segment, Translated.of(translation), created));
    }
  }

  /** The text of each language of a unit; the first where there are several. */
  private static Map<String, String> unit(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> texts = new LinkedHashMap<>();
    String language = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
        return texts;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tuv")) {
        language = language(xml);
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("seg")) {
        texts.putIfAbsent(language, segment(xml));
      }
    }
    return texts;
  }

  private static String language(XMLStreamReader xml) {
    String tag = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    String own = tag == null ? xml.getAttributeValue(null, "lang") : tag;
    return own == null ? "" : own.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The text of a segment; codes inside it are left out. */
  private static String segment(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> {
          if (depth == 1) {
            text.append(xml.getText());
          }
        }
        default -> {
          // Comments and the like.
        }
      }
    }
    return text.toString();
  }
}
