package io.cotejo.format.check;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.HardenedXml;
import io.cotejo.format.CleanText;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file, {@linkplain HardenedXml hostile or not}, and lets rules speak on each element.
 * One instance a file.
 */
abstract class XmlChecker {

  private static final int MOST = 100;

  /** An element that is open; of what is in it no more than rules ask, however much it is. */
  static final class Open {
    final String name;
    final Map<String, String> attributes;
    final Set<String> children = new LinkedHashSet<>();
    boolean hasTwins;
    boolean hasText;

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    /** Whether these are its children, each once. */
    boolean consistsOf(String... names) {
      return !hasTwins && List.copyOf(children).equals(List.of(names));
    }

    Optional<String> attribute(String attribute) {
      return Optional.ofNullable(attributes.get(attribute));
    }
  }

  private final String path;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private XMLStreamReader xml;
  private boolean stopped;

  XmlChecker(String path) {
    this.path = path;
  }

  /** Called at a start tag; the parent is open still, the root has none. */
  abstract void start(Open element, Optional<Open> parent);

  /** Called at an end tag, when children and text are known. */
  abstract void end(Open element);

  final List<Diagnostic> check(InputStream in) {
    try {
      xml = HardenedXml.reader(in);
      while (xml.hasNext() && problems.size() < MOST && !stopped) {
        step(xml.next());
      }
    } catch (XMLStreamException e) {
      boolean misread = e.getNestedException() instanceof CharacterCodingException;
      String message =
          misread
              ? "not in the encoding that it claims"
              : String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
      problems.add(
          new Diagnostic(
              path,
              Math.max(0, e.getLocation().getLineNumber()),
              Math.max(0, e.getLocation().getColumnNumber()),
              "not well-formed: " + CleanText.visible(message)));
    }
    return List.copyOf(problems);
  }

  private void step(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        Open element = new Open(name(), attributes());
        Optional<Open> parent = Optional.ofNullable(open.peek());
        start(element, parent);
        parent.ifPresent(p -> p.hasTwins |= !p.children.add(element.name));
        open.push(element);
      }
      case XMLStreamConstants.END_ELEMENT -> {
        Open element = open.pop();
        end(element);
        Optional.ofNullable(open.peek()).ifPresent(p -> p.hasText |= element.hasText);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!open.isEmpty()) {
          open.peek().hasText |= !xml.getText().isBlank();
        }
      }
      default -> {
        // Comments and processing instructions say nothing.
      }
    }
  }

  /** The local name; with a prefix of its own where the namespace is not that of the root. */
  private String name() {
    String namespace = xml.getNamespaceURI();
    return namespace == null || namespace.equals(namespace())
        ? xml.getLocalName()
        : "{" + namespace + "}" + xml.getLocalName();
  }

  /** The namespace whose elements are called by their local names. */
  String namespace() {
    return "";
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      String local = xml.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
          xml.getAttributeValue(i));
    }
    return attributes;
  }

  /** The rules are not for this file; says so and reads no further. */
  final void giveUp(String message) {
    require(false, message);
    stopped = true;
  }

  final void require(boolean fits, String message) {
    if (!fits) {
      problems.add(
          new Diagnostic(
              path,
              Math.max(0, xml.getLocation().getLineNumber()),
              Math.max(0, xml.getLocation().getColumnNumber()),
              CleanText.visible(message)));
    }
  }
}
