package io.cotejo.format.check;

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
          "srclang",
          "datatype");
  private static final Set<String> SEGTYPES = Set.of("block", "paragraph", "sentence", "phrase");

  private String sourceLanguage = "";
  private boolean hasSource;

  TmxChecker(String path) {
    super(path);
  }

  @Override
  void start(Open element, Optional<Open> parent) {
    String in = parent.map(p -> p.name).orElse("");
    switch (element.name) {
      case "tmx" -> {
        require(in.isEmpty(), "<tmx> must be the root");
        require(element.attribute("version").isPresent(), "<tmx> needs version=\"1.4\"");
      }
      case "header" -> header(element, in);
      case "body" -> require(in.equals("tmx"), "<body> must be in <tmx>");
      case "tu" -> {
        require(in.equals("body"), "<tu> must be in <body>");
        segtype(element);
        hasSource = false;
      }
      case "tuv" -> {
        require(in.equals("tu"), "<tuv> must be in <tu>");
        language(element);
      }
      case "seg" -> require(in.equals("tuv"), "<seg> must be in <tuv>");
      case "prop" -> require(element.attribute("type").isPresent(), "<prop> needs a type");
      case "note" -> require(Set.of("tu", "tuv", "header").contains(in), "misplaced <note>");
      default -> require(parent.isPresent(), "not TMX: the root is <" + element.name + ">");
    }
    boolean late = parent.filter(p -> p.name.equals("tu")).stream().anyMatch(TmxChecker::hasTuv);
    require(
        !late || element.name.equals("tuv"), "<" + element.name + "> must stand before the <tuv>s");
  }

  private static boolean hasTuv(Open tu) {
    return tu.children.contains("tuv");
  }

  private void header(Open header, String in) {
    require(in.equals("tmx"), "<header> must be in <tmx>");
    HEADER.forEach(name -> require(header.attribute(name).isPresent(), "<header> needs " + name));
    segtype(header);
    sourceLanguage = header.attribute("srclang").orElse("");
  }

  private void segtype(Open element) {
    element
        .attribute("segtype")
        .ifPresent(t -> require(SEGTYPES.contains(t), "unknown segtype \"" + t + "\""));
  }

  private void language(Open variant) {
    String language = variant.attribute("xml:lang").or(() -> variant.attribute("lang")).orElse("");
    require(!language.isEmpty(), "<tuv> needs xml:lang");
    boolean other = language.equalsIgnoreCase(sourceLanguage) && !language.equals(sourceLanguage);
    require(
        !other,
        "xml:lang \"" + language + "\" is not written as srclang \"" + sourceLanguage + "\"");
    hasSource |= language.equals(sourceLanguage) || sourceLanguage.equals("*all*");
  }

  @Override
  void end(Open element) {
    switch (element.name) {
      case "tmx" ->
          require(
              element.children.equals(List.of("header", "body")),
              "<tmx> needs a <header>, then a <body>");
      case "tu" -> {
        require(hasTuv(element), "<tu> needs a <tuv>");
        require(hasSource, "<tu> has no <tuv> in srclang \"" + sourceLanguage + "\"");
      }
      case "tuv" -> require(element.children.contains("seg"), "<tuv> needs a <seg>");
      case "seg" -> require(!element.text.toString().isBlank(), "<seg> is empty");
      default -> {
        // Anything may be in the others.
      }
    }
  }
}
