package io.cotejo.filter;

import io.cotejo.codec.XliffProgress;
import io.cotejo.filter.XliffFilter.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Map<String, String> data = XliffContent.data(unit);
    for (XmlElement segment : unit.children("segment")) {
      Optional<XmlElement> source = segment.child("source");
      Optional<XmlElement> target = segment.child("target");
      XliffProgress progress = XliffContent.progress(segment);
      if (source.isPresent()
          && XliffContent.isOpen(file.text(), source.get(), target, progress, PAIRED)) {
        Place place = parts -> edits(segment, source.get(), target, parts.get(0));
        XmlContent.of(file.text(), source.get(), PAIRED, data, place)
            .map(s -> s.with(s.form().declared(languages.source())))
            .ifPresent(segments::add);
      }
    }
  }

  private List<Edit> edits(
      XmlElement segment, XmlElement source, Optional<XmlElement> target, Place.Filled only) {
    List<Edit> edits = new ArrayList<>(languages.declaration());
    Token tag = segment.openTag();
    edits.add(new Edit(tag.start(), tag.end(), stated(segment.tag(), only.doubted())));
    String name = source.prefix() + "target";
    String open = target.map(XmlElement::openTagText).orElse("<" + name + ">");
    String filled = open + only.content() + "</" + name + ">";
    edits.add(
        target
            .map(t -> new Edit(t.start(), t.end(), filled))
            .orElseGet(() -> new Edit(source.end(), source.end(), source.indent() + filled)));
    return edits;
  }

  /**
   * A doubted target is no more than a first draft; the standard wants a prefix in a sub-state, and
   * none that is left of another state.
   */
  private static String stated(String tag, boolean doubted) {
    return doubted
        ? Attributes.with(
            Attributes.with(tag, "state", "initial"), "subState", XliffProgress.DOUBTED)
        : Attributes.with(Attributes.without(tag, "subState"), "state", "translated");
  }
}
