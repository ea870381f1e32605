package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.Tmx;
import io.cotejo.codec.TmxReader;
import io.cotejo.codec.TmxUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * TMX 1.1 to 1.4b: units with two languages or more, of which two are read; codes of other formats
 * inside a segment are left out. What {@link TmxBitextWriter} wrote keeps its documents, sentences,
 * confidence and verdict. No document type is fetched. Stateless and thread-safe.
 */
public final class TmxBitextReader implements BitextReader {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Languages languages;

  /** A reader for two languages. */
  public TmxBitextReader(Languages languages) {
    this.languages = languages;
  }

  @Override
  public List<AlignedPair> read(String path, InputStream in)
      throws IOException, InvalidInputException {
    TmxReader tmx = new TmxReader(path, in);
    if (!tmx.isTmx()) {
      throw tmx.invalid("not TMX: it does not begin with <tmx>");
    }
    List<AlignedPair> pairs = new ArrayList<>();
    int number = 0;
    for (Optional<TmxUnit> next = tmx.next(); next.isPresent(); next = tmx.next()) {
      String declared =
          next.get().attributes().getOrDefault(Tmx.SOURCE_LANGUAGE, tmx.sourceLanguage());
      ReadUnit unit = new Sides(path, next.get()).read(declared, number++);
      if (!unit.isEmpty()) {
        pairs.add(unit.toPair());
      }
    }
    return List.copyOf(pairs);
  }

  /** The sides of one unit. */
  private final class Sides {
    private final String path;
    private final TmxUnit unit;
    private final List<ReadUnit.Part> parts;

    Sides(String path, TmxUnit unit) {
      this.path = path;
      this.unit = unit;
      this.parts = unit.variants().stream().map(this::part).toList();
    }

    ReadUnit read(String declared, int number) {
      ReadUnit.Part source = source(Languages.of(declared));
      return new ReadUnit(
          number,
          source,
          target(source),
          "",
          ReadUnit.confidence(unit.property("x-confidence").orElse("")),
          ReadUnit.verdict(unit.property("x-verdict").orElse("")));
    }

    private ReadUnit.Part part(TmxUnit.Variant variant) {
      return new ReadUnit.Part(
          variant.property("x-document").filter(d -> !d.isBlank()).orElse(path),
          Languages.of(variant.language()),
          SPACES.matcher(variant.text()).replaceAll(" ").strip(),
          variant.property("x-sentences").map(ReadUnit.Part::indices).orElse(List.of()));
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
