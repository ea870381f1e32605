package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.codec.Tmx;
import io.cotejo.codec.TmxUnit;
import io.cotejo.codec.TmxUnit.Property;
import io.cotejo.codec.TmxWriter;
import io.cotejo.codec.XmlCharacters;
import io.cotejo.format.BeadJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * TMX 1.4b (LISA OSCAR, 2005), for translation memories: only pairs, the sentences of a side joined
 * by a space. Characters that XML 1.0 forbids are left out; so is a pair that has no other.
 */
public final class TmxBitextWriter implements BitextWriter {

  /** Type of the property that has what a reviewer said. */
  static final String STATE = "x-state";

  @Override
  public void write(BitextStream bitext, Writer out) throws IOException {
    TmxWriter tmx = new TmxWriter(out, false);
    tmx.head(bitext.version(), "cotejo-jsonl", bitext.source().tag());
    BeadIds ids = new BeadIds();
    bitext.eachRow(
        row -> {
          String id = ids.next(row.pair());
          if (row.pair().isPaired() && isLegal(row.pair())) {
            tmx.unit(unit(id, row, bitext.isReviewed()));
          }
        });
    tmx.tail();
  }

  private static boolean isLegal(AlignedPair pair) {
    return !XmlCharacters.allowedIn(pair.source().orElseThrow().text()).isBlank()
        && !XmlCharacters.allowedIn(pair.target().orElseThrow().text()).isBlank();
  }

  private static TmxUnit unit(String id, ReviewedPair row, boolean states) {
    AlignedPair pair = row.pair();
    Passage source = pair.source().orElseThrow();
    Passage target = pair.target().orElseThrow();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("tuid", id);
    if (source.sentences().size() > 1 || target.sentences().size() > 1) {
      attributes.put("segtype", "block");
    }
    if (!XmlCharacters.allowedIn(row.author()).isBlank()) {
      attributes.put(Tmx.CHANGED_BY, row.author());
    }
    List<Property> properties = new ArrayList<>();
    properties.add(new Property("x-type", pair.type()));
    if (pair.isJudged()) {
      properties.add(new Property("x-confidence", BeadTable.confidence(pair)));
      properties.add(new Property("x-verdict", BeadTable.verdict(pair)));
    }
    List<String> notes = new ArrayList<>();
    if (states) {
      properties.add(new Property(STATE, BeadJson.lowerCase(row.state())));
      notes.add(XmlCharacters.allowedIn(row.note()));
    }
    return new TmxUnit(
        attributes,
        properties,
        notes.stream().filter(note -> !note.isBlank()).toList(),
        List.of(variant(source), variant(target)));
  }

  private static TmxUnit.Variant variant(Passage passage) {
    return new TmxUnit.Variant(
        passage.language().tag(),
        List.of(
            new Property("x-document", passage.document()),
            new Property("x-sentences", BeadTable.indices(passage))),
        passage.text());
  }
}
