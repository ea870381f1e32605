package io.cotejo.filter;

import io.cotejo.codec.LineBreaks;
import io.cotejo.codec.XliffProgress;
import io.cotejo.text.Copies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** What is asked of the elements of XLIFF before they are translated. Stateless. */
final class XliffContent {

  private XliffContent() {}

  /** What an element says, and those around it. */
  static XliffProgress progress(XmlElement element) {
    boolean isKept = element.inherited("translate").equals(Optional.of("no"));
    return isKept ? XliffProgress.KEPT : ownProgress(element);
  }

  /** What an element says itself. */
  static XliffProgress ownProgress(XmlElement element) {
    return XliffProgress.of(name -> Attributes.local(element.tag(), name));
  }

  /** The segments inside an element of XLIFF 1.2, however deep. */
  static List<XmlElement> marks(XmlElement element) {
    return element.all("mrk").stream()
        .filter(m -> m.attribute("mtype").equals(Optional.of("seg")))
        .toList();
  }

  /** The segment of a number. */
  static Optional<XmlElement> mark(XmlElement element, Optional<String> number) {
    return marks(element).stream().filter(m -> m.attribute("mid").equals(number)).findFirst();
  }

  /** What the codes of a unit of XLIFF 2 stand for, by the names of it. */
  static Map<String, String> data(XmlElement unit) {
    Map<String, String> data = new HashMap<>();
    for (XmlElement original : unit.children("originalData")) {
      for (XmlElement entry : original.children("data")) {
        entry.attribute("id").ifPresent(id -> data.put(id, entry.content()));
      }
    }
    return data;
  }

  /** What Trados says in the head of a file of the codes in its units, as the file writes it. */
  static Map<String, String> tags(XmlElement file) {
    Map<String, String> tags = new HashMap<>();
    for (XmlElement definitions : file.all("tag-defs")) {
      for (XmlElement tag : definitions.children("tag")) {
        tag.attribute("id").filter(id -> isBreak(tag)).ifPresent(id -> tags.put(id, "<br/>"));
      }
    }
    return tags;
  }

  private static boolean isBreak(XmlElement tag) {
    return Stream.of("ph", "st", "bpt")
        .flatMap(name -> tag.children(name).stream())
        .anyMatch(
            code ->
                LineBreaks.isBreak(
                    a -> a.equals("type") ? code.attribute("name") : Optional.empty(),
                    Parser.unescapeEntities(code.content(), false)));
  }

  static boolean hasWords(String file, XmlElement element, Set<String> paired) {
    return !words(file, element, paired).isEmpty();
  }

  /** What there is to read in an element, without white space. */
  static String words(String file, XmlElement element, Set<String> paired) {
    return Copies.bare(XmlContent.words(file, element, paired));
  }

  /**
   * Whether a target is to be filled: by what is said of it, else if it has no words or those of
   * the source, codes, escapes and white space left aside.
   *
   * @param paired names of inline elements around text
   */
  static boolean isOpen(
      String file,
      XmlElement source,
      Optional<XmlElement> target,
      XliffProgress progress,
      Set<String> paired) {
    String there = target.map(t -> words(file, t, paired)).orElse("");
    return switch (progress) {
      case KEPT -> false;
      case OPEN -> true;
      case DONE -> there.isEmpty();
      case UNTOLD -> there.isEmpty() || there.equals(words(file, source, paired));
    };
  }
}
