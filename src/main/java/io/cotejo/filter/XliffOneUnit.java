package io.cotejo.filter;

import io.cotejo.filter.XliffFilter.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@code trans-unit} of XLIFF 1.2. Used once. */
final class XliffOneUnit {

  private static final Set<String> PAIRED = Set.of("g", "mrk");
  private static final String TRANSLATED = "translated";
  private static final String DOUBTED = "needs-review-translation";

  private final FileText file;
  private final Bilingual languages;
  private final XmlElement unit;

  XliffOneUnit(FileText file, Bilingual languages, XmlElement unit) {
    this.file = file;
    this.languages = languages;
    this.unit = unit;
  }

  void addTo(List<Segment> segments) {
    Optional<XmlElement> source = unit.child("seg-source").or(() -> unit.child("source"));
    boolean locked =
        unit.inherited("translate").equals(Optional.of("no"))
            || unit.attribute("approved").equals(Optional.of("yes"));
    Optional<XmlElement> target = unit.child("target");
    if (source.isPresent() && !locked && target.filter(t -> isDone(t, source.get())).isEmpty()) {
      XmlContent.of(file.text(), source.get(), PAIRED, place(source.get(), target))
          .map(s -> s.with(s.form().declared(languages.source())))
          .ifPresent(segments::add);
    }
  }

  private static boolean isDone(XmlElement target, XmlElement source) {
    String content = target.content();
    return !content.isBlank() && !content.equals(source.content());
  }

  private Place place(XmlElement source, Optional<XmlElement> target) {
    return (content, doubted) -> {
      String state = doubted ? DOUBTED : TRANSLATED;
      String name = source.prefix() + "target";
      String open = target.map(XmlElement::openTagText).orElse("<" + name + ">");
      String filled = Attributes.with(open, "state", state) + content + "</" + name + ">";
      List<Edit> edits = new ArrayList<>(languages.declaration());
      edits.add(
          target
              .map(t -> new Edit(t.start(), t.end(), filled))
              .orElseGet(() -> new Edit(source.end(), source.end(), source.indent() + filled)));
      return edits;
    };
  }
}
