package io.cotejo.filter;

import io.cotejo.bitext.Diagnostic;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Hostile XML with the place of every tag. StAX says whether it is well-formed; its places are not
 * exact enough to write by. No document type is read or fetched, and what only it could resolve is
 * refused. Stateless.
 */
final class XmlFile {

  private static final Pattern SUBSET = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");

  /** Attributes are inherited from every element around. */
  private static final int DEEPEST = 500;

  private XmlFile() {}

  /** The root element. */
  static XmlElement root(FileText file, String... names) throws MalformedFileException {
    check(file);
    XmlElement root = tree(file);
    if (!List.of(names).contains(root.name())) {
      throw file.malformed(root.start(), "not <" + String.join("> or <", names) + ">");
    }
    return root;
  }

  private static void check(FileText file) throws MalformedFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw at(file, xml, "an entity of its own; write the characters instead");
        }
        if (event == XMLStreamConstants.DTD && SUBSET.matcher(file.text()).find()) {
          throw at(file, xml, "a document type with declarations of its own; take them out");
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
      throw new MalformedFileException(
          new Diagnostic(file.label(), line, column, "not well-formed XML; export it anew"));
    }
  }

  private static MalformedFileException at(FileText file, XMLStreamReader xml, String message) {
    return new MalformedFileException(
        new Diagnostic(
            file.label(),
            Math.max(0, xml.getLocation().getLineNumber()),
            Math.max(0, xml.getLocation().getColumnNumber()),
            message));
  }

  private static XmlElement tree(FileText file) throws MalformedFileException {
    List<XmlElement> open = new ArrayList<>();
    Optional<XmlElement> root = Optional.empty();
    for (Token token : MarkupTokenizer.xml(file.text())) {
      Optional<XmlElement> parent =
          open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
      if (token.is(Token.Kind.START) || token.is(Token.Kind.EMPTY)) {
        XmlElement element = new XmlElement(file.text(), token, parent);
        root = root.or(() -> Optional.of(element));
        if (token.is(Token.Kind.START)) {
          open.add(element);
        }
        if (open.size() > DEEPEST) {
          throw file.malformed(token.start(), "elements nested too deep; export it anew");
        }
      } else if (token.is(Token.Kind.END)) {
        if (open.isEmpty()) {
          throw file.malformed(token.start(), "a document type that cannot be told from content");
        }
        open.remove(open.size() - 1).close(token);
      }
    }
    return root.orElseThrow(() -> file.malformed(0, "no element"));
  }
}
