package io.cotejo.filter.okapi;

import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.idml.IDMLFilter;
import net.sf.okapi.filters.json.JSONFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.properties.PropertiesFilter;
import net.sf.okapi.filters.xml.XMLFilter;
import net.sf.okapi.filters.yaml.YamlFilter;

/** Okapi's filter for each format, set so that no more is changed than texts. Stateless. */
final class Filters {

  /** Stands for a line break inside a paragraph; no text of an office holds it otherwise. */
  static final char LINE_BREAK = '\u2028';

  private Filters() {}

  /**
   * A filter for one file.
   *
   * @param text of the file, if it is one of text, for how it writes characters; else empty
   */
  static IFilter of(OkapiFormat format, String text) {
    return switch (format) {
      case DOCX, DOCM, PPTX, PPTM, XLSX, XLSM -> openXml();
      case ODT, ODS, ODP -> new OpenOfficeFilter();
      case IDML -> new IDMLFilter();
      case MARKDOWN -> markdown();
      case PO -> po();
      case PROPERTIES -> properties(text);
      case JSON -> json(text);
      case YAML, YML -> yaml();
      case XML -> new XMLFilter();
    };
  }

  private static IFilter openXml() {
    ConditionalParameters parameters = new ConditionalParameters();
    // Else styles are made anew, and parts change that hold no text.
    parameters.setAllowWordStyleOptimisation(false);
    parameters.setTranslateWordGraphicName(false);
    parameters.setTranslatePowerpointGraphicName(false);
    parameters.setTranslateWordGraphicDescription(true);
    parameters.setTranslatePowerpointGraphicDescription(true);
    parameters.setTranslateComments(true);
    parameters.setTranslatePowerpointComments(true);
    parameters.setTranslatePowerpointNotes(true);
    parameters.setTranslateExcelHidden(true);
    parameters.setAddTabAsCharacter(true);
    parameters.setAddLineSeparatorCharacter(true);
    parameters.setLineSeparatorReplacement(LINE_BREAK);
    OpenXMLFilter filter = new OpenXMLFilter();
    filter.setParameters(parameters);
    return filter;
  }

  private static IFilter markdown() {
    MarkdownFilter filter = new MarkdownFilter();
    var parameters = filter.getParameters();
    parameters.setTranslateFencedCodeBlocks(false);
    parameters.setTranslateIndentedCodeBlocks(false);
    parameters.setTranslateInlineCodeBlocks(false);
    parameters.setTranslateHeaderMetadata(false);
    parameters.setTranslateUrls(false);
    return filter;
  }

  private static IFilter po() {
    POFilter filter = new POFilter();
    var parameters = filter.getParameters();
    parameters.setAllowEmptyOutputTarget(true);
    parameters.setWrapContent(false);
    return filter;
  }

  private static IFilter properties(String text) {
    PropertiesFilter filter = new PropertiesFilter();
    var parameters = filter.getParameters();
    parameters.setEscapeExtendedChars(text.chars().allMatch(c -> c < 0x80));
    return filter;
  }

  private static IFilter json(String text) {
    JSONFilter filter = new JSONFilter();
    var parameters = filter.getParameters();
    parameters.setExtractStandalone(true);
    parameters.setEscapeForwardSlashes(text.contains("\\/"));
    return filter;
  }

  private static IFilter yaml() {
    YamlFilter filter = new YamlFilter();
    var parameters = filter.getParameters();
    parameters.setExtractStandalone(true);
    parameters.setWrap(false);
    return filter;
  }
}
