package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which targets of XLIFF are not translated yet, as the tools write them. */
class XliffProgressFilterTest {

  private static final String SPACES =
      " xmlns:sdl='urn:sdl' xmlns:mq='urn:mq' xmlns:m='urn:m' xmlns:y='urn:y'";

  private static String one(String units) {
    return "<xliff version='1.2'"
        + SPACES
        + "><file source-language='es' target-language='en'><body>"
        + units
        + "</body></file></xliff>";
  }

  private static String two(String segments) {
    return "<xliff version='2.1' srcLang='es' trgLang='en'><file id='f'><unit id='u'>"
        + segments
        + "</unit></file></xliff>";
  }

  private static String loud(String file) throws MalformedFileException {
    return Sample.of("a.sdlxliff", file).translated(t -> t.toUpperCase(Locale.ROOT));
  }

  private static String target(String file) throws MalformedFileException {
    String loud = loud(file);
    return loud.substring(loud.indexOf("<target"), loud.indexOf("</target>") + 9);
  }

  private static String unit(String content) {
    return "<trans-unit id='1'>" + content + "</trans-unit>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <source>Abra la caja.</source><seg-source><mrk mtype="seg" mid="1">Abra la caja.</mrk></seg-source><target><mrk mtype="seg" mid="1"></mrk></target> | <mrk mtype="seg" mid="1">ABRA LA CAJA.</mrk>
          <source>a b</source><seg-source><g id="1"><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></g></seg-source><target><g id="1"><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/></g></target> | <g id="1"><mrk mtype="seg" mid="1">A</mrk> <mrk mtype="seg" mid="2">B</mrk></g>
          <source>a b</source><seg-source><g id="1"><mrk mtype="seg" mid="1">a</mrk></g> <mrk mtype="seg" mid="2">b</mrk></seg-source> | <g id="1"><mrk mtype="seg" mid="1">A</mrk></g> <mrk mtype="seg" mid="2">B</mrk>
          <source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target>a</target> | <mrk mtype="seg" mid="1">A</mrk>
          <source>Llame al <g id="1">médico</g>.</source><target>Llame al <g id="1">médico</g>. </target> | LLAME AL <g id="1">MÉDICO</g>.
          <source>Llame al <g id="1">médico</g>.</source><target>Llame al médico.</target> | LLAME AL <g id="1">MÉDICO</g>.
          <source>Llame <x id="1"/>ya</source><target>Llame ya<x id="1"/></target> | LLAME <x id="1"/>YA
          <source>Abra la &quot;caja&quot;.</source><target>Abra la "caja".</target> | ABRA LA "CAJA".
          <source>a &lt;b</source><target><![CDATA[a <b]]></target> | A &lt;B
          <source>a b</source><target>a&#160;b</target> | A B
          <source>Coma pan.</source><target state="new">  Coma pan.  </target> | COMA PAN.
          <source>Coma pan.</source><target state="new">Eat something.</target> | COMA PAN.
          <source>Coma pan.</source><target state="needs-translation">Old.</target> | COMA PAN.
          <source>Coma pan.</source><target state="needs-review-translation">Coma  pan.</target> | COMA PAN.
          <source>Beba agua.</source><target><x id="1"/></target> | BEBA AGUA.
          <source>Beba agua.</source><target state="translated"> <ph id="1">&lt;br/></ph> </target> | BEBA AGUA.
          <source>Beba agua.</source><target><!-- none --></target> | BEBA AGUA.
          """)
  void whatIsNotTranslatedYetIsFilled(String content, String filled) throws MalformedFileException {
    assertThat(target(one(unit(content))))
        .isEqualTo("<target state=\"translated\">" + filled + "</target>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<source>a</source><target state='final'>a</target>",
        "<source>a</source><target state='final'/>",
        "<source>a</source><target state='signed-off'>  a </target>",
        "<source>a</source><target state='translated'>a</target>",
        "<source>Coma pan.</source><target state='needs-review-translation'>Eat.</target>",
        "<source>Coma pan.</source><target>Coma  pan, por favor.</target>",
        "<source>a b</source><seg-source><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg'"
            + " mid='2'>b</mrk></seg-source><target><mrk mtype='seg' mid='1'>x</mrk>\n  <mrk"
            + " mtype='seg' mid='2'>y &amp;#x41; </mrk></target>",
        "<source>a</source><seg-source><mrk mtype='seg' mid='1'>a</mrk></seg-source><target><mrk"
            + " mtype='seg' mid='1'/></target><sdl:seg-defs><sdl:seg id='1'"
            + " locked='true'/></sdl:seg-defs>",
        "<source>a</source><seg-source><mrk mtype='seg' mid='1'>a</mrk></seg-source><target><mrk"
            + " mtype='seg' mid='1'>a</mrk></target><sdl:seg-defs><sdl:seg id='1'"
            + " conf='ApprovedSignOff'/></sdl:seg-defs>",
        "<source>a</source><seg-source><mrk mtype='seg' mid='1'>a</mrk></seg-source><target><mrk"
            + " mtype='seg' mid='1'>a</mrk></target><sdl:seg-defs><sdl:seg id='1'"
            + " conf='Translated'/></sdl:seg-defs>"
      })
  void whatAPersonDidStaysByteForByte(String content) throws MalformedFileException {
    String file = one(unit(content));

    assertThat(loud(file)).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "translate='no'",
        "approved='yes'",
        "mq:locked='locked'",
        "mq:status='Proofread'",
        "mq:status='ManuallyConfirmed'",
        "m:locked='true'",
        "m:confirmed='1'"
      })
  void lockedUnitsStayByteForByte(String attribute) throws MalformedFileException {
    String file =
        one(
            "<trans-unit id='1' "
                + attribute
                + "><source>a</source><target>a</target></trans-unit>");

    assertThat(loud(file)).isEqualTo(file);
    assertThat(loud(file.replace(attribute, "m:locked='false' m:confirmed='0'")))
        .contains("<target state=\"translated\">A</target>");
  }

  @Test
  void halfDoneUnitsKeepWhatIsDone() throws MalformedFileException {
    String seg = "<mrk mtype='seg' mid='%d'>%s</mrk>";
    String source = "";
    for (int i = 1; i <= 5; i++) {
      source += seg.formatted(i, "s" + i) + " ";
    }
    String target =
        "<target a='b'>"
            + seg.formatted(2, "Done,  &quot;it&#39;s&quot;.")
            + "\n"
            + seg.formatted(3, " s3 ")
            + "\n<mrk mid='5' mtype='seg'/></target>";

    assertThat(target(one(unit("<source/><seg-source>" + source + "</seg-source>" + target))))
        .isEqualTo(
            "<target a='b' state=\"translated\">"
                + seg.formatted(1, "S1")
                + " "
                + seg.formatted(2, "Done,  &quot;it&#39;s&quot;.")
                + "\n"
                + seg.formatted(3, "S3")
                + " "
                + seg.formatted(4, "S4")
                + "\n<mrk mid='5' mtype='seg'>S5</mrk></target>");
  }

  @Test
  void aStateOfTheUnitDoesNotUndoSegmentsThatAreDone() throws MalformedFileException {
    String content =
        "<source/><seg-source><mrk mtype='seg' mid='4'>a</mrk> <mrk mtype='seg'"
            + " mid='5'>b</mrk></seg-source><target state='needs-translation'><mrk mtype='seg'"
            + " mid='4'>Close the door.</mrk> <mrk mtype='seg' mid='5'/></target>";

    assertThat(target(one(unit(content))))
        .isEqualTo(
            "<target state=\"translated\"><mrk mtype='seg' mid='4'>Close the door.</mrk> <mrk"
                + " mtype='seg' mid='5'>B</mrk></target>");
  }

  @Test
  void whatFailsLeavesTheUnitUnfinished() throws MalformedFileException {
    String marks = "<mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='2'>b</mrk>";
    Sample sample =
        Sample.of("a.xlf", one(unit("<source/><seg-source>" + marks + "</seg-source>")));
    Segment first = sample.segments().get(0);
    var part = new Translation.Part(new io.cotejo.bitext.Span(0, 1), "A", true);
    Merged merged =
        sample.filter().merge(sample.file(), List.of(new Translation(first, List.of(part))));

    assertThat(new String(merged.bytes(), sample.charset()))
        .contains(
            "<target state=\"needs-translation\"><mrk mtype='seg' mid='1'>A</mrk> <mrk mtype='seg'"
                + " mid='2'></mrk></target>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <segment><source>Llame ya.</source><target>Llame  ya. </target></segment> | LLAME YA.
          <segment><source>Diga &quot;sí&quot;.</source><target>Diga "sí".</target></segment> | DIGA "SÍ".
          <segment><source>Diga <pc id="1">sí</pc>.</source><target>Diga sí.</target></segment> | DIGA <pc id="1">SÍ</pc>.
          <segment><source>Diga sí.</source><target><ph id="1"/></target></segment> | DIGA SÍ.
          <segment state="initial"><source>Diga sí.</source><target>Old.</target></segment> | DIGA SÍ.
          <segment state="initial" subState="x:mt"><source>Diga sí.</source><target>Old.</target></segment> | DIGA SÍ.
          <segment state="initial" subState="cotejo:doubted"><source>Diga.</source><target>Diga.</target></segment> | DIGA.
          """)
  void segmentsOfVersionTwoAreFilledByTheSameRules(String segment, String filled)
      throws MalformedFileException {
    String loud = loud(two(segment));

    assertThat(loud).contains("<segment state=\"translated\"><source>");
    assertThat(target(two(segment))).isEqualTo("<target>" + filled + "</target>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<segment state='translated'><source>a</source><target>a</target></segment>",
        "<segment state='reviewed'><source>a</source><target>a</target></segment>",
        "<segment state='final'><source>a</source><target/></segment>",
        "<segment state='initial' subState='cotejo:doubted'><source>a</source><target>x</target></segment>",
        "<segment><source>a</source><target> x <ph id='1'/></target></segment>"
      })
  void segmentsOfVersionTwoThatAreDoneStayByteForByte(String segment)
      throws MalformedFileException {
    assertThat(loud(two(segment))).isEqualTo(two(segment));
  }

  @ParameterizedTest
  @CsvSource({
    "'<x id=\"1\" ctype=\"lb\"/>'",
    "'<x id=\"1\" ctype=\"x-html-BR\"/>'",
    "'<x id=\"LINE_BREAK\" equiv-text=\"&lt;br/&gt;\"/>'",
    "'<ph id=\"1\">&lt;br></ph>'",
    "'<ph id=\"1\">\\n</ph>'",
    "'<it id=\"1\" pos=\"open\"><![CDATA[<w:br/>]]></it>'",
  })
  void codesThatBreakALinePartWords(String code) throws MalformedFileException {
    String source = "<source>Primera línea" + code + "segunda línea.</source>";
    Sample sample = Sample.of("a.xlf", one(unit(source)));

    assertThat(sample.texts()).containsExactly("Primera línea ⟦1⟧segunda línea.");
    assertThat(sample.translated(t -> t.toUpperCase(Locale.ROOT)))
        .contains(">PRIMERA LÍNEA" + code + "SEGUNDA LÍNEA.</target>");
  }

  @Test
  void codesOfVersionTwoThatBreakALinePartWords() throws MalformedFileException {
    String data =
        "<originalData><data id='d1'>&lt;br/></data><data id='d2'>&lt;b></data></originalData>";
    String segment =
        "<segment><source>Uno<ph id='1' type='fmt' subType='xlf:lb'/>dos<ph id='2'"
            + " dataRef='d1'/>tres<ph id='3' dataRef='d2'/>s</source></segment>";

    assertThat(Sample.of("a.xlf", two(data + segment)).texts())
        .containsExactly("Uno ⟦1⟧dos ⟦2⟧tres⟦3⟧s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<ph type='lb'/>", "<ph>&lt;br/&gt;</ph>", "<ph>\\line </ph>", "<ut>&#10;</ut>"})
  void codesOfMemoriesThatBreakALinePartWords(String code) throws MalformedFileException {
    Sample sample =
        Sample.of(
            "a.tmx",
            "<tmx version='1.4'><body><tu><tuv xml:lang='es'><seg>línea"
                + code
                + "segunda</seg></tuv></tu></body></tmx>");

    assertThat(sample.texts()).containsExactly("línea ⟦1⟧segunda");
    assertThat(sample.translated(t -> t.toUpperCase(Locale.ROOT)))
        .contains("<seg>LÍNEA" + code + "SEGUNDA</seg>");
  }

  @Test
  void wordsThatAreNotToBeTranslatedAreCodes() throws MalformedFileException {
    assertThat(
            Sample.of(
                    "a.xlf",
                    one(unit("<source>Abra <mrk mtype='protected'>Casa</mrk> ya</source>")))
                .texts())
        .containsExactly("Abra ⟦1⟧ ya");
    assertThat(
            loud(
                two("<segment><source>a <mrk id='m' translate='no'>Casa</mrk></source></segment>")))
        .contains("<target>A <mrk id='m' translate='no'>Casa</mrk></target>");
  }
}
