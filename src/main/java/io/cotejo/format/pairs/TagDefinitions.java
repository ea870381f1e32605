package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.LineBreaks;
import io.cotejo.codec.XmlReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Trados says once, in the head of a file, of the codes in its units. Stateless. */
final class TagDefinitions {

  private static final Set<String> KINDS = Set.of("ph", "st", "bpt");

  private TagDefinitions() {}

  /**
   * The codes that break a line, each a line end, by their ids.
   *
   * @param xml at the start tag of {@code <tag-defs>}; at its end tag afterwards
   */
  static Map<String, String> read(XmlReader xml) throws IOException, InvalidInputException {
    Map<String, String> breaks = new HashMap<>();
    String id = "";
    while (xml.next() && !xml.isEnd("tag-defs")) {
      if (xml.isStart("tag")) {
        id = xml.attribute("id").orElse("");
      } else if (KINDS.stream().anyMatch(xml::isStart)) {
        Optional<String> name = xml.attribute("name");
        if (LineBreaks.isBreak(
            a -> a.equals("type") ? name : Optional.empty(), xml.rawText(Set.of()))) {
          breaks.put(id, "\n");
        }
      }
    }
    return breaks;
  }
}
