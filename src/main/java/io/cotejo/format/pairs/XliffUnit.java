package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.XliffProgress;
import io.cotejo.codec.XliffText;
import io.cotejo.codec.XmlReader;
import io.cotejo.text.Copies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A {@code trans-unit} of XLIFF 1.2 or a {@code segment} of XLIFF 2 while it is read. Used once.
 */
final class XliffUnit {

  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What looks like a text of the unit and is none. */
  private static final Set<String> ASIDE = Set.of("alt-trans", "note", "notes", "matches");

  private final XmlReader xml;
  private final Map<String, String> data;
  private final Map<String, XliffProgress> told = new HashMap<>();
  private XliffProgress progress;
  private XliffText source = XliffText.NONE;
  private XliffText parted = XliffText.NONE;
  private XliffText target = XliffText.NONE;

  /**
   * A segment, or a unit that is one; white space as it is written.
   *
   * @param source blank if there is none
   * @param target blank if there is none
   * @param progress what is said of it
   */
  record Texts(String source, String target, XliffProgress progress) {

    /** The same with one space for white space and none at the ends. */
    Texts folded() {
      return new Texts(folded(source), folded(target), progress);
    }

    private static String folded(String text) {
      return SPACES.matcher(text).replaceAll(" ").strip();
    }
  }

  /**
   * Begins.
   *
   * @param xml at the start tag
   * @param data what codes stand for, by their {@code dataRef}
   */
  XliffUnit(XmlReader xml, Map<String, String> data) {
    this.xml = xml;
    this.data = data;
    this.progress = XliffProgress.of(xml::attribute);
  }

  /** Reads up to the end tag of such a name. */
  List<Texts> read(String tag) throws IOException, InvalidInputException {
    while (xml.next() && !xml.isEnd(tag)) {
      if (xml.isStart("source")) {
        source = xml.xliffText(CODES, data);
      } else if (xml.isStart("seg-source")) {
        parted = xml.xliffText(CODES, data);
      } else if (xml.isStart("target")) {
        progress = progress.but(XliffProgress.of(xml::attribute));
        target = xml.xliffText(CODES, data);
      } else if (xml.isStart("seg")) {
        told.put(xml.attribute("id").orElse(""), XliffProgress.of(xml::attribute));
      } else if (ASIDE.stream().anyMatch(xml::isStart)) {
        xml.skip();
      }
    }
    XliffText from = parted.segments().isEmpty() ? source : parted;
    boolean isParted =
        isWhole(from)
            && isWhole(target)
            && !from.segments().isEmpty()
            && !target.segments().isEmpty();
    return isParted ? segments(from) : List.of(new Texts(text(), target.whole(), progress));
  }

  private String text() {
    return source.whole().isBlank() ? parted.whole() : source.whole();
  }

  /** Whether nothing to read stands outside the segments. */
  private static boolean isWhole(XliffText text) {
    return Copies.isSame(String.join("", text.segments().values()), text.whole());
  }

  private List<Texts> segments(XliffText from) {
    boolean isHalfDone =
        from.segments().entrySet().stream()
            .anyMatch(s -> isOpen(s.getValue(), target.segments().getOrDefault(s.getKey(), "")));
    // One segment that is open tells that the state is the unit's, and not of those that are done.
    XliffProgress all =
        progress == XliffProgress.OPEN && isHalfDone ? XliffProgress.UNTOLD : progress;
    List<Texts> texts = new ArrayList<>();
    Stream.concat(from.segments().keySet().stream(), target.segments().keySet().stream())
        .distinct()
        .forEach(
            id ->
                texts.add(
                    new Texts(
                        from.segments().getOrDefault(id, ""),
                        target.segments().getOrDefault(id, ""),
                        all.but(told.getOrDefault(id, XliffProgress.UNTOLD)))));
    return texts;
  }

  private static boolean isOpen(String from, String to) {
    return to.isBlank() || Copies.isSame(from, to);
  }
}
