package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.format.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * TMX 1.1 to 1.4b: units with two languages or more, of which two are read; codes of other formats
 * inside a segment are left out. What {@link TmxBitextWriter} wrote keeps its documents, sentences,
 * confidence and verdict. No document type is fetched. Stateless and thread-safe.
 */
public final class TmxBitextReader implements BitextReader {

  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  private final Languages languages;

  /** A reader for two languages. */
  public TmxBitextReader(Languages languages) {
    this.languages = languages;
  }

  @Override
  public List<AlignedPair> read(String path, InputStream in)
      throws IOException, InvalidInputException {
    XmlReader xml = new XmlReader(path, in);
    if (!xml.next() || !xml.isStart("tmx")) {
      throw xml.invalid("not TMX: it does not begin with <tmx>");
    }
    Language declared = Language.UNDETERMINED;
    List<AlignedPair> pairs = new ArrayList<>();
    int number = 0;
    while (xml.next()) {
      if (xml.isStart("header")) {
        declared = Languages.of(xml.attribute("srclang").orElse(null));
      } else if (xml.isStart("tu")) {
        ReadUnit unit = new Unit(path, declared).read(xml, number++);
        if (!unit.isEmpty()) {
          pairs.add(unit.toPair());
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** A unit while it is read. */
  private final class Unit {
    private final String path;
    private final Language declared;
    private final List<ReadUnit.Part> parts = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();

    Unit(String path, Language declared) {
      this.path = path;
      this.declared = declared;
    }

    ReadUnit read(XmlReader xml, int number) throws IOException, InvalidInputException {
      Language own = xml.attribute("srclang").map(Languages::of).orElse(declared);
      while (xml.next() && !xml.isEnd("tu")) {
        if (xml.isStart("tuv")) {
          parts.add(variant(xml));
        } else if (xml.isStart("prop")) {
          properties.put(xml.attribute("type").orElse(""), xml.text(Set.of()));
        }
      }
      ReadUnit.Part source = source(own);
      return new ReadUnit(
          number,
          source,
          target(source),
          "",
          ReadUnit.confidence(properties.getOrDefault("x-confidence", "")),
          ReadUnit.verdict(properties.getOrDefault("x-verdict", "")));
    }

    private ReadUnit.Part variant(XmlReader xml) throws IOException, InvalidInputException {
      Language language =
          Languages.of(xml.xmlLanguage().or(() -> xml.attribute("lang")).orElse(null));
      String document = path;
      String text = "";
      List<Integer> indices = List.of();
      while (xml.next() && !xml.isEnd("tuv")) {
        if (xml.isStart("prop") && xml.attribute("type").equals(Optional.of("x-document"))) {
          document = xml.text(Set.of());
        } else if (xml.isStart("prop")
            && xml.attribute("type").equals(Optional.of("x-sentences"))) {
          indices = ReadUnit.Part.indices(xml.text(Set.of()));
        } else if (xml.isStart("seg")) {
          text = xml.text(CODES);
        }
      }
      return new ReadUnit.Part(document.isBlank() ? path : document, language, text, indices);
    }

    private ReadUnit.Part source(Language own) {
      Optional<ReadUnit.Part> first = parts.stream().findFirst();
      return languages.source().isPresent()
          ? in(languages.source().get())
          : find(own).or(() -> first).orElse(in(own));
    }

    private ReadUnit.Part target(ReadUnit.Part source) {
      return languages.target().isPresent()
          ? in(languages.target().get())
          : parts.stream()
              .filter(p -> !p.language().equals(source.language()))
              .findFirst()
              .orElse(new ReadUnit.Part(path, Language.UNDETERMINED, ""));
    }

    private ReadUnit.Part in(Language language) {
      return find(language).orElse(new ReadUnit.Part(path, language, ""));
    }

    private Optional<ReadUnit.Part> find(Language language) {
      return parts.stream().filter(p -> p.language().equals(language)).findFirst();
    }
  }
}
