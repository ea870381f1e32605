package io.cotejo.codec;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Writes translation memories, unit by unit: TMX 1.4b. Characters that XML 1.0 forbids are left
 * out, all others are written as they are, but for mark-up and carriage returns, which whoever
 * reads XML would take for line ends (2.11). Not safe to share.
 */
public final class TmxWriter {

  /** What the header calls Cotejo. */
  static final String TOOL = "cotejo";

  private final Writer out;
  private final boolean escapesQuotes;

  /**
   * A writer.
   *
   * @param out where to; should encode as UTF-8; not closed here
   * @param escapesQuotes whether quotation marks of texts are written as references, too
   */
  public TmxWriter(Writer out, boolean escapesQuotes) {
    this.out = out;
    this.escapesQuotes = escapesQuotes;
  }

  /**
   * The beginning of a file.
   *
   * @param version Cotejo's
   * @param format what the units were made of ({@code o-tmf})
   * @param source code of the source language
   */
  public void head(String version, String format, String source) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open("", Tmx.ROOT, List.of(Map.entry("version", "1.4")), ">");
    open(
        "\n  ",
        Tmx.HEADER,
        List.of(
            Map.entry(Tmx.TOOL, TOOL),
            Map.entry("creationtoolversion", version),
            Map.entry("segtype", "sentence"),
            Map.entry("o-tmf", format),
            Map.entry("adminlang", "en"),
            Map.entry(Tmx.SOURCE_LANGUAGE, source),
            Map.entry("datatype", "plaintext")),
        "/>");
    open("\n  ", Tmx.BODY, List.of(), ">");
  }

  /** A unit. */
  public void unit(TmxUnit unit) throws IOException {
    open("\n    ", Tmx.UNIT, unit.attributes().entrySet(), ">");
    properties("\n      ", unit.properties());
    for (String note : unit.notes()) {
      leaf("\n      ", Tmx.NOTE, List.of(), note);
    }
    for (TmxUnit.Variant variant : unit.variants()) {
      variant(variant);
    }
    close("\n    ", Tmx.UNIT);
  }

  /** A variant without properties is one line. */
  private void variant(TmxUnit.Variant variant) throws IOException {
    boolean oneLine = variant.properties().isEmpty();
    open("\n      ", Tmx.VARIANT, List.of(Map.entry(Tmx.LANGUAGE, variant.language())), ">");
    properties("\n        ", variant.properties());
    leaf(oneLine ? "" : "\n        ", Tmx.SEGMENT, List.of(), variant.text());
    close(oneLine ? "" : "\n      ", Tmx.VARIANT);
  }

  private void properties(String indent, List<TmxUnit.Property> properties) throws IOException {
    for (TmxUnit.Property property : properties) {
      leaf(indent, Tmx.PROPERTY, List.of(Map.entry(Tmx.TYPE, property.type())), property.value());
    }
  }

  /** The end of a file. */
  public void tail() throws IOException {
    close("\n  ", Tmx.BODY);
    close("\n", Tmx.ROOT);
    out.write('\n');
  }

  private void leaf(
      String indent, String name, Iterable<Map.Entry<String, String>> attributes, String text)
      throws IOException {
    open(indent, name, attributes, ">");
    out.write(escaped(text, escapesQuotes));
    close("", name);
  }

  private void open(
      String indent, String name, Iterable<Map.Entry<String, String>> attributes, String end)
      throws IOException {
    out.write(indent + "<" + name);
    for (Map.Entry<String, String> attribute : attributes) {
      out.write(" " + attribute.getKey() + "=\"" + escaped(attribute.getValue(), true) + "\"");
    }
    out.write(end);
  }

  private void close(String indent, String name) throws IOException {
    out.write(indent + "</" + name + ">");
  }

  private static String escaped(String text, boolean quotes) {
    String escaped =
        XmlCharacters.allowedIn(text)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\r", "&#13;");
    return quotes ? escaped.replace("\"", "&quot;") : escaped;
  }
}
