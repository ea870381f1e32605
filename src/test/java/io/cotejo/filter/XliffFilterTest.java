package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF 1.2 and 2.x. */
class XliffFilterTest {

  private static Sample one(String units) {
    return Sample.of(
        "a.xlf",
        "<xliff version='1.2'><file source-language='es' target-language='en'><body>"
            + units
            + "</body></file></xliff>");
  }

  private static Sample two(String units) {
    return Sample.of(
        "a.xliff",
        "<xliff version='2.1' srcLang='es' trgLang='en'><file id='f'>" + units + "</file></xliff>");
  }

  private static String loud(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String body(Sample sample) throws MalformedFileException {
    return sample
        .translated(XliffFilterTest::loud)
        .replaceAll("^.*?(?:<body>|<file id='f'>)|(?:</body>)?</file></xliff>$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <source>uno</source>                         | <source>uno</source><target state="translated">UNO</target>
          <source>uno</source><target/>                | <source>uno</source><target state="translated">UNO</target>
          <source>uno</source><target state="new" a="b">uno</target> | <source>uno</source><target state="translated" a="b">UNO</target>
          <source>a<x id="1"/>b</source>               | <source>a<x id="1"/>b</source><target state="translated">A<x id="1"/>B</target>
          <source>a<ph id="1">&lt;br></ph>b</source>   | <source>a<ph id="1">&lt;br></ph>b</source><target state="translated">A<ph id="1">&lt;br></ph>B</target>
          <source><g id="1">uno</g></source>           | <source><g id="1">uno</g></source><target state="translated"><g id="1">UNO</g></target>
          <source>a &amp; b</source>                   | <source>a &amp; b</source><target state="translated">A &amp; B</target>
          <source><![CDATA[a<b]]></source>             | <source><![CDATA[a<b]]></source><target state="translated"><![CDATA[A<B]]></target>
          """)
  void targetsOfVersionOneAreFilled(String unit, String expected) throws MalformedFileException {
    String head = "<trans-unit id=\"1\">";

    assertThat(body(one(head + unit + "</trans-unit>")))
        .isEqualTo(head + expected + "</trans-unit>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<trans-unit id='1'><source>uno</source><target>one</target></trans-unit>",
        "<trans-unit id='1' translate='no'><source>uno</source></trans-unit>",
        "<group translate='no'><trans-unit id='1'><source>uno</source></trans-unit></group>",
        "<trans-unit id='1' approved='yes'><source>uno</source></trans-unit>",
        "<trans-unit id='1'><source> </source></trans-unit>"
      })
  void unitsThatAreDoneOrLockedStay(String unit) throws MalformedFileException {
    assertThat(body(one(unit))).isEqualTo(unit);
  }

  @Test
  void filesOfOtherLanguagesStayAndOthersAreTold() throws MalformedFileException {
    String unit = "<body><trans-unit id='1'><source>un</source></trans-unit></body></file>";

    assertThat(
            Sample.of(
                    "a.xlf", "<xliff version='1.2'><file source-language='fr'>" + unit + "</xliff>")
                .texts())
        .isEmpty();
    assertThatThrownBy(
            () ->
                Sample.of(
                        "a.xlf",
                        "<xliff version='1.2'>\n<file source-language='es' target-language='fr'>"
                            + unit
                            + "</xliff>")
                    .texts())
        .isInstanceOf(MalformedFileException.class)
        .hasMessage("a.xlf:2:1: error: its targets are in 'fr', not in 'en'");
  }

  @Test
  void aMissingTargetLanguageIsDeclared() throws MalformedFileException {
    Sample sample =
        Sample.of(
            "a.xlf",
            "<xliff version='1.2'><file source-language='es'><body>"
                + "<trans-unit id='1'><source>a</source></trans-unit>"
                + "<trans-unit id='2'><source>b</source></trans-unit></body></file></xliff>");

    assertThat(sample.translated(XliffFilterTest::loud))
        .contains("<file source-language='es' target-language=\"en\"><body>")
        .containsOnlyOnce("target-language");
  }

  @Test
  void segmentsOfVersionTwoAreFilled() throws MalformedFileException {
    Sample sample =
        two(
            """
            <unit id="u">
              <segment><source>a <pc id="1">b</pc></source></segment>
              <ignorable><source> </source></ignorable>
              <segment state="initial">
                <source>c<ph id="2"/></source>
                <target></target>
              </segment>
              <segment state="final"><source>d</source></segment>
              <segment><source>e</source><target>x</target></segment>
            </unit>\
            """);

    assertThat(body(sample))
        .isEqualTo(
            """
            <unit id="u">
              <segment state="translated"><source>a <pc id="1">b</pc></source><target>A <pc id="1">B</pc></target></segment>
              <ignorable><source> </source></ignorable>
              <segment state="translated">
                <source>c<ph id="2"/></source>
                <target>C<ph id="2"/></target>
              </segment>
              <segment state="final"><source>d</source></segment>
              <segment><source>e</source><target>x</target></segment>
            </unit>\
            """);
  }

  @Test
  void aDoubtedTargetSaysSo() throws MalformedFileException {
    for (Sample sample :
        List.of(
            one("<trans-unit id='1'><source>a</source></trans-unit>"),
            two("<unit id='u'><segment><source>a</source></segment></unit>"))) {
      Segment segment = sample.segments().get(0);
      var part = new Translation.Part(new io.cotejo.bitext.Span(0, 1), "b", true);
      Merged merged =
          sample.filter().merge(sample.file(), List.of(new Translation(segment, List.of(part))));

      assertThat(new String(merged.bytes(), sample.charset()))
          .containsAnyOf(
              "<target state=\"needs-review-translation\">b</target>",
              "<segment state=\"initial\" subState=\"cotejo:doubted\">");
    }
  }

  @Test
  void aTargetIsFilledEvenIfNothingInItNeedsTranslating() throws MalformedFileException {
    Sample sample = one("<trans-unit id='1'><source>1987</source></trans-unit>");
    Translation none = new Translation(sample.segments().get(0), List.of());

    assertThat(
            new String(
                sample.filter().merge(sample.file(), List.of(none)).bytes(), sample.charset()))
        .contains("<source>1987</source><target state=\"translated\">1987</target>");
  }

  @Test
  void prefixesAreKept() throws MalformedFileException {
    Sample sample =
        Sample.of(
            "a.xlf",
            "<x:xliff xmlns:x='urn:x' version='1.2'><x:file source-language='es'"
                + " target-language='en'><x:trans-unit id='1'><x:source>a</x:source>"
                + "</x:trans-unit></x:file></x:xliff>");

    assertThat(sample.translated(XliffFilterTest::loud))
        .contains("<x:source>a</x:source><x:target state=\"translated\">A</x:target>");
  }

  @Test
  void halvesOfPairsThatCrossSegmentsKeepTheirOrder() throws MalformedFileException {
    Sample sample =
        one("<trans-unit id='1'><source>a<bpt id='1'/>b<ept id='1'/></source></trans-unit>");

    assertThat(sample.texts()).containsExactly("a⟦1⟧b");
    assertThat(sample.translated(t -> "⟦1⟧b a"))
        .contains("<target state=\"translated\"><bpt id='1'/>b a<ept id='1'/></target>");
  }

  @Test
  void codesThatTradosDefinesAsBreaksPartWords() throws MalformedFileException {
    Sample sample =
        Sample.of(
            "a.sdlxliff",
            "<xliff version='1.2'><file source-language='es'><header><tag-defs><tag id='1'><ph"
                + " name='br'>&lt;br/></ph></tag><tag id='2'><ph name='img'/></tag></tag-defs>"
                + "</header><body><trans-unit id='u'><source>uno<x id='1'/>dos<x id='2'/>s</source>"
                + "</trans-unit></body></file></xliff>");
    assertThat(sample.texts()).containsExactly("uno ⟦1⟧dos⟦2⟧s");
  }
}
