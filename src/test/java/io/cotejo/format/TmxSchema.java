package io.cotejo.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The TMX 1.4 schema that maligna ships, read without a network. */
public final class TmxSchema {

  private static final String FOLDER = "/net/loomchild/maligna/res/xml/";

  private TmxSchema() {}

  /** Throws what the first violation is. */
  public static void validate(String tmx) throws SAXException, IOException {
    schema().newValidator().validate(new StreamSource(new StringReader(tmx)));
  }

  private static Schema schema() throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> xmlNamespace());
    try (InputStream in = TmxSchema.class.getResourceAsStream(FOLDER + "tmx.xsd")) {
      return factory.newSchema(new StreamSource(in));
    }
  }

  /** The schema's one import points at a server. */
  private static LSInput xmlNamespace() {
    try {
      LSInput input =
          ((DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
              .createLSInput();
      input.setByteStream(TmxSchema.class.getResourceAsStream(FOLDER + "xml.xsd"));
      return input;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every JDK has DOM LS", e);
    }
  }
}
