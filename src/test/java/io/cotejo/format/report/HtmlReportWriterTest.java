package io.cotejo.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.format.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {

  @Test
  void showsThreeTextsInARow() throws IOException {
    String page = page(Samples.bitext());
    assertThat(row(page, "d1-1"))
        .contains("<span class=\"label\">Spanish, original</span>")
        .contains("lang=\"es\" dir=\"auto\"", "El faro se encendió en <mark")
        .contains("English, by machine", "The <mark class=\"word\">lighthouse</mark> was")
        .contains("English, counterpart", "●●●●", "0.93", "equivalent", "en.txt")
        .contains("<mark class=\"number\">1908</mark>");
  }

  @Test
  void saysTheTypeOfABeadOfSeveralSentences() throws IOException {
    assertThat(row(page(Samples.bitext()), "d1-2"))
        .contains(">2-1</span>", "●●●○", "0.61", "partial", "<mark class=\"name\">Inés</mark>");
  }

  @Test
  void saysThatASentenceHasNoCounterpart() throws IOException {
    String page = page(Samples.bitext());
    assertThat(row(page, "d1-4")).contains("row alone", "∅", "no counterpart", "0.88");
    assertThat(after(page, "id=\"leftovers\"")).contains("<details", "Tickets cost £3.", "0.91");
  }

  @Test
  void greysWhatTakesNoPartInItsPlace() throws IOException {
    String page = page(Samples.bitext());
    assertThat(after(page, "id=\"d1-4\""))
        .containsSubsequence(
            "Suscríbase al boletín", "outside the article", "Voilà le phare.", "French");
    assertThat(after(page, "id=\"leftovers\"")).contains("Share this page");
  }

  @Test
  void countsPerDocumentWhatFoundACounterpart() throws IOException {
    String page = page(Samples.bitext());
    assertThat(page).contains("3 of 4 sentences have a counterpart");
    assertThat(page).contains("2 of 3 sentences have a counterpart");
    assertThat(page).contains("<strong>2</strong> <span>pairs</span>");
  }

  @Test
  void showsEveryCounterpartOfAPassageInOneRow() throws IOException {
    Bitext bitext =
        Samples.bitext(
            List.of(
                Samples.pair(
                    Samples.es(0, "Uno."), "", Samples.en("a.txt", 0, "One."), 0.9, Evidence.NONE),
                Samples.pair(
                    Samples.es(0, "Uno."), "", Samples.en("b.txt", 7, "1."), 0.2, Evidence.NONE)));
    assertThat(row(page(bitext), "d1-1"))
        .containsSubsequence("not translated", "0.90", "a.txt", "0.20 ?", "b.txt");
  }

  @Test
  void saysWhatIsDoubtedAboutATranslation() throws IOException {
    Bitext bitext =
        Samples.bitext(
            List.of(
                simple(0, 0).withDoubts(List.of(Doubt.NUMBER_LOST, new Doubt("<b>"))),
                simple(1, 1)));
    String page = page(bitext);
    assertThat(row(page, "d1-1")).contains(">doubted: number lost, &lt;b&gt;</p>");
    assertThat(row(page, "d1-2")).doesNotContain("doubted");
  }

  @Test
  void marksLinksThatLeaveTheOrder() throws IOException {
    List<AlignedPair> pairs =
        IntStream.range(0, 9).mapToObj(i -> simple(i, i == 0 ? 9 : Math.min(i, 7))).toList();
    String page = page(Samples.bitext(pairs));
    assertThat(row(page, "d1-1")).contains("⇄");
    for (int other = 2; other <= 9; other++) {
      assertThat(row(page, "d1-" + other)).doesNotContain("⇄");
    }
    assertThat(page(Samples.bitext(pairs.subList(0, 7)))).doesNotContain("⇄ crosses");
  }

  @Test
  void escapesAllThatDocumentsSay() throws IOException {
    String page =
        page(new ReportContent(Samples.hostile(), List.of(), List.of("notice " + Samples.HOSTILE)));
    assertThat(page).doesNotContain("<script", "alert('1')", "\u0000", "\u001b", "&amp;amp;amp;");
    assertThat(page).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;amp;");
    assertThat(page.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void asksForNothingFromOutside() throws IOException {
    String page = page(Samples.bitext());
    assertThat(page).doesNotContain("http://", "https://", "url(", "@import", " src=", "<link");
    assertThat(page).doesNotContain(" style=", "onclick");
  }

  @Test
  void allowsItsOwnStyleSheetOnly() throws Exception {
    String page = page(Samples.bitext());
    Matcher css = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
    assertThat(css.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(css.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .contains(Base64.getEncoder().encodeToString(hash));
  }

  @Test
  void saysHowItCameAbout() throws IOException {
    assertThat(after(page(Samples.bitext()), "id=\"signature\""))
        .containsSubsequence("<dt>Cotejo</dt><dd>0.1.0", "dictionary-es-en", "min-confidence");
  }

  @Test
  void closesEveryElement() throws IOException {
    String page = page(Samples.bitext()).replaceAll("(?s)<style>.*</style>", "");
    String withoutVoid = page.replaceAll("<(meta|input)[^>]*>|<!DOCTYPE html>", "");
    assertThat(count(withoutVoid, "<[a-z]")).isEqualTo(count(withoutVoid, "</")).isPositive();
  }

  @Test
  void writesAnEmptyBitext() throws IOException {
    String page = page(new ReportContent(Samples.bitext(List.of()), List.of(), List.of()));
    assertThat(page).contains("<strong>0</strong> <span>pairs</span>").endsWith("</html>\n");
  }

  private static AlignedPair simple(int source, int target) {
    return Samples.pair(
        Samples.es(source, "Sí " + source + "."),
        "Yes.",
        Samples.en("en.txt", target, "Yes " + target + "."),
        0.9,
        Evidence.NONE);
  }

  private static String page(Bitext bitext) throws IOException {
    return page(new ReportContent(bitext, Samples.documents(), List.of()));
  }

  private static String page(ReportContent report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReportWriter().write(report, out);
    return out.toString();
  }

  private static String row(String page, String id) {
    String rest = after(page, "<article class=\"row [a-z ]+\" id=\"" + id + "\"");
    return page.substring(page.length() - rest.length() - 60, page.length() - rest.length())
        + rest.substring(0, rest.indexOf("</article>"));
  }

  private static String after(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return page.substring(matcher.end());
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
