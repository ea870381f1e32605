package io.cotejo.format.report;

import io.cotejo.bitext.ConfidenceBand;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** One line a document and language: how many sentences found a counterpart, and where. */
final class CoverageTable {

  /** Of a strip, in the quarters of {@link ConfidenceBand#quarters()}. */
  private static final int HEIGHT = 4;

  private final ReportView view;
  private final Html html;

  CoverageTable(ReportView view, Html html) {
    this.view = view;
    this.html = html;
  }

  void write() throws IOException {
    if (view.report().documents().isEmpty()) {
      return;
    }
    html.open("table", "class", "coverage");
    html.leaf("caption", "Documents");
    html.open("thead");
    html.open("tr");
    for (String column :
        List.of("Document", "Language", "Sentences", "With a counterpart", "Where they stand")) {
      html.leaf("th", column, "scope", "col");
    }
    html.close();
    html.closeLine();
    html.open("tbody");
    for (Document document : view.report().documents()) {
      lines(document);
    }
    html.close();
    html.closeLine();
  }

  private void lines(Document document) throws IOException {
    boolean any = false;
    for (Language language : List.of(view.source(), view.target())) {
      long size =
          document.sentences().stream().filter(s -> ReportView.belongs(s, language)).count();
      if (size > 0) {
        line(document, language, size);
        any = true;
      }
    }
    if (!any) {
      line(document, document.language(), 0);
    }
  }

  private void line(Document document, Language language, long size) throws IOException {
    long paired =
        document.sentences().stream()
            .filter(s -> ReportView.belongs(s, language))
            .filter(s -> view.partners().confidence(document.name(), s).isPresent())
            .count();
    html.open("tr");
    html.open("th", "scope", "row", "dir", "auto");
    if (language.equals(view.source()) && size > 0) {
      html.leaf("a", document.name(), "href", "#" + view.anchor(document.name()));
    } else {
      html.text(document.name());
    }
    html.close();
    html.leaf("td", ReportView.name(language), "class", "language");
    html.leaf("td", Long.toString(size), "class", "number", "data-label", "sentences");
    html.leaf("td", paired + " of " + size, "class", "number share");
    html.open("td", "class", "where");
    if (size > 0) {
      strip(document, language, paired + " of " + size + " sentences have a counterpart");
    }
    html.close();
    html.closeLine();
  }

  /**
   * A bar a sentence that has a counterpart, as high as its band; hatching shows where one has
   * none, and nothing where a sentence takes no part.
   */
  private void strip(Document document, Language language, String caption) throws IOException {
    html.open(
        "svg",
        "class",
        "strip",
        "role",
        "img",
        "aria-label",
        caption,
        "viewBox",
        "0 0 " + document.sentences().size() + " " + HEIGHT,
        "preserveAspectRatio",
        "none");
    for (Sentence sentence : document.sentences()) {
      if (!ReportView.belongs(sentence, language)) {
        bar(sentence.index(), HEIGHT, "off");
      } else {
        OptionalDouble confidence = view.partners().confidence(document.name(), sentence);
        if (confidence.isPresent()) {
          bar(sentence.index(), HEIGHT, "off");
          ConfidenceBand band = ConfidenceBand.of(confidence.getAsDouble());
          bar(sentence.index(), band.quarters(), band.word());
        }
      }
    }
    html.close();
  }

  private void bar(int index, int height, String kind) throws IOException {
    html.open(
        "rect",
        "class",
        kind,
        "x",
        Integer.toString(index),
        "y",
        Integer.toString(HEIGHT - height),
        "width",
        kind.equals("off") ? "1" : ".88",
        "height",
        Integer.toString(height));
    html.close();
  }
}
