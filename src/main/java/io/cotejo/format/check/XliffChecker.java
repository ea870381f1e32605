package io.cotejo.format.check;

import io.cotejo.format.pairs.XliffBitextWriter;
import io.cotejo.text.Sightings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What XLIFF 2.0 and 2.1 ask of their core, and of the match module. */
final class XliffChecker extends XmlChecker {

  private static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");
  private static final Set<String> IDENTIFIED = Set.of("file", "unit", "group");
  private static final String XLIFF_1 = "urn:oasis:names:tc:xliff:document:1.";
  private static final Pattern TOKEN =
      Pattern.compile("[\\w.:·-]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String MATCH = "{" + XliffBitextWriter.MATCHES + "}match";

  private final Sightings files = new Sightings();
  private final Sightings units = new Sightings();
  private final Set<String> segments = new HashSet<>();
  private boolean hasTargetLanguage;

  XliffChecker(String path) {
    super(path);
  }

  @Override
  String namespace() {
    return XliffBitextWriter.CORE;
  }

  @Override
  void start(Open element, Optional<Open> parent) {
    String in = parent.map(p -> p.name).orElse("");
    if (IDENTIFIED.contains(element.name)) {
      identify(element);
    }
    switch (element.name) {
      case "xliff" -> root(element, in);
      case "file" -> require(in.equals("xliff"), "<file> must be in <xliff>");
      case "unit" -> require(in.equals("file") || in.equals("group"), "misplaced <unit>");
      case "segment" -> {
        require(in.equals("unit"), "<segment> must be in <unit>");
        segment(element);
      }
      case "target" -> {
        boolean own = in.equals("segment") || in.equals("ignorable");
        require(!own || hasTargetLanguage, "<target> needs trgLang on <xliff>");
      }
      default -> {
        if (parent.isEmpty() && element.name.startsWith("{" + XLIFF_1)) {
          isOther(element);
          return;
        }
        require(parent.isPresent(), "not XLIFF 2: the root is <" + element.name + ">");
        require(
            !element.name.equals(MATCH) || element.attribute("ref").isPresent(),
            "<match> needs a ref");
      }
    }
  }

  private void isOther(Open root) {
    giveUp(
        "this is XLIFF "
            + root.attribute("version").orElse("1.2")
            + ", which is read and translated, but not checked; 2.0 and 2.1 are");
  }

  private void root(Open root, String in) {
    require(in.isEmpty(), "<xliff> must be the root");
    String version = root.attribute("version").orElse("");
    if (version.startsWith("1.")) {
      isOther(root);
      return;
    }
    require(Set.of("2.0", "2.1").contains(version), "version must be 2.0 or 2.1");
    require(root.attribute("srcLang").isPresent(), "<xliff> needs srcLang");
    hasTargetLanguage = root.attribute("trgLang").isPresent();
  }

  private void identify(Open element) {
    String id = element.attribute("id").orElse("");
    require(TOKEN.matcher(id).matches(), "<" + element.name + "> needs an id without spaces");
    if (element.name.equals("file")) {
      units.clear();
    }
    Sightings known = element.name.equals("file") ? files : units;
    require(known.add(element.name + id) == 1, "two <" + element.name + ">s have the id " + id);
    if (element.name.equals("unit")) {
      segments.clear();
    }
  }

  private void segment(Open segment) {
    segment
        .attribute("id")
        .ifPresent(id -> require(segments.add(id), "two segments have the id " + id));
    Optional<String> state = segment.attribute("state");
    state.ifPresent(s -> require(STATES.contains(s), "unknown state \"" + s + "\""));
    segment
        .attribute("subState")
        .ifPresent(
            s -> {
              require(s.matches("[^:]+:.+"), "subState must be prefix:value");
              require(state.isPresent(), "subState needs a state");
            });
  }

  @Override
  void end(Open element) {
    switch (element.name) {
      case "xliff" -> require(element.children.contains("file"), "<xliff> needs a <file>");
      case "file" ->
          require(
              element.children.contains("unit") || element.children.contains("group"),
              "<file> needs a <unit> or <group>");
      case "unit" -> require(element.children.contains("segment"), "<unit> needs a <segment>");
      case "segment" -> require(element.children.contains("source"), "<segment> needs a <source>");
      default -> {
        // Anything may be in the others.
      }
    }
  }
}
