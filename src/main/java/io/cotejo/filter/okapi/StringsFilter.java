package io.cotejo.filter.okapi;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.filter.FileText;
import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.PackedFilter;
import io.cotejo.text.Utf8;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files of text whose strings Okapi finds. Stateless and thread-safe. */
final class StringsFilter implements PackedFilter {

  private final OkapiFormat format;
  private final FilterOptions options;

  StringsFilter(OkapiFormat format, FilterOptions options) {
    this.format = format;
    this.options = options;
  }

  @Override
  public Unpacked open(String label, byte[] bytes) throws MalformedFileException {
    FileText original = FileText.of(label, bytes, charset(label, bytes));
    // What is Latin-1 cannot hold all that comes into it, but for its escapes.
    String manner = original.charset().equals(StandardCharsets.UTF_8) ? original.text() : "";
    if (format == OkapiFormat.XML) {
      new XmlParts(label).check(bytes);
    } else if (format == OkapiFormat.PO) {
      Catalogue.check(label, original.text(), options.sources(), options.target());
    }
    Units units =
        new Units(
            () -> Filters.of(format, manner),
            original.text().getBytes(StandardCharsets.UTF_8),
            options.sources().get(0).code(),
            options.target().code());
    UnitSegments segments = new UnitSegments(format);
    try {
      units.each(segments::add);
    } catch (RuntimeException | StackOverflowError e) {
      throw new MalformedFileException(Diagnostic.of(label, Failure.reason(format, e)));
    }
    FileText text = new FileText(label, segments.text(), StandardCharsets.UTF_8, false, List.of());
    return new Unpacked(
        text,
        segments.segments(),
        new StringsMerge(format, options, original, units, segments),
        Optional.empty());
  }

  /** Properties were Latin-1 before they were UTF-8. */
  private Charset charset(String label, byte[] bytes) throws MalformedFileException {
    try {
      Utf8.decode(bytes);
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      if (format == OkapiFormat.PROPERTIES) {
        return StandardCharsets.ISO_8859_1;
      }
      throw new MalformedFileException(Diagnostic.of(label, "not in UTF-8; convert it"));
    }
  }
}
