package io.cotejo.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Evidence;
import io.cotejo.testing.Evidences;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  @Test
  void marksWholeWordsInAnyCase() throws IOException {
    Evidence evidence = Evidences.shared(List.of(), List.of(), List.of("sea"));
    assertThat(mark(evidence, "Sea, seas and SEA"))
        .isEqualTo("<mark class=\"word\">Sea</mark>, seas and <mark class=\"word\">SEA</mark>");
  }

  @Test
  void marksWholeNumbers() throws IOException {
    Evidence evidence = Evidences.shared(List.of("12", "1.5"), List.of(), List.of());
    assertThat(mark(evidence, "12,000 or 3.12 or 1.5 or 12."))
        .isEqualTo(
            "12,000 or 3.12 or <mark class=\"number\">1.5</mark> or <mark"
                + " class=\"number\">12</mark>.");
  }

  @Test
  void marksTheLongestTerm() throws IOException {
    Evidence evidence = Evidences.shared(List.of(), List.of("San José"), List.of("san"));
    assertThat(mark(evidence, "in San José")).isEqualTo("in <mark class=\"name\">San José</mark>");
  }

  @Test
  void takesTermsLiterally() throws IOException {
    Evidence evidence = Evidences.shared(List.of(), List.of(".*", "\\E|x", " "), List.of());
    assertThat(mark(evidence, "a <b> .* \\E|x"))
        .isEqualTo("a &lt;b&gt; <mark class=\"name\">.*</mark> <mark class=\"name\">\\E|x</mark>");
  }

  @Test
  void marksNothingWithoutEvidence() throws IOException {
    assertThat(mark(Evidence.NONE, "a & b")).isEqualTo("a &amp; b");
  }

  private static String mark(Evidence evidence, String text) throws IOException {
    StringWriter out = new StringWriter();
    new Highlighter(evidence).write(text, new Html(out));
    return out.toString();
  }
}
