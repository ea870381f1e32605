package io.cotejo.filter;

import io.cotejo.codec.Tmx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * TMX 1.1 to 1.4b: units without the target language are given it. Stateless but for its options,
 * and thread-safe.
 */
final class TmxFilter implements FileFilter {

  private static final Set<String> PAIRED = Set.of(Tmx.HIGHLIGHT);

  private final FilterOptions options;

  TmxFilter(FilterOptions options) {
    this.options = options;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    XmlElement root = XmlFile.root(file, Tmx.ROOT);
    List<Segment> segments = new ArrayList<>();
    for (XmlElement unit : root.all(Tmx.UNIT)) {
      Optional<XmlElement> source = variant(unit, true);
      Optional<XmlElement> target = variant(unit, false);
      boolean filled =
          target.flatMap(t -> t.child(Tmx.SEGMENT)).filter(s -> !isBlank(s)).isPresent();
      if (source.isPresent() && !filled) {
        source
            .get()
            .child(Tmx.SEGMENT)
            .flatMap(s -> XmlContent.of(file.text(), s, PAIRED, place(source.get(), target, file)))
            .map(s -> s.with(s.form().declared(FilterOptions.language(tag(source.get())))))
            .ifPresent(segments::add);
      }
    }
    return segments;
  }

  private static boolean isBlank(XmlElement element) {
    return element.content().isBlank();
  }

  private Optional<XmlElement> variant(XmlElement unit, boolean ofSource) {
    return unit.children(Tmx.VARIANT).stream()
        .filter(
            v -> {
              Optional<String> tag = tag(v);
              return ofSource ? options.isSource(tag) : options.isTarget(tag);
            })
        .findFirst();
  }

  private static Optional<String> tag(XmlElement variant) {
    return variant.attribute(Tmx.LANGUAGE).or(() -> variant.attribute(Tmx.OLD_LANGUAGE));
  }

  private Place place(XmlElement source, Optional<XmlElement> target, FileText file) {
    boolean isOld = source.attribute(Tmx.LANGUAGE).isEmpty();
    int start = target.map(XmlElement::start).orElse(source.end());
    int end = target.map(XmlElement::end).orElse(source.end());
    String attribute = isOld ? Tmx.OLD_LANGUAGE : Tmx.LANGUAGE;
    String tag = "<tuv " + attribute + "=\"" + options.target() + "\">";
    String open = target.map(XmlElement::openTagText).orElse(source.indent() + tag);
    String doubt = "<prop type=\"x-doubted\">yes</prop>";
    String kept = target.map(t -> properties(file, t)).orElse("");
    return parts -> {
      Place.Filled only = parts.get(0);
      String marked = only.doubted() ? doubt : "";
      String seg = "<seg>" + only.content() + "</seg></tuv>";
      return List.of(new Edit(start, end, open + kept + marked + seg));
    };
  }

  /** What stands in a variant before its segment. */
  private static String properties(FileText file, XmlElement variant) {
    int end = variant.child(Tmx.SEGMENT).map(XmlElement::start).orElse(variant.contentEnd());
    return file.text().substring(variant.contentStart(), end);
  }
}
