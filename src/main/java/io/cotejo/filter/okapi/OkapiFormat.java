package io.cotejo.filter.okapi;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats that Okapi reads and writes for us, and what is particular to each. */
enum OkapiFormat {
  DOCX("docx", "a Word file", "word/document.xml"),
  DOCM("docm", "a Word file", "word/document.xml"),
  PPTX("pptx", "a PowerPoint file", "ppt/presentation.xml"),
  PPTM("pptm", "a PowerPoint file", "ppt/presentation.xml"),
  XLSX("xlsx", "an Excel file", "xl/workbook.xml"),
  XLSM("xlsm", "an Excel file", "xl/workbook.xml"),
  ODT("odt", "an OpenDocument text", "content.xml"),
  ODS("ods", "an OpenDocument sheet", "content.xml"),
  ODP("odp", "an OpenDocument presentation", "content.xml");

  private final String ending;
  private final String noun;
  private final String mainPart;

  OkapiFormat(String ending, String noun, String mainPart) {
    this.ending = ending;
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

  /** For people, with its article. */
  String noun() {
    return noun;
  }

  /** The part that each such archive has. */
  String mainPart() {
    return mainPart;
  }

  boolean isOpenXml() {
    return mainPart.contains("/");
  }

  /** Whether texts lie in one part and what they are of in others, which are changed with it. */
  boolean sharesTexts() {
    return this == XLSX || this == XLSM;
  }
}
