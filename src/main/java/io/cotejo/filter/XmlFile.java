package io.cotejo.filter;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.HardenedXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * {@linkplain HardenedXml Hostile XML} with the place of every tag. StAX says whether it is
 * well-formed; its places are not exact enough to write by. Stateless.
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
    try {
      XMLStreamReader xml = HardenedXml.reader(new StringReader(file.text()));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.DTD && SUBSET.matcher(file.text()).find()) {
          String message = "a document type with declarations of its own; take them out";
          throw malformed(file, xml.getLocation(), message);
        }
      }
    } catch (HardenedXml.EntityException e) {
      String message = "an entity of its own; write the characters instead";
      throw malformed(file, e.getLocation(), message);
    } catch (XMLStreamException e) {
      throw malformed(file, e.getLocation(), "not well-formed XML; export it anew");
    }
  }

  private static MalformedFileException malformed(FileText file, Location place, String message) {
    int line = place == null ? 0 : Math.max(0, place.getLineNumber());
    int column = place == null ? 0 : Math.max(0, place.getColumnNumber());
    return new MalformedFileException(new Diagnostic(file.label(), line, column, message));
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
