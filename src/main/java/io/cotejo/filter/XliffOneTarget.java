package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.filter.XliffFilter.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The target of a unit of XLIFF 1.2: made anew, or the gaps in it filled. Immutable. */
final class XliffOneTarget implements Place {

  private static final String TRANSLATED = "translated";
  private static final String DOUBTED = "needs-review-translation";
  private static final String UNFINISHED = "needs-translation";

  private final FileText file;
  private final Bilingual languages;
  private final XmlElement source;
  private final Optional<XmlElement> target;
  private final List<Part> open;

  /**
   * What is to be filled.
   *
   * @param source the segment, or all of the source; it has words
   * @param target its segment in the target; empty if there is none
   */
  record Part(XmlElement source, Optional<XmlElement> target) {

    boolean isAt(Span place) {
      return source.contentStart() == place.start();
    }
  }

  XliffOneTarget(
      FileText file,
      Bilingual languages,
      XmlElement source,
      Optional<XmlElement> target,
      List<Part> open) {
    this.file = file;
    this.languages = languages;
    this.source = source;
    this.target = target;
    this.open = List.copyOf(open);
  }

  @Override
  public List<Edit> edits(List<Filled> parts) {
    List<Edit> edits = new ArrayList<>(languages.declaration());
    boolean hasMarks = target.filter(t -> !XliffContent.marks(t).isEmpty()).isPresent();
    if (hasMarks && !XliffContent.marks(source).isEmpty()) {
      Token tag = target.get().openTag();
      edits.add(new Edit(tag.start(), tag.end(), stated(target.get().tag(), parts)));
      edits.addAll(gaps(parts));
    } else {
      edits.add(whole(parts));
    }
    return edits;
  }

  private Edit whole(List<Filled> parts) {
    List<Edit> inside = new ArrayList<>();
    for (Part part : open) {
      String content = filled(part, parts).map(Filled::content).orElse("");
      inside.add(new Edit(part.source().contentStart(), part.source().contentEnd(), content));
    }
    String name = source.prefix() + "target";
    String open = target.map(XmlElement::openTagText).orElse("<" + name + ">");
    String content = Edit.apply(file.text(), source.contentStart(), source.contentEnd(), inside);
    String written = stated(open, parts) + content + "</" + name + ">";
    return target
        .map(t -> new Edit(t.start(), t.end(), written))
        .orElseGet(() -> new Edit(source.end(), source.end(), source.indent() + written));
  }

  private static Optional<Filled> filled(Part part, List<Filled> parts) {
    return parts.stream().filter(f -> part.isAt(f.source())).findFirst();
  }

  /** A state is only as good as the worst segment. */
  private String stated(String tag, List<Filled> parts) {
    boolean isWhole = open.size() == parts.size();
    boolean isDoubted = parts.stream().anyMatch(Filled::doubted);
    String state = !isWhole ? UNFINISHED : isDoubted ? DOUBTED : TRANSLATED;
    return Attributes.with(tag, "state", state);
  }

  /**
   * Segments of the target that hold nothing, and those that are not there, behind the last one.
   */
  private List<Edit> gaps(List<Filled> parts) {
    List<Edit> edits = new ArrayList<>();
    Map<Integer, String> missing = new TreeMap<>();
    Optional<XmlElement> before = Optional.empty();
    int sourceEnd = source.contentStart();
    for (XmlElement mark : XliffContent.marks(source)) {
      Optional<XmlElement> there = XliffContent.mark(target.get(), mark.attribute("mid"));
      Optional<Filled> filled =
          parts.stream().filter(f -> f.source().start() == mark.contentStart()).findFirst();
      if (filled.isPresent() && there.isPresent()) {
        edits.add(
            new Edit(there.get().start(), there.get().end(), tagged(there.get(), filled.get())));
      } else if (filled.isPresent()) {
        String between = file.text().substring(sourceEnd, mark.start());
        String space = between.isBlank() ? between : " ";
        String written = tagged(mark, filled.get());
        int at = before.map(XmlElement::end).orElseGet(this::firstMark);
        missing.merge(at, before.isPresent() ? space + written : written + " ", String::concat);
      }
      before = there.isPresent() ? there : before;
      sourceEnd = mark.end();
    }
    missing.forEach((at, text) -> edits.add(new Edit(at, at, text)));
    return edits;
  }

  private int firstMark() {
    return XliffContent.marks(target.orElseThrow()).get(0).start();
  }

  private static String tagged(XmlElement mark, Filled filled) {
    return mark.openTagText() + filled.content() + "</" + mark.prefix() + "mrk>";
  }
}
