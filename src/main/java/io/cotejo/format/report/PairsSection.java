package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The body of the report: each source document in reading order, in three columns. */
final class PairsSection {

  private final ReportView view;
  private final Html html;

  PairsSection(ReportView view, Html html) {
    this.view = view;
    this.html = html;
  }

  void write() throws IOException {
    for (Map.Entry<String, List<ReportRow>> entry :
        ReportRow.byDocument(view.report().bitext()).entrySet()) {
      document(entry.getKey(), entry.getValue());
    }
  }

  private void document(String name, List<ReportRow> rows) throws IOException {
    html.open("section", "class", "document", "id", view.anchor(name));
    html.open("header");
    html.leaf("h2", name, "dir", "auto");
    long paired = rows.stream().filter(ReportRow::isPaired).count();
    html.leaf(
        "p",
        ReportView.count(rows.size(), "passage")
            + ", "
            + paired
            + " with a counterpart, "
            + (rows.size() - paired)
            + " without");
    html.closeLine();
    columns();
    Deque<Sentence> aside = new ArrayDeque<>(view.aside(name, view.source()));
    int paragraph = -1;
    for (ReportRow row : rows) {
      TextCells.aside(before(row.first(), aside), html);
      row(row, row.source().sentences().get(0).paragraph() != paragraph);
      paragraph = row.lastParagraph();
    }
    TextCells.aside(List.copyOf(aside), html);
    html.closeLine();
  }

  /** Takes from a queue the sentences that stand before a position. */
  static List<Sentence> before(int index, Deque<Sentence> aside) {
    List<Sentence> taken = new ArrayList<>();
    while (!aside.isEmpty() && aside.peek().index() < index) {
      taken.add(aside.poll());
    }
    return taken;
  }

  /** The labels in each row say the same to those who do not see this line. */
  private void columns() throws IOException {
    html.open("div", "class", "columns", "aria-hidden", "true");
    html.leaf("span", sourceLabel());
    html.leaf("span", pivotLabel(), "class", "pivot");
    html.leaf("span", targetLabel());
    html.closeLine();
  }

  private void row(ReportRow row, boolean newParagraph) throws IOException {
    Highlighter marks = new Highlighter(row.pairs().get(0).evidence());
    String kind = row.isPaired() ? "row paired" : "row alone";
    html.open(
        "article",
        "class",
        newParagraph ? kind + " paragraph" : kind,
        "id",
        view.anchor(row.source().document()) + "-" + (row.first() + 1));
    html.open("div", "class", "source");
    TextCells.label(sourceLabel(), html);
    TextCells.passage(row.source(), marks, html);
    html.close();
    pivot(row.pairs().get(0), marks);
    html.open("div", "class", "target");
    for (AlignedPair pair : row.pairs()) {
      counterpart(pair);
    }
    html.close();
    html.closeLine();
  }

  private void pivot(AlignedPair pair, Highlighter marks) throws IOException {
    String pivot = pair.pivot();
    html.open("div", "class", "pivot");
    TextCells.label(pivotLabel(), html);
    if (pivot.isBlank()) {
      html.leaf("p", "not translated", "class", "missing");
    } else {
      html.open("p", "class", "text", "lang", view.target().code(), "dir", "auto");
      marks.write(pivot, html);
      html.close();
    }
    remarks(pair);
    html.close();
  }

  private void remarks(AlignedPair pair) throws IOException {
    if (!pair.doubts().isEmpty()) {
      html.leaf(
          "p",
          "doubted: "
              + pair.doubts().stream()
                  .map(Doubt::code)
                  .collect(Collectors.joining(", "))
                  .replace('-', ' '),
          "class",
          "doubts",
          "title",
          "a check of the translation found this");
    }
    for (MemoryMatch match : pair.matches()) {
      html.leaf(
          "p",
          "your memory, " + match.percent() + " %: " + match.proposal(),
          "class",
          "doubts",
          "title",
          match.memory() + ": " + match.difference());
    }
  }

  private void counterpart(AlignedPair pair) throws IOException {
    if (!pair.isPaired()) {
      TextCells.label(targetLabel(), html);
      TextCells.nothing(pair, html);
      return;
    }
    Passage target = pair.target().orElseThrow();
    html.open("div", "class", "counterpart " + TextCells.band(pair));
    TextCells.label(targetLabel(), html);
    html.open("p", "class", "claim");
    TextCells.judgement(pair, html);
    if (!pair.type().equals("1-1")) {
      html.leaf("span", pair.type(), "class", "type", "title", "sentences on each side");
    }
    if (view.crossings().contains(pair)) {
      html.leaf("span", "⇄ crosses", "class", "crosses", "title", "not in the order of the texts");
    }
    html.close();
    TextCells.passage(target, new Highlighter(pair.evidence()), html);
    differences(pair.evidence());
    html.leaf("p", target.document(), "class", "where", "dir", "auto");
    html.close();
  }

  private void differences(Evidence evidence) throws IOException {
    if (!evidence.contradictions().isEmpty()) {
      html.leaf(
          "p",
          "contradicts: " + String.join("; ", evidence.contradictions()),
          "class",
          "contradiction",
          "dir",
          "auto");
    }
    if (!evidence.sourceOnly().isEmpty() || !evidence.targetOnly().isEmpty()) {
      html.open("p", "class", "differences", "dir", "auto");
      oneSide("only in the translation", evidence.sourceOnly());
      oneSide("only in the counterpart", evidence.targetOnly());
      html.close();
    }
  }

  private void oneSide(String label, List<String> words) throws IOException {
    if (!words.isEmpty()) {
      html.leaf("span", label + ": " + String.join(", ", words));
    }
  }

  private String sourceLabel() {
    return ReportView.name(view.source()) + ", original";
  }

  private String pivotLabel() {
    return ReportView.name(view.target()) + ", by machine";
  }

  private String targetLabel() {
    return ReportView.name(view.target()) + ", counterpart";
  }
}
