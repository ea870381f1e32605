package io.cotejo.ingest.html;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.MappedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over a parsed page and cuts it into blocks. Used once. */
final class PageReader implements NodeVisitor {

  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "svg", "iframe", "object", "noframes", "math");

  /** Block-level elements that jsoup does not count as such, or that must not run together. */
  private static final Set<String> BLOCKS =
      Set.of("button", "label", "option", "select", "textarea", "summary", "figcaption", "picture");

  /** Elements whose short texts belong to what is around them. */
  private static final Set<String> HOLDERS = Set.of("table", "figcaption", "blockquote");

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*");

  /** Undetermined, several, none: codes that name no language. */
  private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis");

  /** The document is at 0, html at 1. */
  private static final int BODY_DEPTH = 2;

  private final SourceText source;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<OpenBox> boxes = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Integer> holders = new ArrayDeque<>();
  private final Deque<Declared> languages = new ArrayDeque<>();
  private MappedText text = new MappedText();
  private int silent;
  private int links;
  private int linkUnits;
  private int heading;
  private int breaks;

  PageReader(String source) {
    this.source = new SourceText(source);
  }

  private record Declared(int depth, Optional<Language> language) {}

  private static final class OpenBox {
    private final Element element;
    private final int parent;
    private final int first;
    private int end;

    OpenBox(Element element, int parent, int first) {
      this.element = element;
      this.parent = parent;
      this.first = first;
    }
  }

  /** What was walked over. */
  Page page() {
    flush();
    return new Page(
        blocks, boxes.stream().map(b -> new PageBox(b.element, b.parent, b.first, b.end)).toList());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open(element, depth);
    } else if (node instanceof TextNode textNode && silent == 0) {
      add(textNode);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, depth);
    }
  }

  private void open(Element element, int depth) {
    String tag = element.normalName();
    if (isSilent(element)) {
      silent++;
      return;
    }
    if (isBox(element)) {
      flush();
      boxes.add(new OpenBox(element, open.isEmpty() ? -1 : open.peek(), blocks.size()));
      open.push(boxes.size() - 1);
    }
    if (HOLDERS.contains(tag)) {
      holders.push(boxes.size() - 1);
    }
    declare(depth, element.attr(element.hasAttr("lang") ? "lang" : "xml:lang"));
    if (isLink(element)) {
      links++;
    } else if (tag.equals("br")) {
      lineBreak();
    } else if (headingLevel(tag) > 0) {
      heading = headingLevel(tag);
    }
  }

  private void close(Element element, int depth) {
    if (isSilent(element)) {
      silent--;
      return;
    }
    if (isBox(element)) {
      flush();
      boxes.get(open.pop()).end = blocks.size();
    }
    if (HOLDERS.contains(element.normalName())) {
      holders.pop();
    }
    if (!languages.isEmpty() && languages.peek().depth() == depth) {
      languages.pop();
    }
    String tag = element.normalName();
    if (isLink(element)) {
      links--;
    } else if (headingLevel(tag) > 0) {
      heading = 0;
    }
  }

  /** A heading whose link leads to the heading itself is no link. */
  private boolean isLink(Element element) {
    if (!element.normalName().equals("a") || element.attr("href").indexOf('#') < 0) {
      return element.normalName().equals("a");
    }
    Element inner = element.firstElementChild();
    return heading == 0 && (inner == null || headingLevel(inner.normalName()) == 0);
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  private static boolean isBox(Element element) {
    String tag = element.normalName();
    return (element.isBlock() && !tag.equals("br")) || BLOCKS.contains(tag) || tag.contains("-");
  }

  private static int headingLevel(String tag) {
    if (tag.equals("title")) {
      return 1;
    }
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
        ? tag.charAt(1) - '0'
        : 0;
  }

  private void declare(int depth, String tag) {
    if (TAG.matcher(tag.strip()).matches()) {
      Language language = Language.of(tag.strip());
      boolean tells = !NO_LANGUAGE.contains(language.code());
      languages.push(new Declared(depth, tells ? Optional.of(language) : Optional.empty()));
    }
  }

  /** One break is a space, two are a paragraph's end. */
  private void lineBreak() {
    breaks++;
    text.space();
    if (breaks > 1) {
      flush();
    }
  }

  private void add(TextNode node) {
    Range range = node.sourceRange();
    String parsed = node.getWholeText();
    if (!parsed.isBlank()) {
      breaks = 0;
    }
    int before = text.length();
    if (range.isTracked()) {
      source.addTo(text, parsed, range.startPos(), range.endPos());
    }
    if (links > 0) {
      linkUnits += text.length() - before;
    }
  }

  private boolean isOwnLanguage() {
    return !languages.isEmpty() && languages.peek().depth() > BODY_DEPTH;
  }

  private void flush() {
    if (!text.isEmpty()) {
      Optional<Language> declared =
          languages.isEmpty() ? Optional.empty() : languages.peek().language();
      Block block = text.toBlock(Role.PROSE, declared);
      int box = open.isEmpty() ? -1 : open.peek();
      int holder = holders.isEmpty() ? -1 : holders.peek();
      blocks.add(new PageBlock(block, box, holder, linkUnits, isOwnLanguage(), heading));
    }
    text = new MappedText();
    linkUnits = 0;
    breaks = 0;
  }
}
