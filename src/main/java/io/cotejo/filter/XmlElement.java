package io.cotejo.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of an XML file, and where it stands there. Not safe to share while it is made. */
final class XmlElement {

  private final String file;
  private final Token open;
  private final Optional<XmlElement> parent;
  private final List<XmlElement> children = new ArrayList<>();
  private Token close;

  XmlElement(String file, Token open, Optional<XmlElement> parent) {
    this.file = file;
    this.open = open;
    this.parent = parent;
    this.close = open;
    parent.ifPresent(p -> p.children.add(this));
  }

  void close(Token by) {
    close = by;
  }

  String name() {
    return open.localName();
  }

  /** The prefix of its name with the colon; empty if it has none. */
  String prefix() {
    return open.name().substring(0, open.name().length() - name().length());
  }

  int start() {
    return open.start();
  }

  int end() {
    return close.end();
  }

  int contentStart() {
    return open.end();
  }

  int contentEnd() {
    return open.is(Token.Kind.EMPTY) ? open.end() : close.start();
  }

  Token openTag() {
    return open;
  }

  /** The start tag as it is written. */
  String tag() {
    return file.substring(open.start(), open.end());
  }

  /** The start tag of the element were it not empty. */
  String openTagText() {
    return open.is(Token.Kind.EMPTY)
        ? tag().substring(0, tag().length() - 2).stripTrailing() + ">"
        : tag();
  }

  String content() {
    return file.substring(contentStart(), contentEnd());
  }

  Optional<String> attribute(String attribute) {
    return Attributes.get(tag(), attribute);
  }

  /** The value of an attribute here or on the nearest element around that has it. */
  Optional<String> inherited(String attribute) {
    Optional<XmlElement> element = Optional.of(this);
    while (element.isPresent()) {
      Optional<String> value = element.get().attribute(attribute);
      if (value.isPresent()) {
        return value;
      }
      element = element.get().parent;
    }
    return Optional.empty();
  }

  List<XmlElement> children(String wanted) {
    return children.stream().filter(c -> c.name().equals(wanted)).toList();
  }

  Optional<XmlElement> child(String wanted) {
    return children.stream().filter(c -> c.name().equals(wanted)).findFirst();
  }

  /** All elements of a name inside this one, in their order. */
  List<XmlElement> all(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    List<XmlElement> left = new ArrayList<>(List.of(this));
    while (!left.isEmpty()) {
      XmlElement next = left.remove(left.size() - 1);
      if (next.name().equals(wanted)) {
        found.add(next);
      }
      for (int i = next.children.size() - 1; i >= 0; i--) {
        left.add(next.children.get(i));
      }
    }
    return found;
  }

  /** The white space before the start tag, so that what is put in looks like its neighbours. */
  String indent() {
    int from = start();
    while (from > 0 && Character.isWhitespace(file.charAt(from - 1))) {
      from--;
    }
    return from > 0 && file.charAt(from - 1) == '>' ? file.substring(from, start()) : "";
  }
}
