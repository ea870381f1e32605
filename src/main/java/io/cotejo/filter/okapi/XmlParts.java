package io.cotejo.filter.okapi;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.HardenedXml;
import io.cotejo.codec.ZipArchive;
import io.cotejo.filter.MalformedFileException;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the XML in an archive before anybody else does: with a document type, or nested without
 * end, it goes no further. Stateless.
 *
 * @param label of the file, for messages
 */
record XmlParts(String label) {

  /** Tables in tables in tables take some forty. */
  private static final int DEEPEST = 500;

  /**
   * Checks all parts that are XML by their names.
   *
   * @throws MalformedFileException for the first one that may do harm or is broken
   */
  void check(ZipArchive archive) throws MalformedFileException {
    for (String name : archive.names()) {
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        byte[] part = archive.part(name).orElseThrow();
        if (part.length > 0) {
          check(name + " in it ", part);
        }
      }
    }
  }

  /**
   * Checks a file that is XML itself.
   *
   * @throws MalformedFileException if it may do harm or is broken
   */
  void check(byte[] file) throws MalformedFileException {
    check("", file);
  }

  private void check(String name, byte[] part) throws MalformedFileException {
    try {
      XMLStreamReader xml = HardenedXml.reader(new ByteArrayInputStream(part));
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (event == XMLStreamConstants.DTD) {
          throw refused(name, "has a document type, which is never read; save the file anew");
        }
        if (depth > DEEPEST) {
          throw refused(name, "is nested too deeply; save the file anew");
        }
      }
    } catch (XMLStreamException e) {
      throw refused(name, "is broken XML; fetch the file again");
    }
  }

  private MalformedFileException refused(String name, String message) {
    return new MalformedFileException(Diagnostic.of(label, name + message));
  }
}
