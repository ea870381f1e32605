package io.cotejo.format.report;

import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What takes no part, by the reason, folded. */
final class LeftOutSection {

  private final List<LeftOut> leftOut;
  private final Html html;

  LeftOutSection(ReportView view, Html html) {
    this.leftOut = view.report().bitext().leftOut();
    this.html = html;
  }

  void write() throws IOException {
    if (leftOut.isEmpty()) {
      return;
    }
    Map<LeftOutReason, List<LeftOut>> byReason = new EnumMap<>(LeftOutReason.class);
    leftOut.forEach(o -> byReason.computeIfAbsent(o.reason(), r -> new ArrayList<>()).add(o));
    html.open("section", "class", "leftovers", "id", "left-out");
    html.leaf("h2", ReportView.count(leftOut.size(), "sentence") + " left out");
    for (Map.Entry<LeftOutReason, List<LeftOut>> entry : byReason.entrySet()) {
      reason(entry.getKey(), entry.getValue());
    }
    html.closeLine();
  }

  private void reason(LeftOutReason reason, List<LeftOut> sentences) throws IOException {
    html.open("details", "class", "aside");
    html.open("summary");
    html.leaf("span", reason.words());
    html.text(" ");
    html.leaf("span", ReportView.count(sentences.size(), "sentence"), "class", "quantity");
    html.close();
    for (LeftOut out : sentences) {
      html.open("p", "lang", out.sentence().language().code(), "dir", "auto");
      html.leaf("span", Integer.toString(out.sentence().index() + 1), "class", "no");
      html.text(" " + out.sentence().text() + " ");
      html.leaf("span", out.document(), "class", "tag", "lang", "en");
      html.close();
    }
    html.closeLine();
  }
}
