package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.XmlCharacters;
import io.cotejo.format.BeadJson;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the units of XLIFF 2, a pair each. Stateless. */
final class XliffUnits {

  private XliffUnits() {}

  /** Whether both sides of a row have something that XML allows. */
  static boolean isLegal(AlignedPair pair) {
    return pair.isPaired()
        && !text(pair.source().orElseThrow()).isBlank()
        && !text(pair.target().orElseThrow()).isBlank();
  }

  private static String text(Passage passage) {
    return XmlCharacters.allowedIn(passage.text());
  }

  /** Writes a unit. */
  static void write(String id, ReviewedPair row, XMLStreamWriter xml) throws XMLStreamException {
    AlignedPair pair = row.pair();
    start("unit", 2, xml);
    xml.writeAttribute("id", id);
    if (!XmlCharacters.allowedIn(pair.pivot()).isBlank()) {
      match(pair, xml);
    }
    metadata(row, xml);
    if (!XmlCharacters.allowedIn(row.note()).isBlank()) {
      start("notes", 3, xml);
      leaf("note", XmlCharacters.allowedIn(row.note()), 4, xml, "category", "reviewer");
      end(3, xml);
    }
    start("segment", 3, xml);
    xml.writeAttribute("id", "s1");
    xml.writeAttribute("state", state(row.state()));
    xml.writeAttribute("subState", "cotejo:" + BeadJson.lowerCase(row.state()));
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

  static void start(String name, int depth, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
    xml.writeStartElement(name);
  }

  static void end(int depth, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
    xml.writeEndElement();
  }
}
