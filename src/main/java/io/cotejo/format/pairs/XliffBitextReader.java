package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * XLIFF 1.2 (its units, or the segments that {@code mrk}s part them into) and 2.0 to 2.2 (its
 * segments): a source without a target has no partner, and neither has one whose target is called
 * untranslated or is the source again; codes of other formats are left out. What {@link
 * XliffBitextWriter} wrote keeps its documents, sentences, machine translation, confidence, verdict
 * and white space. Stateless and thread-safe.
 */
public final class XliffBitextReader implements BitextReader {

  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph");

  /** What looks like a unit and is none: suggestions, notes, codes that stand apart. */
  private static final Set<String> ASIDE =
      Set.of(
          "alt-trans",
          "match",
          "matches",
          "metaGroup",
          "metadata",
          "notes",
          "note",
          "glossary",
          "skl");

  private static final String OWN = "cotejo";

  @Override
  public BitextRows open(BitextSource file) {
    return taker -> rows(file, taker);
  }

  private static BitextRows.Found rows(BitextSource file, RowTaker taker)
      throws IOException, InvalidInputException {
    try (InputStream in = file.open()) {
      XmlReader xml = new XmlReader(file.name(), in);
      if (!xml.next() || !xml.isStart("xliff")) {
        throw xml.invalid("not XLIFF: it does not begin with <xliff>");
      }
      return new Walk(file.name(), xml, taker).rows();
    }
  }

  /** One walk over a file. */
  private static final class Walk {
    private final String path;
    private final XmlReader xml;
    private final Witness rows;
    private Language source;
    private Language target;
    private String document;
    private int number;
    private String pivot = "";
    private String note = "";
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> data = new HashMap<>();

    /** What the codes of a file of Trados stand for, if it breaks a line, by their ids. */
    private final Map<String, String> tags = new HashMap<>();

    private final XliffTally tally = new XliffTally();

    Walk(String path, XmlReader xml, RowTaker taker) {
      this.path = path;
      this.rows = new Witness(taker);
      this.xml = xml;
      this.document = path;
      this.source = Languages.of(xml.attribute("srcLang").orElse(null));
      this.target = Languages.of(xml.attribute("trgLang").orElse(null));
      label();
    }

    /** A variety tells something only against another one of the same language. */
    private void label() {
      if (!source.isSameBut(target)) {
        source = source.base();
        target = target.base();
      }
    }

    BitextRows.Found rows() throws IOException, InvalidInputException {
      while (xml.next()) {
        if (xml.isStart("file")) {
          file();
        } else if (xml.isStart("unit")) {
          pivot = "";
          note = "";
          known.clear();
          data.clear();
        } else if (xml.isStart("tag-defs")) {
          tags.putAll(TagDefinitions.read(xml));
        } else if (xml.isStart("data")) {
          data.put(xml.attribute("id").orElse(""), xml.rawText(Set.of()));
        } else if (xml.isStart("match") && xml.attribute("origin").equals(Optional.of(OWN))) {
          match();
        } else if (isReview()) {
          note = xml.rawText(Set.of());
        } else if (xml.isStart("meta")) {
          known.put(xml.attribute("type").orElse(""), xml.rawText(Set.of()));
        } else if (xml.isStart("trans-unit")) {
          unit("trans-unit");
        } else if (xml.isStart("segment")) {
          unit("segment");
        } else if (!isOwnAside()) {
          skipAside();
        }
      }
      return rows.found(passedOver());
    }

    private List<String> passedOver() {
      List<String> phrases = new ArrayList<>(tally.phrase().stream().toList());
      if (xml.subTexts() > 0) {
        phrases.add(xml.subTexts() + " texts in <sub>, inside of codes");
      }
      return phrases;
    }

    private boolean isReview() {
      return xml.isStart("note") && xml.attribute("category").equals(Optional.of("reviewer"));
    }

    /** What may hold something that Cotejo wrote beside its pair: looked into, not skipped. */
    private boolean isOwnAside() {
      return xml.isStart("matches")
          || xml.isStart("metadata")
          || xml.isStart("notes")
          || (xml.isStart("metaGroup")
              && xml.attribute("category").equals(Optional.of("alignment")));
    }

    private void match() throws IOException, InvalidInputException {
      while (xml.next() && !xml.isEnd("match")) {
        if (xml.isStart("target")) {
          pivot = xml.rawText(CODES);
        }
      }
    }

    private void file() {
      tags.clear();
      source = xml.attribute("source-language").map(Languages::of).orElse(source);
      target = xml.attribute("target-language").map(Languages::of).orElse(target);
      label();
      document = xml.attribute("original").filter(o -> !o.isBlank()).orElse(path);
    }

    private void unit(String tag) throws IOException, InvalidInputException {
      boolean isOwn = !known.isEmpty();
      boolean ofTwoLanguages = !source.base().equals(target.base()) && !isOwn;
      for (XliffUnit.Texts read :
          new XliffUnit(xml, tag.equals("segment") ? data : tags).read(tag)) {
        boolean isTranslated = tally.isTranslated(read, ofTwoLanguages);
        // White space of others is how their files are laid out; ours is the text's.
        XliffUnit.Texts texts = isOwn ? read : read.folded();
        ReadUnit unit =
            new ReadUnit(
                number++,
                part("source", source, texts.source()),
                part("target", target, isTranslated ? texts.target() : ""),
                pivot,
                0,
                ReadUnit.confidence(known.getOrDefault("confidence", "")),
                ReadUnit.verdict(known.getOrDefault("verdict", "")),
                review());
        if (!unit.isEmpty()) {
          rows.row(unit.toRow());
        }
      }
    }

    private ReadUnit.Review review() {
      return new ReadUnit.Review(
          known.getOrDefault("state", ""), note, known.getOrDefault("author", ""));
    }

    private ReadUnit.Part part(String side, Language language, String text) {
      String named = known.getOrDefault(side + "-document", "");
      return new ReadUnit.Part(
          named.isBlank() ? document : named,
          language,
          text,
          ReadUnit.Part.indices(known.getOrDefault(side + "-sentences", "")));
    }

    private void skipAside() throws IOException, InvalidInputException {
      for (String tag : ASIDE) {
        if (xml.isStart(tag)) {
          xml.skip();
          return;
        }
      }
    }
  }
}
