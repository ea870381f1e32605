package io.cotejo.format.report;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Document;
import java.util.List;
import java.util.Objects;

/**
 * All that the HTML report shows.
 *
 * @param bitext the pairs
 * @param documents every document of the run, in the order in which to show them
 * @param notices what people should know, one sentence each
 */
public record ReportContent(Bitext bitext, List<Document> documents, List<String> notices) {

  /** Copies the lists. */
  public ReportContent {
    Objects.requireNonNull(bitext, "bitext");
    documents = List.copyOf(documents);
    notices = List.copyOf(notices);
  }
}
