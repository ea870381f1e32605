package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.XmlCharacters;
import io.cotejo.format.BeadJson;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public void write(Bitext bitext, Writer out) throws IOException {
    write(ReviewedBitext.of(bitext), out);
  }

  @Override
  public void write(ReviewedBitext bitext, Writer out) throws IOException {
    try {
      // The JDK's writer would treat an OutputStreamWriter apart and write emoji as references.
      Writer plain = new FilterWriter(out) {};
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(plain);
      document(bitext, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new IOException("cannot write XLIFF: " + e.getMessage(), e);
    }
  }

  private record Unit(String id, ReviewedPair row) {}

  private static Map<String, List<Unit>> files(ReviewedBitext bitext) {
    Map<String, List<Unit>> files = new LinkedHashMap<>();
    BeadIds ids = new BeadIds();
    for (ReviewedPair row : bitext.rows()) {
      String id = ids.next(row.pair());
      if (row.pair().isPaired() && isLegal(row.pair())) {
        files
            .computeIfAbsent(row.pair().source().orElseThrow().document(), k -> new ArrayList<>())
            .add(new Unit(id, row));
      }
    }
    return files;
  }

  private static boolean isLegal(AlignedPair pair) {
    return !text(pair.source().orElseThrow()).isBlank()
        && !text(pair.target().orElseThrow()).isBlank();
  }

  private static String text(Passage passage) {
    return XmlCharacters.allowedIn(passage.text());
  }

  private static void document(ReviewedBitext bitext, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("xliff");
    xml.writeDefaultNamespace(CORE);
    xml.writeNamespace("mtc", MATCHES);
    xml.writeNamespace("mda", METADATA);
    xml.writeAttribute("version", "2.1");
    xml.writeAttribute("srcLang", bitext.source().tag());
    xml.writeAttribute("trgLang", bitext.target().tag());
    int number = 0;
    for (Map.Entry<String, List<Unit>> file : files(bitext).entrySet()) {
      number++;
      start("file", 1, xml);
      xml.writeAttribute("id", "f" + number);
      xml.writeAttribute("original", XmlCharacters.allowedIn(file.getKey()));
      for (Unit unit : file.getValue()) {
        unit(unit, xml);
      }
      end(1, xml);
    }
    if (number == 0) {
      nothing(xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  /** The format has no document without a file, and no file without a unit or group. */
  private static void nothing(XMLStreamWriter xml) throws XMLStreamException {
    start("file", 1, xml);
    xml.writeAttribute("id", "f1");
    start("group", 2, xml);
    xml.writeAttribute("id", "empty");
    end(2, xml);
    end(1, xml);
  }

  private static void unit(Unit unit, XMLStreamWriter xml) throws XMLStreamException {
    AlignedPair pair = unit.row().pair();
    start("unit", 2, xml);
    xml.writeAttribute("id", unit.id());
    if (!XmlCharacters.allowedIn(pair.pivot()).isBlank()) {
      match(pair, xml);
    }
    metadata(unit.row(), xml);
    if (!XmlCharacters.allowedIn(unit.row().note()).isBlank()) {
      start("notes", 3, xml);
      leaf("note", XmlCharacters.allowedIn(unit.row().note()), 4, xml, "category", "reviewer");
      end(3, xml);
    }
    start("segment", 3, xml);
    xml.writeAttribute("id", "s1");
    xml.writeAttribute("state", state(unit.row().state()));
    xml.writeAttribute("subState", "cotejo:" + BeadJson.lowerCase(unit.row().state()));
    leaf("source", text(pair.source().orElseThrow()), 4, xml);
    leaf("target", text(pair.target().orElseThrow()), 4, xml);
    end(3, xml);
    end(2, xml);
  }

  private static void match(AlignedPair pair, XMLStreamWriter xml) throws XMLStreamException {
    start("mtc:matches", 3, xml);
    start("mtc:match", 4, xml);
    xml.writeAttribute("id", "m1");
    xml.writeAttribute("ref", "#s1");
    xml.writeAttribute("type", "mt");
    xml.writeAttribute("origin", "cotejo");
    leaf("source", text(pair.source().orElseThrow()), 5, xml);
    leaf("target", XmlCharacters.allowedIn(pair.pivot()), 5, xml);
    end(4, xml);
    end(3, xml);
  }

  private static void metadata(ReviewedPair row, XMLStreamWriter xml) throws XMLStreamException {
    AlignedPair pair = row.pair();
    start("mda:metadata", 3, xml);
    start("mda:metaGroup", 4, xml);
    xml.writeAttribute("category", "alignment");
    meta("type", pair.type(), xml);
    if (pair.isJudged()) {
      meta("confidence", BeadTable.confidence(pair), xml);
      meta("verdict", BeadTable.verdict(pair), xml);
    }
    meta("state", BeadJson.lowerCase(row.state()), xml);
    if (!row.author().isBlank()) {
      meta("author", row.author(), xml);
    }
    meta("source-document", pair.source().orElseThrow().document(), xml);
    meta("source-sentences", BeadTable.indices(pair.source().orElseThrow()), xml);
    meta("target-document", pair.target().orElseThrow().document(), xml);
    meta("target-sentences", BeadTable.indices(pair.target().orElseThrow()), xml);
    end(4, xml);
    end(3, xml);
  }

  private static void meta(String type, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    leaf("mda:meta", XmlCharacters.allowedIn(value), 5, xml, "type", type);
  }

  private static String state(ReviewState state) {
    return state == ReviewState.ACCEPTED ? "reviewed" : "translated";
  }

  private static void leaf(
      String name, String text, int depth, XMLStreamWriter xml, String... attribute)
      throws XMLStreamException {
    start(name, depth, xml);
    if (attribute.length > 0) {
      xml.writeAttribute(attribute[0], attribute[1]);
    }
    characters(text, xml);
    xml.writeEndElement();
  }

  /** Whoever reads XML takes a carriage return for a line end, unless it is a reference (2.11). */
  private static void characters(String text, XMLStreamWriter xml) throws XMLStreamException {
    int at = 0;
    for (int next = text.indexOf('\r'); next >= 0; next = text.indexOf('\r', at)) {
      xml.writeCharacters(text.substring(at, next));
      xml.writeEntityRef("#13");
      at = next + 1;
    }
    xml.writeCharacters(text.substring(at));
  }

  private static void start(String name, int depth, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void end(int depth, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
    xml.writeEndElement();
  }
}
