package io.cotejo.format.report;

import io.cotejo.text.Resources;
import io.cotejo.text.Sha256;
import java.io.IOException;
import java.io.Writer;

/**
 * The report for people: one page that needs no network, no script and no other file. Its content
 * security policy allows nothing but its own style sheet, so that no document can make it load or
 * run anything. Stateless and thread-safe.
 */
public final class HtmlReportWriter {

  private final String css;
  private final String policy;

  /** A writer with the style sheet that is shipped. */
  public HtmlReportWriter() {
    css = Resources.text("/io/cotejo/format/report/report.css");
    policy =
        "default-src 'none'; style-src "
            + new Sha256().add(css).policySource()
            + "; base-uri 'none'; form-action 'none'";
  }

  /**
   * Writes the page; does not close what it writes to.
   *
   * @param report what to show
   * @param out where to; should encode as UTF-8
   * @throws IOException if {@code out} does
   */
  public void write(ReportContent report, Writer out) throws IOException {
    Html html = new Html(out);
    ReportView view = new ReportView(report);
    html.ownMarkup("<!DOCTYPE html>\n");
    html.open("html", "lang", "en");
    head(view, html);
    html.open("body");
    html.open("main");
    new SummarySection(view, html).write();
    new PairsSection(view, html).write();
    new LeftoverSection(view, html).write();
    new LeftOutSection(view, html).write();
    html.closeLine();
    new SignatureSection(report.bitext().signature(), html).write();
    html.close();
    html.closeLine();
  }

  private void head(ReportView view, Html html) throws IOException {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.leaf(
        "title",
        "Cotejo: " + ReportView.name(view.source()) + " and " + ReportView.name(view.target()));
    html.open("style");
    html.ownMarkup(css);
    html.close();
    html.closeLine();
  }
}
