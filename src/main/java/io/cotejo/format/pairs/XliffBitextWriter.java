package io.cotejo.format.pairs;

import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.XmlCharacters;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XLIFF 2.1 (OASIS, 2018), for translation editors: only pairs, a unit each; a {@code file} for
 * each source document. The machine's English is a match, confidence, state and documents are
 * metadata. Characters that XML 1.0 forbids are left out; so is a pair that has no other.
 */
public final class XliffBitextWriter implements BitextWriter {

  /** 2.1 kept the namespaces of 2.0. */
  public static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";

  public static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  @Override
  public void write(BitextStream bitext, Writer out) throws IOException {
    try (UnitSpool units = new UnitSpool()) {
      spool(bitext, units);
      // The JDK's writer would treat an OutputStreamWriter apart and write emoji as references.
      XMLStreamWriter xml = writer(new FilterWriter(out) {});
      document(bitext, units, xml, out);
      xml.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new IOException("cannot write XLIFF: " + e.getMessage(), e);
    }
  }

  private static XMLStreamWriter writer(Writer out) throws XMLStreamException {
    return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /** Rows come in any order; units stand with their documents. */
  private static void spool(BitextStream bitext, UnitSpool units)
      throws IOException, XMLStreamException {
    StringWriter unit = new StringWriter();
    XMLStreamWriter xml = writer(unit);
    BeadIds ids = new BeadIds();
    try {
      bitext.eachRow(
          row -> {
            String id = ids.next(row.pair());
            if (XliffUnits.isLegal(row.pair())) {
              write(id, row, xml);
              units.add(row.pair().source().orElseThrow().document(), unit.toString());
              unit.getBuffer().setLength(0);
            }
          });
    } finally {
      xml.close();
    }
  }

  private static void write(String id, ReviewedPair row, XMLStreamWriter xml) throws IOException {
    try {
      XliffUnits.write(id, row, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write XLIFF: " + e.getMessage(), e);
    }
  }

  private static void document(
      BitextStream bitext, UnitSpool units, XMLStreamWriter xml, Writer out)
      throws XMLStreamException, IOException {
    root(bitext, xml);
    int number = 0;
    for (String file : units.documents()) {
      number++;
      XliffUnits.start("file", 1, xml);
      xml.writeAttribute("id", "f" + number);
      xml.writeAttribute("original", XmlCharacters.allowedIn(file));
      // Ends the tag; what is written past the writer comes behind it.
      xml.writeCharacters("");
      xml.flush();
      units.writeTo(file, out);
      XliffUnits.end(1, xml);
    }
    if (number == 0) {
      nothing(xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private static void root(BitextStream bitext, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("xliff");
    xml.writeDefaultNamespace(CORE);
    xml.writeNamespace("mtc", MATCHES);
    xml.writeNamespace("mda", METADATA);
    xml.writeAttribute("version", "2.1");
    xml.writeAttribute("srcLang", bitext.source().tag());
    xml.writeAttribute("trgLang", bitext.target().tag());
  }

  /** The format has no document without a file, and no file without a unit or group. */
  private static void nothing(XMLStreamWriter xml) throws XMLStreamException {
    XliffUnits.start("file", 1, xml);
    xml.writeAttribute("id", "f1");
    XliffUnits.start("group", 2, xml);
    xml.writeAttribute("id", "empty");
    XliffUnits.end(2, xml);
    XliffUnits.end(1, xml);
  }
}
