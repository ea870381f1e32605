package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes segments of the mixed content of an XML element. Used once. */
final class XmlContent {

  private final String file;
  private final Set<String> paired;
  private final Segment.Builder segment = new Segment.Builder();
  private final List<Span> verbatim = new ArrayList<>();

  private XmlContent(String file, Set<String> paired) {
    this.file = file;
    this.paired = paired;
  }

  /**
   * The segment of an element; empty if it is blank.
   *
   * @param paired names of inline elements around text; every other one is a code with all that is
   *     in it
   */
  static Optional<Segment> of(String file, XmlElement element, Set<String> paired, Place place) {
    XmlContent content = new XmlContent(file, paired);
    content.walk(element);
    return content.segment.build(
        Segment.Form.of(Escape.MARKUP)
            .verbatim(content.verbatim)
            .at(new Span(element.contentStart(), element.contentEnd()), place));
  }

  private void walk(XmlElement element) {
    String inner = element.content();
    int shift = element.contentStart();
    int depth = 0;
    int start = 0;
    for (Token token : MarkupTokenizer.xml(inner)) {
      int from = token.start() + shift;
      int to = token.end() + shift;
      boolean unpaired = !paired.contains(token.localName());
      if (depth > 0 || (token.is(Token.Kind.START) && unpaired)) {
        start = depth == 0 ? from : start;
        depth += token.is(Token.Kind.START) ? 1 : token.is(Token.Kind.END) ? -1 : 0;
        if (depth == 0) {
          code(start, to);
        }
      } else {
        add(token, from, to);
      }
    }
  }

  private void add(Token token, int from, int to) {
    switch (token.kind()) {
      case START -> segment.open(token.name(), from, to);
      case END -> segment.close(token.name(), from, to);
      case EMPTY -> code(from, to);
      case OTHER -> segment.alone(from, to);
      case TEXT -> References.add(segment, file, from, to);
      case CDATA -> {
        verbatim.add(new Span(from + MarkupTokenizer.CDATA_HEAD, to - MarkupTokenizer.CDATA_TAIL));
        segment.add(file, from + MarkupTokenizer.CDATA_HEAD, to - MarkupTokenizer.CDATA_TAIL);
      }
      default -> throw new IllegalStateException("no such token: " + token);
    }
  }

  /** The two halves of a pair that are elements of their own know each other by an id. */
  private void code(int start, int end) {
    String tag = file.substring(start, file.indexOf('>', start) + 1);
    String name = tag.replaceAll("^<(?:[^\\s/>:]+:)?([^\\s/>]+)[\\s\\S]*", "$1");
    switch (name) {
      case "bpt", "bx" -> segment.open(name.substring(0, 1) + id(tag), start, end);
      case "ept", "ex" -> segment.close("b" + id(tag), start, end);
      case "sc", "sm" -> segment.open(name.charAt(1) + id(tag), start, end);
      case "ec", "em" -> segment.close(name.charAt(1) + id(tag), start, end);
      default -> segment.alone(start, end);
    }
  }

  private static String id(String tag) {
    return Attributes.get(tag, "rid")
        .or(() -> Attributes.get(tag, "startRef"))
        .or(() -> Attributes.get(tag, "i"))
        .or(() -> Attributes.get(tag, "id"))
        .orElse("");
  }
}
