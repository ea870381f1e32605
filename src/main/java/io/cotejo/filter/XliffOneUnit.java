package io.cotejo.filter;

import io.cotejo.codec.XliffProgress;
import io.cotejo.filter.XliffFilter.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A {@code trans-unit} of XLIFF 1.2, as a whole or, where {@code mrk}s part it, segment by segment.
 * Used once.
 */
final class XliffOneUnit {

  private static final Set<String> PAIRED = Set.of("g", "mrk");

  private final FileText file;
  private final Bilingual languages;
  private final XmlElement unit;
  private final Map<String, String> tags;

  /**
   * A unit.
   *
   * @param tags what its codes stand for that say it in the head of the file, by their ids
   */
  XliffOneUnit(FileText file, Bilingual languages, XmlElement unit, Map<String, String> tags) {
    this.file = file;
    this.languages = languages;
    this.unit = unit;
    this.tags = tags;
  }

  void addTo(List<Segment> segments) {
    Optional<XmlElement> source = unit.child("seg-source").or(() -> unit.child("source"));
    XliffProgress progress = XliffContent.progress(unit);
    if (source.isEmpty() || progress == XliffProgress.KEPT) {
      return;
    }
    Optional<XmlElement> target = unit.child("target");
    progress = progress.but(target.map(XliffContent::ownProgress).orElse(XliffProgress.UNTOLD));
    List<XliffOneTarget.Part> open = open(source.get(), target, progress);
    XliffOneTarget place = new XliffOneTarget(file, languages, source.get(), target, open);
    for (XliffOneTarget.Part part : open) {
      XmlContent.of(file.text(), part.source(), PAIRED, tags, place)
          .map(s -> s.with(s.form().declared(languages.source())))
          .ifPresent(segments::add);
    }
  }

  /** What is not translated yet: segments, or the whole of a unit that has none. */
  private List<XliffOneTarget.Part> open(
      XmlElement source, Optional<XmlElement> target, XliffProgress progress) {
    List<XliffOneTarget.Part> parts = parts(source, target);
    boolean isWhole = parts.stream().allMatch(p -> p.target().isEmpty());
    if (isWhole && !XliffContent.isOpen(file.text(), source, target, progress, PAIRED)) {
      return List.of();
    }
    // One segment that is open tells that the state is the unit's, and not of those that are done.
    XliffProgress all = progress == XliffProgress.OPEN ? XliffProgress.UNTOLD : progress;
    List<XliffOneTarget.Part> open =
        parts.stream().filter(p -> isWhole ? isFree(p) : isOpen(p, all)).toList();
    return open.isEmpty() && progress == XliffProgress.OPEN
        ? parts.stream().filter(this::isFree).toList()
        : open;
  }

  private List<XliffOneTarget.Part> parts(XmlElement source, Optional<XmlElement> target) {
    List<XliffOneTarget.Part> parts = new ArrayList<>();
    StringBuilder inMarks = new StringBuilder();
    for (XmlElement mark : XliffContent.marks(source)) {
      inMarks.append(XliffContent.words(file.text(), mark, PAIRED));
      parts.add(
          new XliffOneTarget.Part(
              mark, target.flatMap(t -> XliffContent.mark(t, mark.attribute("mid")))));
    }
    boolean isParted = XliffContent.words(file.text(), source, PAIRED).contentEquals(inMarks);
    XliffOneTarget.Part whole = new XliffOneTarget.Part(source, Optional.empty());
    return (isParted ? parts.stream() : Stream.of(whole))
        .filter(p -> XliffContent.hasWords(file.text(), p.source(), PAIRED))
        .toList();
  }

  private boolean isOpen(XliffOneTarget.Part part, XliffProgress all) {
    XliffProgress progress = all.but(told(part));
    return XliffContent.isOpen(file.text(), part.source(), part.target(), progress, PAIRED);
  }

  private boolean isFree(XliffOneTarget.Part part) {
    return told(part) != XliffProgress.KEPT;
  }

  /** What Trados says of a segment. */
  private XliffProgress told(XliffOneTarget.Part part) {
    Optional<String> id = part.source().attribute("mid");
    return unit.child("seg-defs").stream()
        .flatMap(d -> d.children("seg").stream())
        .filter(s -> id.isPresent() && s.attribute("id").equals(id))
        .findFirst()
        .map(XliffContent::ownProgress)
        .orElse(XliffProgress.UNTOLD);
  }
}
