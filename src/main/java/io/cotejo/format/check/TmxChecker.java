package io.cotejo.format.check;

import io.cotejo.codec.Tmx;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What TMX 1.4b asks, and what importers refuse beyond it. */
final class TmxChecker extends XmlChecker {

  private static final List<String> HEADER =
      List.of(
          "creationtool",
          "creationtoolversion",
          "segtype",
          "o-tmf",
          "adminlang",
          Tmx.SOURCE_LANGUAGE,
          "datatype");

  /** A source language that is any. */
  private static final String ALL = "*all*";

  private static final Set<String> SEGTYPES = Set.of("block", "paragraph", "sentence", "phrase");

  private String sourceLanguage = "";
  private String unitSource = "";
  private boolean hasSource;

  TmxChecker(String path) {
    super(path);
  }

  @Override
  void start(Open element, Optional<Open> parent) {
    String in = parent.map(p -> p.name).orElse("");
    switch (element.name) {
      case Tmx.ROOT -> {
        require(in.isEmpty(), "<tmx> must be the root");
        require(element.attribute("version").isPresent(), "<tmx> needs version=\"1.4\"");
      }
      case Tmx.HEADER -> header(element, in);
      case Tmx.BODY -> require(in.equals(Tmx.ROOT), "<body> must be in <tmx>");
      case Tmx.UNIT -> {
        require(in.equals(Tmx.BODY), "<tu> must be in <body>");
        unit(element);
      }
      case Tmx.VARIANT -> {
        require(in.equals(Tmx.UNIT), "<tuv> must be in <tu>");
        language(element);
      }
      case Tmx.SEGMENT -> require(in.equals(Tmx.VARIANT), "<seg> must be in <tuv>");
      case Tmx.PROPERTY -> require(element.attribute(Tmx.TYPE).isPresent(), "<prop> needs a type");
      case Tmx.NOTE ->
          require(Set.of(Tmx.UNIT, Tmx.VARIANT, Tmx.HEADER).contains(in), "misplaced <note>");
      default -> require(parent.isPresent(), "not TMX: the root is <" + element.name + ">");
    }
    boolean late =
        parent.filter(p -> p.name.equals(Tmx.UNIT)).stream().anyMatch(TmxChecker::hasTuv);
    require(
        !late || element.name.equals(Tmx.VARIANT),
        "<" + element.name + "> must stand before the <tuv>s");
  }

  private static boolean hasTuv(Open tu) {
    return tu.children.contains(Tmx.VARIANT);
  }

  private void unit(Open unit) {
    segtype(unit);
    unitSource = unit.attribute(Tmx.SOURCE_LANGUAGE).orElse(sourceLanguage);
    hasSource = false;
  }

  private void header(Open header, String in) {
    require(in.equals(Tmx.ROOT), "<header> must be in <tmx>");
    HEADER.forEach(name -> require(header.attribute(name).isPresent(), "<header> needs " + name));
    segtype(header);
    sourceLanguage = header.attribute(Tmx.SOURCE_LANGUAGE).orElse("");
  }

  private void segtype(Open element) {
    element
        .attribute("segtype")
        .ifPresent(t -> require(SEGTYPES.contains(t), "unknown segtype \"" + t + "\""));
  }

  private void language(Open variant) {
    String language =
        variant.attribute(Tmx.LANGUAGE).or(() -> variant.attribute(Tmx.OLD_LANGUAGE)).orElse("");
    require(!language.isEmpty(), "<tuv> needs xml:lang");
    // TMX 1.4b: unlike the other values, those of languages are not case-sensitive.
    hasSource |= language.equalsIgnoreCase(unitSource) || unitSource.equals(ALL);
  }

  @Override
  void end(Open element) {
    switch (element.name) {
      case Tmx.ROOT ->
          require(
              element.consistsOf(Tmx.HEADER, Tmx.BODY), "<tmx> needs a <header>, then a <body>");
      case Tmx.UNIT -> {
        require(hasTuv(element), "<tu> needs a <tuv>");
        require(hasSource, "<tu> has no <tuv> in srclang \"" + unitSource + "\"");
      }
      case Tmx.VARIANT -> require(element.children.contains(Tmx.SEGMENT), "<tuv> needs a <seg>");
      case Tmx.SEGMENT -> require(element.hasText, "<seg> is empty");
      default -> {
        // Anything may be in the others.
      }
    }
  }
}
