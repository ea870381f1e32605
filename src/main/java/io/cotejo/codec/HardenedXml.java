package io.cotejo.codec;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Readers for XML that may mean harm: no document type is read or fetched, so nothing outside the
 * file is touched and nothing inside it can multiply, and an entity of its own ends the reading.
 * They know namespaces. Attributes and names are bounded as the JDK bounds them; text is not held
 * here, and depth is bounded by whoever builds on it. Stateless and thread-safe; the readers are
 * not.
 */
public final class HardenedXml {

  private HardenedXml() {}

  /** An entity that only a document type could have declared. */
  public static final class EntityException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    EntityException(String name, Location location) {
      super("The entity \"" + name + "\" was referenced, but not declared.", location);
    }
  }

  /**
   * A reader of bytes in the encoding that they claim; UTF-8 if they claim none.
   *
   * @throws XMLStreamException if not even the beginning is XML
   */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return new WithoutEntities(factory().createXMLStreamReader(in));
  }

  /**
   * A reader of characters.
   *
   * @throws XMLStreamException if not even the beginning is XML
   */
  public static XMLStreamReader reader(Reader in) throws XMLStreamException {
    return new WithoutEntities(factory().createXMLStreamReader(in));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /** Without a document type, the JDK passes over some entities without a word. */
  private static final class WithoutEntities extends StreamReaderDelegate {

    WithoutEntities(XMLStreamReader xml) {
      super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new EntityException(getLocalName(), getLocation());
      }
      return event;
    }
  }
}
