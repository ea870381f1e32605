package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts translations back into a file. Used once. */
final class Merge {

  private final FileText file;
  private final CharsetEncoder encoder;
  private final List<Edit> edits = new ArrayList<>();
  private final NavigableMap<Integer, Edit> attributes = new TreeMap<>();
  private final Map<Place, List<Place.Filled>> places = new LinkedHashMap<>();
  private int loose;
  private int unwritable;

  Merge(FileText file) {
    this.file = file;
    this.encoder = file.encoder();
  }

  Merged merge(List<Translation> translations) {
    // Attributes first: they may stand in codes, which are written with them.
    translations.stream().filter(Merge::isAttribute).forEach(this::add);
    edits.forEach(e -> attributes.put(e.start(), e));
    edits.clear();
    translations.stream().filter(t -> !isAttribute(t)).forEach(this::add);
    places.forEach((place, parts) -> edits.addAll(place.edits(parts)));
    edits.addAll(attributes.values());
    file.corrected().forEach(s -> edits.add(new Edit(s.start(), s.end(), file.charset().name())));
    String text = file.text();
    return new Merged(file.bytes(Edit.apply(text, 0, text.length(), edits)), loose, unwritable);
  }

  private static boolean isAttribute(Translation translation) {
    return translation.segment().form().escape() == Escape.ATTRIBUTE;
  }

  private void add(Translation translation) {
    Segment segment = translation.segment();
    List<Edit> own = new ArrayList<>();
    boolean doubted = false;
    int tangled = 0;
    int lost = 0;
    for (Translation.Part part : translation.parts()) {
      doubted |= part.doubted();
      if (!part.text().equals(segment.marked(part.sentence()))) {
        Restored restored = Restored.of(segment, part, file.text());
        Optional<Edit> edit = edit(segment, part, restored);
        edit.ifPresent(own::add);
        lost += edit.isEmpty() ? 1 : 0;
        tangled += edit.isPresent() && restored.isLoose() ? 1 : 0;
      }
    }
    Optional<Place> place = segment.form().place();
    boolean written = place.isEmpty() || lost == 0;
    if (place.isEmpty()) {
      edits.addAll(own);
    } else if (written) {
      places
          .computeIfAbsent(place.get(), p -> new ArrayList<>())
          .add(filled(segment, own, doubted || tangled > 0));
    }
    loose += written ? tangled : 0;
    unwritable += written ? lost : translation.parts().size();
  }

  private Place.Filled filled(Segment segment, List<Edit> own, boolean doubted) {
    Span all = segment.form().content().orElseGet(segment::inFile);
    String content = Edit.apply(file.text(), all.start(), all.end(), own);
    return new Place.Filled(all, content, doubted);
  }

  private Optional<Edit> edit(Segment segment, Translation.Part part, Restored restored) {
    Span place = segment.inFile(part.sentence());
    Span first = verbatimAt(segment, place.start());
    Span last = verbatimAt(segment, place.end() - 1);
    boolean inside = first != null && first.equals(last);
    Escape escape = inside ? Escape.CDATA : segment.form().escape();
    String laid = restored.written(this::code, t -> escape.of(t, encoder));
    List<Span> gaps = segment.gaps(place);
    if (laid.chars().filter(c -> c == Wrapping.GAP).count() != gaps.size()) {
      return Optional.empty();
    }
    String written = overGaps(laid, gaps);
    if (!inside) {
      written = (first == null ? "" : "]]>") + written + (last == null ? "" : "<![CDATA[");
    }
    return encoder.canEncode(written)
        ? Optional.of(new Edit(place.start(), place.end(), written))
        : Optional.empty();
  }

  private String overGaps(String laid, List<Span> gaps) {
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Span gap : gaps) {
      int here = laid.indexOf(Wrapping.GAP, at);
      written.append(laid, at, here).append(gap.of(file.text()));
      at = here + 1;
    }
    return written.append(laid.substring(at)).toString();
  }

  /** A code with the attributes in it, which are edited with it. */
  private String code(Code code) {
    NavigableMap<Integer, Edit> inside = attributes.subMap(code.start(), true, code.end(), false);
    String text = Edit.apply(file.text(), code.start(), code.end(), List.copyOf(inside.values()));
    inside.clear();
    return text;
  }

  private static Span verbatimAt(Segment segment, int at) {
    List<Span> spans = segment.form().verbatim();
    int first = 0;
    int end = spans.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      boolean before = spans.get(middle).end() <= at;
      first = before ? middle + 1 : first;
      end = before ? end : middle;
    }
    return first < spans.size() && spans.get(first).start() <= at ? spans.get(first) : null;
  }
}
