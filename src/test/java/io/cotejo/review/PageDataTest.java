package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.ReviewState;
import io.cotejo.codec.StrictJson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageDataTest {

  private static String text(String name, Bitext bitext) throws IOException {
    StringWriter out = new StringWriter();
    new PageData(Review.of(name, bitext, DecisionLog.Contents.NONE))
        .write(Base.of(List.of()), List.of(), out);
    return out.toString();
  }

  private static PageData data(Bitext bitext) {
    return new PageData(Review.of("run", bitext, DecisionLog.Contents.NONE));
  }

  private static String id(AlignedPair... pairs) {
    return data(Reviews.bitext(pairs)).id();
  }

  @Test
  void theSameRunIsTheSameTextWhoeverWritesIt() throws Exception {
    Evidence evidence =
        new Evidence(
            List.of("1"), List.of("n"), List.of("w"), List.of("s"), List.of("t"), List.of("1 ≠ 2"));
    AlignedPair pair = Reviews.pair(Reviews.es(0), Reviews.en(0), 0.9);
    AlignedPair known =
        new AlignedPair(
            pair.source(),
            pair.pivot(),
            pair.target(),
            pair.cost(),
            pair.confidence(),
            pair.verdict(),
            evidence,
            List.of());
    // A map that has no order has another one in every process.
    assertThat(text("run", Reviews.bitext(known)))
        .contains(
            "\"evidence\":{\"numbers\":[\"1\"],\"names\":[\"n\"],\"words\":[\"w\"],"
                + "\"sourceOnly\":[\"s\"],\"targetOnly\":[\"t\"],\"contradictions\":[\"1 ≠ 2\"]}");
  }

  @Test
  void listsThatAreEmptyAreNotSent() throws Exception {
    assertThat(text("run", Reviews.small()))
        .contains("\"evidence\":{\"words\":[\"word\"]}")
        .doesNotContain("contradictions");
  }

  @Test
  void theIdIsOfTextsAndRowsWhateverElseIsSaidOfThem() {
    AlignedPair pair = Reviews.pair(Reviews.es(0), Reviews.en(0), 0.9);
    AlignedPair elsewhere =
        Reviews.pair(Reviews.passage("news/es.txt", Language.SPANISH, "s", 0), Reviews.en(0), 0.4);
    AlignedPair translatedByAnother =
        AlignedPair.unjudged(pair.source(), "another pivot", pair.target());
    assertThat(
            new PageData(Review.of("other", Reviews.bitext(pair), DecisionLog.Contents.NONE)).id())
        .matches("[0-9a-f]{16}")
        .isEqualTo(id(pair))
        .isEqualTo(id(elsewhere))
        .isEqualTo(id(translatedByAnother));
  }

  @Test
  void otherTextsRowsOrLanguagesHaveAnotherId() {
    AlignedPair first = Reviews.pair(Reviews.es(0), Reviews.en(0), 0.9);
    AlignedPair second = Reviews.pair(Reviews.es(1), Reviews.en(1), 0.9);
    AlignedPair both = Reviews.pair(Reviews.es(0, 1), Reviews.en(0, 1), 0.9);
    AlignedPair crossed = Reviews.pair(Reviews.es(0), Reviews.en(1), 0.9);
    AlignedPair back = Reviews.pair(Reviews.es(1), Reviews.en(0), 0.9);
    Bitext portuguese =
        new Bitext(Language.of("pt"), Language.ENGLISH, List.of(first, second), Reviews.SIGNATURE);
    assertThat(
            Set.of(
                id(first, second),
                id(both),
                id(crossed, back),
                id(first),
                id(),
                data(portuguese).id()))
        .hasSize(6);
  }

  @Test
  void whatTheFirstRowsNeedIsSentAloneUnderTheSameId() throws Exception {
    StringWriter out = new StringWriter();
    PageData data = data(Reviews.small());
    data.write(1, Base.of(List.of()), List.of(), out);
    Map<?, ?> start = StrictJson.object(out.toString());
    assertThat(start.get("id")).isEqualTo(data.id());
    assertThat(start.get("run"))
        .asString()
        .contains("documents=[es.txt, en.txt]", "sources=[[0, 0, 0, ", ", s0.]]", "s=[0], t=[0]")
        .doesNotContain("s1.", "t1.");
  }

  @Test
  void theLogThatWasBuiltInIsNamed() throws Exception {
    String accept =
        DecisionJson.write(
            Reviews.decision(
                1,
                List.of(),
                Reviews.claim(
                    Reviews.ref("es.txt", "s0."),
                    Reviews.ref("en.txt", "t0."),
                    ReviewState.ACCEPTED)));
    String undo = DecisionJson.write(Reviews.takeBack(2, "undo", 1));
    List<String> log = List.of(accept, undo);
    StringWriter out = new StringWriter();
    data(Reviews.small()).write(Base.of(log), log, out);
    assertThat(out.toString())
        .endsWith(
            ",\"base\":{\"digest\":\""
                + Base.of(log).digest()
                + "\",\"length\":2},\"log\":["
                + accept
                + ","
                + undo
                + "]}");
    assertThat(Base.of(log)).isNotEqualTo(Base.of(List.of(accept)));
    assertThat(Base.of(log)).isNotEqualTo(Base.of(List.of(accept + "\n" + undo, "")));
  }

  @Test
  void thePageLearnsWhoReviewsAndWhichTermsToMark() throws Exception {
    Review review =
        Review.of("run", Reviews.small(), DecisionLog.Contents.NONE)
            .by("Íñigo")
            .withGlossary(Map.of("barco", "ship", "alcaldesa", "mayor"));
    StringWriter out = new StringWriter();
    new PageData(review).write(Base.of(List.of()), List.of(), out);
    assertThat(out.toString())
        .contains(
            ",\"by\":\"Íñigo\",\"glossary\":[{\"source\":\"alcaldesa\",\"target\":\"mayor\"},"
                + "{\"source\":\"barco\",\"target\":\"ship\"}],\"base\"");
  }

  @Test
  void thePageLearnsWhereBandsBegin() {
    assertThat(PageData.bands())
        .isEqualTo(
            "[{\"name\":\"high\",\"least\":0.75,\"dots\":\"●●●●\",\"unsure\":false},"
                + "{\"name\":\"fair\",\"least\":0.5,\"dots\":\"●●●○\",\"unsure\":false},"
                + "{\"name\":\"low\",\"least\":0.3,\"dots\":\"●●○○\",\"unsure\":true},"
                + "{\"name\":\"doubtful\",\"least\":0.0,\"dots\":\"●○○○\",\"unsure\":true}]");
  }
}
