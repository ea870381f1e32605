package io.cotejo.filter;

import io.cotejo.bitext.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * XLIFF 1.2 and 2.x: targets that are missing, have no words but those of the source, or are called
 * untranslated are filled, and their state is set. Thread-safe.
 */
final class XliffFilter implements FileFilter {

  private final FilterOptions options;

  XliffFilter(FilterOptions options) {
    this.options = options;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    XmlElement root = XmlFile.root(file, "xliff");
    String version = root.attribute("version").orElse("");
    List<Segment> segments = new ArrayList<>();
    if (version.startsWith("2.")) {
      Bilingual languages = new Bilingual(options, root, "srcLang", "trgLang");
      if (languages.isWanted(file)) {
        for (XmlElement unit : root.all("unit")) {
          new XliffTwoUnit(file, languages, unit).addTo(segments);
        }
      }
      return segments;
    }
    if (!version.startsWith("1.")) {
      throw file.malformed(root.start(), "XLIFF of version '" + version + "'; 1.2 or 2.x needed");
    }
    for (XmlElement part : root.children("file")) {
      Bilingual languages = new Bilingual(options, part, "source-language", "target-language");
      if (languages.isWanted(file)) {
        Map<String, String> tags = XliffContent.tags(part);
        for (XmlElement unit : part.all("trans-unit")) {
          new XliffOneUnit(file, languages, unit, tags).addTo(segments);
        }
      }
    }
    return segments;
  }

  /**
   * The languages that an element declares for all that is in it.
   *
   * @param options the languages that are wanted
   * @param element that declares them
   * @param sourceName attribute of the source language
   * @param targetName attribute of the target language
   */
  record Bilingual(
      FilterOptions options, XmlElement element, String sourceName, String targetName) {

    /**
     * Whether this is to be translated.
     *
     * @throws MalformedFileException if it is, but into another language
     */
    boolean isWanted(FileText file) throws MalformedFileException {
      Optional<String> target = element.attribute(targetName);
      if (!options.isSource(element.attribute(sourceName))) {
        return false;
      }
      if (target.isPresent() && !options.isTarget(target)) {
        throw file.malformed(
            element.start(),
            "its targets are in '" + target.get() + "', not in '" + options.target() + "'");
      }
      return true;
    }

    Optional<Language> source() {
      return FilterOptions.language(element.attribute(sourceName));
    }

    /** Declares the target language where nothing does. */
    List<Edit> declaration() {
      if (element.attribute(targetName).isPresent()) {
        return List.of();
      }
      Token tag = element.openTag();
      String set = Attributes.with(element.tag(), targetName, options.target().code());
      return List.of(new Edit(tag.start(), tag.end(), set));
    }
  }
}
