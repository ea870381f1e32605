package io.cotejo.format.pairs;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.Tmx;
import io.cotejo.codec.TmxReader;
import io.cotejo.codec.TmxUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * TMX 1.1 to 1.4b: units with two languages or more, of which two are read, the same two in the
 * same direction all through the file; codes of other formats inside a segment are left out. What
 * {@link TmxBitextWriter} wrote keeps its documents, sentences, confidence and verdict. No document
 * type is fetched. Stateless and thread-safe.
 */
public final class TmxBitextReader implements BitextReader {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Languages languages;

  /** A reader for two languages. */
  public TmxBitextReader(Languages languages) {
    this.languages = languages;
  }

  @Override
  public BitextRows open(BitextSource file) throws IOException, InvalidInputException {
    Direction direction = direction(file);
    return taker -> rows(file, direction, taker);
  }

  private static BitextRows.Found rows(BitextSource file, Direction direction, RowTaker taker)
      throws IOException, InvalidInputException {
    UnitTally tally = new UnitTally(direction);
    boolean sawRow = false;
    List<String> passedOver;
    try (InputStream in = file.open()) {
      TmxReader tmx = begin(file, in);
      int number = 0;
      for (Optional<TmxUnit> next = tmx.next(); next.isPresent(); next = tmx.next()) {
        TmxUnit read = tmx.isOwn() ? next.get() : folded(next.get());
        ReadUnit unit = unit(file.name(), read, number++, direction, tally);
        tally.add(unit);
        if (!unit.isEmpty()) {
          sawRow = true;
          taker.row(unit.toRow());
        }
      }
      passedOver = tmx.passedOver();
    }
    if (!sawRow && !tally.phrases().isEmpty()) {
      throw nothing(file, direction, passedOver);
    }
    return new BitextRows.Found(
        direction.sourceLabel(),
        direction.targetLabel(),
        Stream.concat(tally.phrases().stream(), passedOver.stream()).toList());
  }

  private static InvalidInputException nothing(
      BitextSource file, Direction direction, List<String> passedOver)
      throws IOException, InvalidInputException {
    String instead =
        passedOver.isEmpty()
            ? "; its languages are " + census(file)
            : " (" + String.join(", ", passedOver) + ")";
    return new InvalidInputException(
        Diagnostic.of(
            file.name(),
            "holds no text in " + direction.source() + " or " + direction.target() + instead));
  }

  /** White space of others is how their files are laid out; Cotejo's own is the texts'. */
  private static TmxUnit folded(TmxUnit unit) {
    List<TmxUnit.Variant> variants =
        unit.variants().stream()
            .map(
                v ->
                    new TmxUnit.Variant(
                        v.language(),
                        v.properties(),
                        SPACES.matcher(v.text()).replaceAll(" ").strip()))
            .toList();
    return new TmxUnit(unit.attributes(), unit.properties(), unit.notes(), variants);
  }

  private static TmxReader begin(BitextSource file, InputStream in)
      throws IOException, InvalidInputException {
    TmxReader tmx = new TmxReader(file.name(), in);
    if (!tmx.isTmx()) {
      throw tmx.invalid("not TMX: it does not begin with <tmx>");
    }
    return tmx;
  }

  private Direction direction(BitextSource file) throws IOException, InvalidInputException {
    if (languages.source().isPresent() && languages.target().isPresent()) {
      return new Direction(languages.source().get(), languages.target().get());
    }
    try (InputStream in = file.open()) {
      TmxReader tmx = begin(file, in);
      LanguageCensus census = census(tmx);
      if (census.isEmpty() && !tmx.passedOver().isEmpty()) {
        throw new InvalidInputException(
            Diagnostic.of(
                file.name(),
                "holds no text in a <seg> ("
                    + String.join(", ", tmx.passedOver())
                    + "); put each text into one"));
      }
      return census.decide(file.name(), languages, Languages.of(tmx.sourceLanguage()));
    }
  }

  private static LanguageCensus census(BitextSource file)
      throws IOException, InvalidInputException {
    try (InputStream in = file.open()) {
      return census(begin(file, in));
    }
  }

  private static LanguageCensus census(TmxReader tmx) throws IOException, InvalidInputException {
    LanguageCensus census = new LanguageCensus();
    for (Optional<TmxUnit> unit = tmx.next(); unit.isPresent(); unit = tmx.next()) {
      census.add(
          Languages.of(unit.get().attributes().get(Tmx.SOURCE_LANGUAGE)),
          unit.get().variants().stream()
              .filter(v -> !v.text().isBlank())
              .map(v -> Languages.of(v.language()))
              .toList());
    }
    return census;
  }

  private static ReadUnit unit(
      String path, TmxUnit unit, int number, Direction direction, UnitTally tally) {
    List<ReadUnit.Part> parts = unit.variants().stream().map(v -> part(path, v)).toList();
    int source = direction.source(parts);
    int target = direction.target(parts);
    for (int k = 0; k < parts.size(); k++) {
      if (k != source && k != target && !parts.get(k).isBlank()) {
        tally.leaveOut(parts.get(k).language());
      }
    }
    return new ReadUnit(
        number,
        side(path, parts, source, direction.sourceLabel()),
        side(path, parts, target, direction.targetLabel()),
        "",
        0,
        ReadUnit.confidence(unit.property("x-confidence").orElse("")),
        ReadUnit.verdict(unit.property("x-verdict").orElse("")),
        review(unit));
  }

  /** Others tell who changed a unit, too; that is no review. */
  private static ReadUnit.Review review(TmxUnit unit) {
    Optional<String> state = unit.property(TmxBitextWriter.STATE);
    String author = unit.attributes().getOrDefault(Tmx.CHANGED_BY, "");
    return new ReadUnit.Review(
        state.orElse(""), String.join(" ", unit.notes()).strip(), state.isPresent() ? author : "");
  }

  private static ReadUnit.Part side(
      String path, List<ReadUnit.Part> parts, int number, Language language) {
    return number < 0 ? new ReadUnit.Part(path, language, "") : parts.get(number).in(language);
  }

  private static ReadUnit.Part part(String path, TmxUnit.Variant variant) {
    return new ReadUnit.Part(
        variant.property("x-document").filter(d -> !d.isBlank()).orElse(path),
        Languages.of(variant.language()),
        variant.text(),
        variant.property("x-sentences").map(ReadUnit.Part::indices).orElse(List.of()));
  }
}
