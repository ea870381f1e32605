package io.cotejo.format;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over hostile XML: no document type is read or fetched, and what only it could resolve is
 * refused. Not safe to share.
 */
public final class XmlReader {

  private final String path;
  private final XMLStreamReader xml;

  public XmlReader(String path, InputStream in) throws IOException, InvalidInputException {
    this.path = path;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
      factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
      this.xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes on to the next tag; false at the end of the file. */
  public boolean next() throws IOException, InvalidInputException {
    while (step() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement() || xml.isEndElement()) {
        return true;
      }
    }
    return false;
  }

  public boolean isStart(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  public boolean isEnd(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** An attribute of this start tag without a namespace. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue("", name))
        .or(() -> Optional.ofNullable(xml.getAttributeValue(null, name)));
  }

  public Optional<String> xmlLanguage() {
    return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
  }

  /**
   * The text of the element whose start tag this is; stands at its end tag afterwards.
   *
   * @param codes elements whose content is mark-up of another format
   */
  public String text(Set<String> codes) throws IOException, InvalidInputException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int inCode = 0;
    while (depth > 0) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        inCode += inCode > 0 || codes.contains(xml.getLocalName()) ? 1 : 0;
        attribute("hex").filter(h -> isStart("cp")).ifPresent(h -> appendCodePoint(h, text));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        inCode -= inCode > 0 ? 1 : 0;
      } else if (inCode == 0 && (xml.isCharacters() || event == XMLStreamConstants.CDATA)) {
        text.append(xml.getText());
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** XLIFF 2 writes so what XML forbids; what is no character is left out. */
  private static void appendCodePoint(String hex, StringBuilder text) {
    try {
      int point = Integer.parseInt(hex, 16);
      if (Character.isValidCodePoint(point)) {
        text.appendCodePoint(point);
      }
    } catch (NumberFormatException e) {
      text.append(' ');
    }
  }

  /** Passes over the element whose start tag this is. */
  public void skip() throws IOException, InvalidInputException {
    int depth = 1;
    while (depth > 0) {
      int event = step();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  public InvalidInputException invalid(String message) {
    return new InvalidInputException(
        new Diagnostic(
            path,
            Math.max(0, xml.getLocation().getLineNumber()),
            Math.max(0, xml.getLocation().getColumnNumber()),
            message));
  }

  private int step() throws IOException, InvalidInputException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw invalid("an entity of its own; write the characters instead");
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private InvalidInputException broken(XMLStreamException e) throws IOException {
    Throwable cause = e.getNestedException();
    if (cause instanceof IOException io && !(io instanceof java.io.CharConversionException)) {
      throw io;
    }
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
    String message = "not well-formed XML, or not in the encoding it claims; export it anew";
    return new InvalidInputException(new Diagnostic(path, line, column, message));
  }
}
