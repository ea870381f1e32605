package io.cotejo.codec;

import io.cotejo.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:-]{0,40})[\"']");

  private HardenedXml() {}

  /** An entity that only a document type could have declared. */
  public static final class EntityException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    EntityException(String name, Location location) {
      super("The entity \"" + name + "\" was referenced, but not declared.", location);
    }
  }

  /**
   * A reader of bytes: in the encoding of their byte-order mark, else in the one that they declare
   * and can be in, else in UTF-8.
   *
   * @throws XMLStreamException if not even the beginning is XML, or {@code in} throws
   */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    try {
      return reader(Decoding.reader(in, HardenedXml::declared));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** A declaration that can be read as ASCII is not in an encoding of two bytes or four. */
  private static Charset declared(byte[] head) {
    for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      if (new String(head, wide).startsWith("<")) {
        return wide;
      }
    }
    Matcher declaration = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      Charset charset =
          declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
      boolean isNarrow = "<".getBytes(charset).length == 1 && "<".getBytes(charset)[0] == '<';
      return isNarrow ? charset : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      return StandardCharsets.UTF_8;
    }
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
    // From JDK 24 on the limits are low; no reader of ours goes down by calling itself.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    // Whoever reads tells what is wrong; the JDK would print it, too.
    factory.setXMLReporter((message, type, related, location) -> {});
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
