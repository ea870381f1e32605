package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.ConfidenceBand;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.Decimals;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The top of the report: what was found, in figures, and how to read what follows. */
final class SummarySection {

  private final ReportView view;
  private final List<AlignedPair> pairs;
  private final Html html;

  SummarySection(ReportView view, Html html) {
    this.view = view;
    this.pairs = view.report().bitext().pairs();
    this.html = html;
  }

  void write() throws IOException {
    html.open("header", "class", "top");
    html.leaf("p", "Cotejo", "class", "brand");
    html.leaf(
        "h1",
        ReportView.name(view.source())
            + " and "
            + ReportView.name(view.target())
            + ", side by side");
    html.closeLine();
    figures();
    notices();
    new CoverageTable(view, html).write();
    html.open("div", "class", "key");
    types();
    legend();
    html.closeLine();
    switches();
  }

  private void figures() throws IOException {
    html.open("ul", "class", "figures");
    figure(pairs.stream().filter(AlignedPair::isPaired).count(), "pairs");
    figure(count(Verdict.EQUIVALENT), "equivalent");
    figure(count(Verdict.PARTIAL), "partial");
    if (count(Verdict.COPY) > 0) {
      figure(count(Verdict.COPY), "copies");
    }
    figure(
        pairs.stream().filter(p -> p.target().isEmpty()).count(),
        ReportView.name(view.source()) + " alone");
    figure(
        pairs.stream().filter(p -> p.source().isEmpty()).count(),
        ReportView.name(view.target()) + " alone");
    html.closeLine();
  }

  private long count(Verdict verdict) {
    return pairs.stream().filter(p -> p.verdict() == verdict).count();
  }

  private void figure(long number, String name) throws IOException {
    html.open("li");
    html.leaf("strong", Long.toString(number));
    html.text(" ");
    html.leaf("span", name);
    html.close();
  }

  private void notices() throws IOException {
    if (!view.report().notices().isEmpty()) {
      html.open("aside", "class", "notices", "aria-label", "Notices");
      html.open("ul");
      for (String notice : view.report().notices()) {
        html.leaf("li", notice);
      }
      html.close();
      html.closeLine();
    }
  }

  private void types() throws IOException {
    Map<String, Map<Verdict, Long>> byType =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    AlignedPair::type,
                    TreeMap::new,
                    Collectors.groupingBy(AlignedPair::verdict, Collectors.counting())));
    html.open("table", "class", "types");
    html.leaf("caption", "Passages by type");
    html.open("thead");
    html.open("tr");
    for (String column : List.of("Sentences", "equivalent", "partial", "no counterpart")) {
      html.leaf("th", column, "scope", "col");
    }
    html.close();
    html.close();
    html.open("tbody");
    for (Map.Entry<String, Map<Verdict, Long>> entry : byType.entrySet()) {
      html.open("tr");
      html.leaf("th", entry.getKey(), "scope", "row");
      for (Verdict verdict : List.of(Verdict.EQUIVALENT, Verdict.PARTIAL, Verdict.NONE)) {
        Long number = entry.getValue().get(verdict);
        html.leaf("td", number == null ? "·" : number.toString(), "class", "number");
      }
      html.closeLine();
    }
    html.close();
    html.closeLine();
  }

  private void legend() throws IOException {
    html.open("section", "class", "legend", "aria-label", "How to read this page");
    html.leaf("h2", "How to read this page");
    html.open("ul");
    for (ConfidenceBand band : ConfidenceBand.values()) {
      html.open("li", "class", band.word());
      html.leaf("span", band.dots(), "class", "dots");
      html.text(
          band == ConfidenceBand.DOUBTFUL
              ? " doubtful, below"
              : " " + band.word() + ", from " + Decimals.page(band.least()));
      html.close();
    }
    html.close();
    html.open("p");
    html.text("The number is the probability that the claim is right. Shared ");
    html.leaf("mark", "numbers", "class", "number");
    html.text(", ");
    html.leaf("mark", "names", "class", "name");
    html.text(" and ");
    html.leaf("mark", "words", "class", "word");
    html.text(
        " are marked. ⇄ is a counterpart out of the order of its text, ∅ no counterpart in any"
            + " document. Sentences are counted from 1.");
    html.close();
    html.closeLine();
  }

  /** Check boxes that the style sheet obeys: the page needs no script. */
  private void switches() throws IOException {
    html.open("fieldset", "class", "switches");
    html.leaf("legend", "Show");
    toggle("show-paired", "with a counterpart");
    toggle("show-alone", "without");
    toggle("show-aside", "set aside");
    toggle("show-pivot", ReportView.name(view.target()) + " by machine");
    html.closeLine();
  }

  private void toggle(String id, String label) throws IOException {
    html.open("label");
    html.empty("input", "type", "checkbox", "id", id, "checked", "");
    html.text(" " + label);
    html.close();
  }
}
