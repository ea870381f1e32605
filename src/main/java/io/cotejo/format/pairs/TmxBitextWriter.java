package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.format.BeadJson;
import io.cotejo.format.CleanText;
import io.cotejo.format.Decimals;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * TMX 1.4b (LISA OSCAR, 2005), for translation memories: only pairs, the sentences of a side joined
 * by a space. Characters that XML 1.0 forbids are left out; so is a pair that has no other.
 */
public final class TmxBitextWriter implements BitextWriter {

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    write(ReviewedBitext.of(bitext), false, out);
  }

  @Override
  public void write(ReviewedBitext bitext, Writer out) throws IOException {
    write(bitext, true, out);
  }

  private static void write(ReviewedBitext bitext, boolean states, Writer out) throws IOException {
    try {
      // The JDK's writer would treat an OutputStreamWriter apart and write emoji as references.
      Writer plain = new FilterWriter(out) {};
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(plain);
      document(bitext, states, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new IOException("cannot write TMX: " + e.getMessage(), e);
    }
  }

  private static void document(ReviewedBitext bitext, boolean states, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("tmx");
    xml.writeAttribute("version", "1.4");
    xml.writeCharacters("\n  ");
    header(bitext, xml);
    xml.writeCharacters("\n  ");
    xml.writeStartElement("body");
    BeadIds ids = new BeadIds();
    for (ReviewedPair row : bitext.rows()) {
      String id = ids.next(row.pair());
      if (row.pair().isPaired()) {
        unit(id, row, states, xml);
      }
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private static void header(ReviewedBitext bitext, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", "cotejo");
    xml.writeAttribute("creationtoolversion", CleanText.xml(bitext.signature().version()));
    xml.writeAttribute("segtype", "sentence");
    xml.writeAttribute("o-tmf", "cotejo-jsonl");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", bitext.source().code());
    xml.writeAttribute("datatype", "plaintext");
  }

  private static void unit(String id, ReviewedPair row, boolean states, XMLStreamWriter xml)
      throws XMLStreamException {
    AlignedPair pair = row.pair();
    Passage source = pair.source().orElseThrow();
    Passage target = pair.target().orElseThrow();
    if (CleanText.xml(source.text()).isBlank() || CleanText.xml(target.text()).isBlank()) {
      return;
    }
    xml.writeCharacters("\n    ");
    xml.writeStartElement("tu");
    xml.writeAttribute("tuid", id);
    if (source.sentences().size() > 1 || target.sentences().size() > 1) {
      xml.writeAttribute("segtype", "block");
    }
    property("x-type", pair.type(), "\n      ", xml);
    property("x-confidence", Decimals.file(pair.confidence()).toString(), "\n      ", xml);
    property("x-verdict", BeadJson.lowerCase(pair.verdict()), "\n      ", xml);
    if (states) {
      property("x-state", BeadJson.lowerCase(row.state()), "\n      ", xml);
      note(CleanText.xml(row.note()), xml);
    }
    variant(source, xml);
    variant(target, xml);
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private static void note(String note, XMLStreamWriter xml) throws XMLStreamException {
    if (!note.isBlank()) {
      xml.writeCharacters("\n      ");
      xml.writeStartElement("note");
      xml.writeCharacters(note);
      xml.writeEndElement();
    }
  }

  private static void variant(Passage passage, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", passage.language().code());
    property("x-document", CleanText.xml(passage.document()), "\n        ", xml);
    property("x-sentences", BeadTable.indices(passage), "\n        ", xml);
    xml.writeCharacters("\n        ");
    xml.writeStartElement("seg");
    xml.writeCharacters(CleanText.xml(passage.text()));
    xml.writeEndElement();
    xml.writeCharacters("\n      ");
    xml.writeEndElement();
  }

  private static void property(String type, String value, String indent, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters(indent);
    xml.writeStartElement("prop");
    xml.writeAttribute("type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
