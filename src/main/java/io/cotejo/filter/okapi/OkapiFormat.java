package io.cotejo.filter.okapi;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats that Okapi reads and writes for us, and what is particular to each. */
enum OkapiFormat {
  DOCX("docx", Family.OPEN_XML, "a Word file", "word/document.xml"),
  DOCM("docm", Family.OPEN_XML, "a Word file", "word/document.xml"),
  PPTX("pptx", Family.OPEN_XML, "a PowerPoint file", "ppt/presentation.xml"),
  PPTM("pptm", Family.OPEN_XML, "a PowerPoint file", "ppt/presentation.xml"),
  XLSX("xlsx", Family.OPEN_XML, "an Excel file", "xl/workbook.xml"),
  XLSM("xlsm", Family.OPEN_XML, "an Excel file", "xl/workbook.xml"),
  ODT("odt", Family.OPEN_DOCUMENT, "an OpenDocument text", "content.xml"),
  ODS("ods", Family.OPEN_DOCUMENT, "an OpenDocument sheet", "content.xml"),
  ODP("odp", Family.OPEN_DOCUMENT, "an OpenDocument presentation", "content.xml"),
  IDML("idml", Family.DESIGN, "an InDesign file", "designmap.xml"),
  MARKDOWN("md", Family.TEXT, "Markdown", ""),
  PO("po", Family.TEXT, "a gettext catalogue", ""),
  PROPERTIES("properties", Family.TEXT, "Java properties", ""),
  JSON("json", Family.TEXT, "JSON", ""),
  YAML("yaml", Family.TEXT, "YAML", ""),
  YML("yml", Family.TEXT, "YAML", ""),
  XML("xml", Family.TEXT, "XML", "");

  /** What a format is packed in. */
  enum Family {
    OPEN_XML,
    OPEN_DOCUMENT,
    DESIGN,
    TEXT
  }

  private final String ending;
  private final Family family;
  private final String noun;
  private final String mainPart;

  OkapiFormat(String ending, Family family, String noun, String mainPart) {
    this.ending = ending;
    this.family = family;
    this.noun = noun;
    this.mainPart = mainPart;
  }

  static Optional<OkapiFormat> of(String ending) {
    return Stream.of(values()).filter(f -> f.ending.equals(ending)).findFirst();
  }

  /** In lower case, without the dot. */
  String ending() {
    return ending;
  }

  Family family() {
    return family;
  }

  /** For people, with its article. */
  String noun() {
    return noun;
  }

  /** The part that each such archive has; empty if it is none. */
  String mainPart() {
    return mainPart;
  }

  /** Whether texts lie in one part and what they are of in others, which are changed with it. */
  boolean sharesTexts() {
    return this == XLSX || this == XLSM;
  }

  /** Whether it maps names to strings, of which some are for programs. */
  boolean isOfStrings() {
    return this == PROPERTIES || this == JSON || this == YAML || this == YML;
  }
}
