package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.LineBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Makes segments of the mixed content of an XML element. Used once. */
final class XmlContent {

  private final String file;
  private final Set<String> paired;
  private final Map<String, String> data;
  private final Segment.Builder segment = new Segment.Builder();
  private final List<Span> verbatim = new ArrayList<>();

  private XmlContent(String file, Set<String> paired, Map<String, String> data) {
    this.file = file;
    this.paired = paired;
    this.data = data;
  }

  /**
   * The segment of an element; empty if it is blank.
   *
   * @param paired names of inline elements around text; every other one is a code with all that is
   *     in it
   */
  static Optional<Segment> of(String file, XmlElement element, Set<String> paired, Place place) {
    return of(file, element, paired, Map.of(), place);
  }

  /**
   * The same.
   *
   * @param data what codes stand for that say it elsewhere, by their {@code dataRef}, or by the id
   *     of an {@code <x>}, as the file writes it
   */
  static Optional<Segment> of(
      String file, XmlElement element, Set<String> paired, Map<String, String> data, Place place) {
    XmlContent content = new XmlContent(file, paired, data);
    content.walk(element);
    return content.segment.build(
        SegmentForm.of(Escape.MARKUP)
            .verbatim(content.verbatim)
            .at(new Span(element.contentStart(), element.contentEnd()), place));
  }

  /** The text of an element without its codes, references resolved. */
  static String words(String file, XmlElement element, Set<String> paired) {
    XmlContent content = new XmlContent(file, paired, Map.of());
    content.walk(element);
    return content.segment.toString();
  }

  private void walk(XmlElement element) {
    String inner = element.content();
    int shift = element.contentStart();
    int depth = 0;
    int start = 0;
    for (Token token : MarkupTokenizer.xml(inner)) {
      int from = token.start() + shift;
      int to = token.end() + shift;
      boolean unpaired = !paired.contains(token.localName()) || isProtected(token, from, to);
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

  /** Words that are marked as nothing to translate stay as they are, as codes do. */
  private boolean isProtected(Token token, int from, int to) {
    String tag = file.substring(from, to);
    return token.is(Token.Kind.START)
        && (Attributes.get(tag, "translate").equals(Optional.of("no"))
            || Attributes.get(tag, "mtype").equals(Optional.of("protected")));
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
    if (isBreak(tag, file.substring(start + tag.length(), Math.max(start + tag.length(), end)))) {
      segment.lineBreak(start, end);
      return;
    }
    String name = tag.replaceAll("^<(?:[^\\s/>:]+:)?([^\\s/>]+)[\\s\\S]*", "$1");
    switch (name) {
      case "bpt", "bx" -> segment.open(name.substring(0, 1) + id(tag), start, end);
      case "ept", "ex" -> segment.close("b" + id(tag), start, end);
      case "sc", "sm" -> segment.open(name.charAt(1) + id(tag), start, end);
      case "ec", "em" -> segment.close(name.charAt(1) + id(tag), start, end);
      default -> segment.alone(start, end);
    }
  }

  private boolean isBreak(String tag, String inner) {
    int close = inner.lastIndexOf("</");
    String content =
        Attributes.local(tag, "dataRef")
            .or(
                () ->
                    Attributes.local(tag, "id")
                        .filter(i -> tag.matches("(?s)<(?:[\\w-]+:)?x\\s.*")))
            .filter(data::containsKey)
            .map(r -> data.get(r))
            .orElse(close < 0 ? "" : inner.substring(0, close))
            .replaceAll("<!\\[CDATA\\[|]]>", "");
    return LineBreaks.isBreak(
        name -> Attributes.local(tag, name), Parser.unescapeEntities(content, false));
  }

  private static String id(String tag) {
    return Attributes.get(tag, "rid")
        .or(() -> Attributes.get(tag, "startRef"))
        .or(() -> Attributes.get(tag, "i"))
        .or(() -> Attributes.get(tag, "id"))
        .orElse("");
  }
}
