package io.cotejo.filter.okapi;

import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;

/** Okapi's filter for each format, set so that no more is changed than texts. Stateless. */
final class Filters {

  /** Stands for a line break inside a paragraph; no text of an office holds it otherwise. */
  static final char LINE_BREAK = '\u2028';

  private Filters() {}

  static IFilter of(OkapiFormat format) {
    return format.isOpenXml() ? openXml() : new OpenOfficeFilter();
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
}
