package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The target sentences without a partner, folded, by document. */
final class LeftoverSection {

  private static final Highlighter NO_MARKS = new Highlighter(Evidence.NONE);

  private final ReportView view;
  private final Html html;

  LeftoverSection(ReportView view, Html html) {
    this.view = view;
    this.html = html;
  }

  void write() throws IOException {
    Map<String, List<AlignedPair>> byDocument = new LinkedHashMap<>();
    for (AlignedPair pair : view.report().bitext().pairs()) {
      if (pair.source().isEmpty()) {
        byDocument
            .computeIfAbsent(pair.target().orElseThrow().document(), name -> new ArrayList<>())
            .add(pair);
      }
    }
    if (byDocument.isEmpty()) {
      return;
    }
    html.open("section", "class", "leftovers", "id", "leftovers");
    html.leaf("h2", ReportView.name(view.target()) + " without a counterpart");
    for (Map.Entry<String, List<AlignedPair>> entry : byDocument.entrySet()) {
      document(entry.getKey(), entry.getValue());
    }
    html.closeLine();
  }

  private void document(String name, List<AlignedPair> pairs) throws IOException {
    html.open("details", "class", "leftover");
    html.open("summary");
    html.leaf("span", name, "dir", "auto");
    html.text(" ");
    html.leaf("span", ReportView.count(pairs.size(), "passage"), "class", "quantity");
    html.close();
    Deque<Sentence> aside = new ArrayDeque<>(view.aside(name, view.target()));
    for (AlignedPair pair : pairs) {
      Passage passage = pair.target().orElseThrow();
      TextCells.aside(PairsSection.before(passage.sentences().get(0).index(), aside), html);
      html.open("div", "class", "row alone");
      TextCells.passage(passage, NO_MARKS, html);
      TextCells.nothing(pair, html);
      html.closeLine();
    }
    TextCells.aside(List.copyOf(aside), html);
    html.closeLine();
  }
}
