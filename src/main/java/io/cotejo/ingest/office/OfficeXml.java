package io.cotejo.ingest.office;

import io.cotejo.codec.HardenedXml;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over a part of a document. Elements and attributes go by their local names. Stateless. */
final class OfficeXml {

  /** Tables in tables in tables take some forty. */
  private static final int DEEPEST = 500;

  private OfficeXml() {}

  /** Is told what is met; what it does not care for, it need not implement. */
  interface Handler {

    /** An element begins; {@code attributes} gives null for one that is not there. */
    void start(String name, Function<String, String> attributes);

    /** An element ends. */
    default void end(String name) {}

    /** Text, perhaps not all of what stands together. */
    default void text(String text) {}
  }

  /**
   * Walks.
   *
   * @param skipped elements that are passed over with all that is in them
   * @throws BrokenPartException if it is broken, has a document type or is nested without end
   */
  static void walk(byte[] part, Set<String> skipped, Handler handler) throws BrokenPartException {
    try {
      XMLStreamReader xml = HardenedXml.reader(new ByteArrayInputStream(part));
      int depth = 0;
      int skipping = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        boolean start = event == XMLStreamConstants.START_ELEMENT;
        depth += start ? 1 : 0;
        check(event, depth);
        if (start && (skipping > 0 || skipped.contains(xml.getLocalName()))) {
          skipping++;
        }
        if (skipping == 0) {
          tell(xml, event, handler);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          skipping -= skipping > 0 ? 1 : 0;
        }
      }
    } catch (XMLStreamException e) {
      throw new BrokenPartException("is broken XML");
    }
  }

  private static void check(int event, int depth) throws BrokenPartException {
    if (event == XMLStreamConstants.DTD) {
      throw new BrokenPartException("has a document type, which is never read");
    }
    if (depth > DEEPEST) {
      throw new BrokenPartException("is nested too deeply");
    }
  }

  private static void tell(XMLStreamReader xml, int event, Handler handler) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT ->
          handler.start(xml.getLocalName(), name -> attribute(xml, name));
      case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          handler.text(xml.getText());
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      String local = xml.getAttributeLocalName(i);
      if (local.equals(name) || (prefix + ":" + local).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
