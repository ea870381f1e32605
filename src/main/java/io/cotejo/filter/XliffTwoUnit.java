package io.cotejo.filter;

import io.cotejo.filter.XliffFilter.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@code unit} of XLIFF 2.x with its segments. Used once. */
final class XliffTwoUnit {

  private static final Set<String> PAIRED = Set.of("pc", "mrk");

  private final FileText file;
  private final Bilingual languages;
  private final XmlElement unit;

  XliffTwoUnit(FileText file, Bilingual languages, XmlElement unit) {
    this.file = file;
    this.languages = languages;
    this.unit = unit;
  }

  void addTo(List<Segment> segments) {
    if (unit.inherited("translate").equals(Optional.of("no"))) {
      return;
    }
    for (XmlElement segment : unit.children("segment")) {
      Optional<XmlElement> source = segment.child("source");
      Optional<XmlElement> target = segment.child("target");
      if (source.isPresent() && !isDone(segment, source.get(), target)) {
        XmlContent.of(file.text(), source.get(), PAIRED, place(segment, source.get(), target))
            .map(s -> s.with(s.form().declared(languages.source())))
            .ifPresent(segments::add);
      }
    }
  }

  private static boolean isDone(
      XmlElement segment, XmlElement source, Optional<XmlElement> target) {
    boolean final_ =
        segment.attribute("state").filter(s -> Set.of("reviewed", "final").contains(s)).isPresent();
    boolean filled =
        target
            .map(XmlElement::content)
            .filter(c -> !c.isBlank() && !c.equals(source.content()))
            .isPresent();
    return final_ || filled;
  }

  private Place place(XmlElement segment, XmlElement source, Optional<XmlElement> target) {
    return (content, doubted) -> {
      List<Edit> edits = new ArrayList<>(languages.declaration());
      Token tag = segment.openTag();
      edits.add(new Edit(tag.start(), tag.end(), stated(segment.tag(), doubted)));
      String name = source.prefix() + "target";
      String open = target.map(XmlElement::openTagText).orElse("<" + name + ">");
      String filled = open + content + "</" + name + ">";
      edits.add(
          target
              .map(t -> new Edit(t.start(), t.end(), filled))
              .orElseGet(() -> new Edit(source.end(), source.end(), source.indent() + filled)));
      return edits;
    };
  }

  /** A doubted target is no more than a first draft; the standard wants a prefix in a sub-state. */
  private static String stated(String tag, boolean doubted) {
    return doubted
        ? Attributes.with(Attributes.with(tag, "state", "initial"), "subState", "cotejo:doubted")
        : Attributes.with(tag, "state", "translated");
  }
}
