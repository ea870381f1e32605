package io.cotejo.filter.okapi;

import io.cotejo.filter.Segment;
import io.cotejo.filter.Translation;
import io.cotejo.filter.okapi.OkapiFormat.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/**
 * Lays texts of Okapi's out as one text, a line each, in which a code is the two units that Okapi
 * writes for it; and takes them apart again. Not safe to share.
 */
final class UnitSegments {

  /**
   * Ends a text, with a line end behind it; XML cannot hold it, and translations are cleared of it.
   */
  private static final char END = '\u001D';

  /** What begins a text of its own inside of another: the words of a picture. */
  private static final Set<String> APART = Set.of("svg:title", "svg:desc");

  /** Names that others refer to. */
  private static final Set<String> KEPT = Set.of("x-table:name", "x-draw:name");

  /** What a program reads: names, paths, addresses, switches. */
  private static final Pattern OF_PROGRAMS =
      Pattern.compile(
          "\\s*(?:\\S*[_/\\\\@#=<>]\\S*|\\S+\\.\\S+|(?i:true|false|yes|no|on|off|null|nil|~))\\s*");

  /** What could be taken for Okapi's codes, or ours; no language writes it. */
  private static final Pattern MARKERS = Pattern.compile("[\\uE101-\\uE1FF\\u001D\\u2028]+");

  private final OkapiFormat format;
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Integer> indices = new ArrayList<>();
  private Segment.Builder segment = new Segment.Builder();

  UnitSegments(OkapiFormat format) {
    this.format = format;
  }

  /** What engines gave, without what would be taken for a code. */
  static List<Translation> clean(List<Translation> translations) {
    return translations.stream()
        .map(
            t -> new Translation(t.segment(), t.parts().stream().map(UnitSegments::clean).toList()))
        .toList();
  }

  private static Translation.Part clean(Translation.Part part) {
    String text = MARKERS.matcher(part.text()).replaceAll(" ");
    return new Translation.Part(part.sentence(), text, part.doubted());
  }

  void add(int index, String type, TextFragment unit) {
    String coded = unit.getCodedText();
    boolean ofPrograms = format.isOfStrings() && OF_PROGRAMS.matcher(coded).matches();
    if (KEPT.contains(type) || ofPrograms || coded.indexOf(END) >= 0) {
      return;
    }
    int base = text.length();
    text.append(coded).append(END).append('\n');
    indices.add(index);
    for (int i = 0; i < coded.length(); i++) {
      int whole = withoutText(unit, coded, i);
      if (whole > i) {
        segment.alone(base + i, base + whole);
        i = whole - 1;
      } else if (TextFragment.isMarker(coded.charAt(i))) {
        code(unit.getCode(coded.charAt(i + 1)), base + i);
        i++;
      } else {
        unit(coded.charAt(i), base + i);
      }
    }
    flush();
  }

  /** Where an element ends that begins at a place and has no text in it; else that place. */
  private static int withoutText(TextFragment unit, String coded, int start) {
    int depth = 0;
    for (int i = start; i < coded.length() && TextFragment.isMarker(coded.charAt(i)); i += 2) {
      TagType type = unit.getCode(coded.charAt(i + 1)).getTagType();
      depth += type == TagType.OPENING ? 1 : type == TagType.CLOSING ? -1 : 0;
      if (depth <= 0) {
        return type == TagType.CLOSING && depth == 0 ? i + 2 : start;
      }
    }
    return start;
  }

  private void unit(char c, int at) {
    if (format.family() != Family.TEXT && (c == '\t' || c == Filters.LINE_BREAK)) {
      segment.lineBreak(at, at + 1);
    } else {
      segment.add(c, at, at + 1);
    }
  }

  private void code(Code code, int at) {
    if (APART.contains(code.getType())) {
      flush();
      return;
    }
    // Not its id: Markdown's halves have different ones.
    String name = code.getType();
    switch (code.getTagType()) {
      case OPENING -> segment.open(name, at, at + 2);
      case CLOSING -> segment.close(name, at, at + 2);
      case PLACEHOLDER -> {
        if (Code.TYPE_LB.equals(code.getType())) {
          segment.lineBreak(at, at + 2);
        } else {
          segment.alone(at, at + 2);
        }
      }
    }
  }

  private void flush() {
    (format == OkapiFormat.PO ? segment.buildBeside() : segment.build()).ifPresent(segments::add);
    segment = new Segment.Builder();
  }

  /** All texts. */
  String text() {
    return text.toString();
  }

  List<Segment> segments() {
    return List.copyOf(segments);
  }

  /** The texts that differ in another version of all of them, by the indices of their units. */
  Map<Integer, String> changed(String other) {
    String[] before = text.toString().split(END + "\n", -1);
    String[] after = other.split(END + "\n", -1);
    if (before.length != after.length) {
      throw new IllegalArgumentException(
          "texts must stay as many: " + before.length + ", " + after.length);
    }
    Map<Integer, String> changed = new LinkedHashMap<>();
    for (int i = 0; i < indices.size(); i++) {
      if (!before[i].equals(after[i])) {
        changed.put(indices.get(i), after[i]);
      }
    }
    return changed;
  }
}
