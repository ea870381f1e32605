package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.filter.Segment.Role;
import io.cotejo.filter.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks over the tags of a page and cuts it into segments. Used once. */
final class HtmlWalk {

  /** Elements inside a sentence; every other one parts two segments. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "math", "nobr", "q", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u",
          "var", "wbr");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** Attributes that are read out or shown. */
  private static final List<String> READ =
      List.of("title", "alt", "placeholder", "aria-label", "label");

  /** Kinds of inputs whose value is what stands on them. */
  private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

  /** What pages say of themselves by {@code name} or {@code property} of a {@code meta}. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "og:title", "og:description", "twitter:title", "twitter:description");

  /** Elements whose content is no text to translate. */
  private static final Set<String> KEPT =
      Set.of(
          "script",
          "style",
          "textarea",
          "iframe",
          "noembed",
          "noframes",
          "xmp",
          "plaintext",
          "template",
          "svg",
          "math",
          "object",
          "pre",
          "code",
          "kbd",
          "samp",
          "var");

  private final String file;
  private final List<Token> tokens;
  private final int[] ends;
  private final List<Segment> segments = new ArrayList<>();
  private final HtmlLanguages languages = new HtmlLanguages();
  private Segment.Builder segment = new Segment.Builder();
  private int breaks;
  private boolean titled;

  HtmlWalk(String file) {
    this.file = file;
    this.tokens = MarkupTokenizer.html(file);
    this.ends = ends(tokens);
  }

  List<Segment> segments() {
    int next = 0;
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      int last = token.is(Kind.START) && isKept(token) ? ends[next] : next;
      if (last > next) {
        keep(token, tokens.get(last));
      } else {
        take(token);
      }
      next = last + 1;
    }
    flush();
    segments.sort(Comparator.comparingInt(s -> s.inFile().start()));
    return segments;
  }

  private boolean isKept(Token token) {
    String tag = tag(token);
    return KEPT.contains(token.name())
        || Attributes.get(tag, "translate").filter(t -> t.equalsIgnoreCase("no")).isPresent()
        || Attributes.get(tag, "class")
            .filter(c -> List.of(c.split("\\s+")).contains("notranslate"))
            .isPresent();
  }

  private String tag(Token token) {
    return file.substring(token.start(), token.end());
  }

  /** The token that ends each element; the tag itself where nothing does. */
  private static int[] ends(List<Token> tokens) {
    int[] ends = new int[tokens.size()];
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < ends.length; i++) {
      Token token = tokens.get(i);
      ends[i] = i;
      if (token.is(Kind.START) && !VOID.contains(token.name())) {
        open.computeIfAbsent(token.name(), n -> new ArrayDeque<>()).push(i);
      } else if (token.is(Kind.END)) {
        Deque<Integer> opened = open.getOrDefault(token.name(), new ArrayDeque<>());
        if (!opened.isEmpty()) {
          ends[opened.pop()] = i;
        }
      }
    }
    return ends;
  }

  private void keep(Token first, Token last) {
    if (INLINE.contains(first.name())) {
      segment.alone(first.start(), last.end());
    } else {
      flush();
    }
    boolean refused = Attributes.get(tag(first), "translate").isPresent();
    if (KEPT.contains(first.name()) && !refused) {
      attributes(first);
    }
  }

  private void take(Token token) {
    switch (token.kind()) {
      case TEXT -> text(token);
      case OTHER -> segment.alone(token.start(), token.end());
      case START -> open(token);
      case END -> close(token);
      default -> throw new IllegalStateException("not of HTML: " + token);
    }
  }

  private void text(Token token) {
    References.add(segment, file, token.start(), token.end());
    breaks = tag(token).isBlank() ? breaks : 0;
  }

  private void open(Token token) {
    String name = token.name();
    if (!INLINE.contains(name)) {
      flush();
      titled = name.equals("title");
    } else if (name.equals("br")) {
      lineBreak(token);
    } else if (VOID.contains(name)) {
      segment.alone(token.start(), token.end());
    } else {
      segment.open(name, token.start(), token.end());
    }
    attributes(token);
    if (!VOID.contains(name)) {
      languages.open(name, Attributes.get(tag(token), "lang"));
    }
  }

  private void attributes(Token token) {
    String tag = tag(token);
    for (String attribute : READ) {
      attribute(token, attribute, Role.TEXT);
    }
    boolean button =
        token.name().equals("input")
            && Attributes.get(tag, "type")
                .filter(t -> BUTTONS.contains(t.toLowerCase(Locale.ROOT)))
                .isPresent();
    if (button) {
      attribute(token, "value", Role.TEXT);
    }
    boolean describes =
        token.name().equals("meta")
            && Attributes.get(tag, "name")
                .or(() -> Attributes.get(tag, "property"))
                .filter(n -> DESCRIPTIONS.contains(n.toLowerCase(Locale.ROOT)))
                .isPresent();
    if (describes) {
      attribute(token, "content", Role.TITLE);
    }
  }

  private void attribute(Token token, String attribute, Role role) {
    Optional<Span> value = Attributes.quoted(tag(token), attribute);
    if (value.isPresent()) {
      Segment.Builder text = new Segment.Builder();
      int start = token.start();
      References.add(text, file, start + value.get().start(), start + value.get().end());
      text.build(SegmentForm.of(Escape.ATTRIBUTE).declared(languages.current()).as(role))
          .ifPresent(segments::add);
    }
  }

  /** One break is a space, two are a paragraph's end. */
  private void lineBreak(Token token) {
    breaks++;
    if (breaks > 1) {
      flush();
    } else {
      segment.lineBreak(token.start(), token.end());
    }
  }

  private void close(Token token) {
    if (INLINE.contains(token.name())) {
      segment.close(token.name(), token.start(), token.end());
    } else {
      flush();
      titled = false;
    }
    languages.close(token.name());
  }

  private void flush() {
    SegmentForm form =
        SegmentForm.of(Escape.MARKUP)
            .declared(languages.current())
            .as(titled ? Role.TITLE : Role.TEXT);
    segment.build(form).ifPresent(segments::add);
    segment = new Segment.Builder();
    breaks = 0;
  }
}
