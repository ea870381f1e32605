package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.testing.GivenFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF of other tools. */
class XliffBitextReaderTest {

  private static List<String> read(String xliff) throws Exception {
    return GivenFile.of("a.xlf", xliff).pairs(new XliffBitextReader()).stream()
        .map(GivenFile::texts)
        .toList();
  }

  private static List<String> one(String units) throws Exception {
    return read(
        "<xliff version='1.2' xmlns:sdl='urn:sdl'><file source-language='es-ES'"
            + " target-language='en-US'><body>"
            + units
            + "</body></file></xliff>");
  }

  private static List<String> two(String unit) throws Exception {
    return read(
        "<xliff version='2.0' srcLang='es' trgLang='en'><file id='f'><unit id='u'>"
            + unit
            + "</unit></file></xliff>");
  }

  private static String unit(String content) {
    return "<trans-unit id='1'>" + content + "</trans-unit>";
  }

  private static String seg(int id, String text) {
    return "<mrk mtype='seg' mid='" + id + "'>" + text + "</mrk>";
  }

  @Test
  void segmentsOfAUnitAreRows() throws Exception {
    String source = "<g id='1'>" + seg(4, "Cierre la puerta.") + " " + seg(5, "Venga.") + "</g>";
    String target =
        "<g id='1'>" + seg(4, "Close the <g id='2'>door</g>.") + " " + seg(5, "") + "</g>";
    String unit =
        "<source>Cierre la puerta. Venga.</source><seg-source>"
            + source
            + "</seg-source><target>"
            + target
            + "</target>";

    assertThat(one(unit(unit)))
        .containsExactly("Cierre la puerta. | Close the door.", "Venga. | -");
    assertThat(one(unit(unit.replace("<target>", "<target state='needs-translation'>"))))
        .containsExactly("Cierre la puerta. | Close the door.", "Venga. | -");
  }

  @Test
  void segmentsAreFoundByTheirNumbers() throws Exception {
    String source = seg(1, "Uno es.") + seg(2, "Dos son.") + seg(3, "Tres son.");
    String target = seg(3, "Three.") + seg(1, "One.") + seg(9, "Nine.");

    assertThat(
            one(
                unit(
                    "<source/><seg-source>"
                        + source
                        + "</seg-source><target>"
                        + target
                        + "</target>")))
        .containsExactly("Uno es. | One.", "Dos son. | -", "Tres son. | Three.", "- | Nine.");
  }

  @Test
  void aUnitWhoseTargetHasNoSegmentsIsOneRow() throws Exception {
    String source = seg(1, "Uno es.") + " " + seg(2, "Dos son.");

    assertThat(
            one(
                unit(
                    "<source>Uno es. Dos son.</source><seg-source>"
                        + source
                        + "</seg-source><target>One. Two.</target>")))
        .containsExactly("Uno es. Dos son. | One. Two.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <target state="new">Eat some bread.</target>
          <target state="needs-translation">Old.</target>
          <target>Coma pan ahora.</target>
          <target> Coma  pan <x id="1"/>&#10; ahora. </target>
          <target state="translated">Coma pan ahora.</target>
          <target state="final">Coma pan ahora.</target>
          <target/>
          <target><x id="1"/></target>
          """)
  void whatIsNotTranslatedHasNoPartner(String target) throws Exception {
    assertThat(one(unit("<source>Coma pan ahora.</source>" + target)))
        .containsExactly("Coma pan ahora. | -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<segment state='initial'><source>Coma pan.</source><target>Eat.</target></segment>",
        "<segment><source>Coma pan.</source><target>Coma  pan.</target></segment>",
        "<segment state='translated'><source>Coma pan.</source><target>Coma pan.</target></segment>",
        "<segment><source>Coma pan.</source><target/></segment>"
      })
  void whatIsNotTranslatedHasNoPartnerInVersionTwo(String segment) throws Exception {
    assertThat(two(segment)).containsExactly("Coma pan. | -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ACME 3000", "Elena Robles", "1987", "https://x.example/a", "{0} %s", "12 km"})
  void namesAndNumbersAreTheSameInBothLanguages(String text) throws Exception {
    String texts = "<source>" + text + "</source><target>" + text + "</target>";

    assertThat(one(unit(texts))).containsExactly(text + " | " + text);
    assertThat(two("<segment>" + texts + "</segment>")).containsExactly(text + " | " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<target state='translated'>Eat bread.</target>",
        "<target state='needs-review-translation'>Eat bread.</target>",
        "<target state='signed-off'>Eat bread.</target>",
        "<target>Eat bread.</target>"
      })
  void whatIsTranslatedIsAPair(String target) throws Exception {
    assertThat(one(unit("<source>Coma pan.</source>" + target)))
        .containsExactly("Coma pan. | Eat bread.");
  }

  @Test
  void theSameLanguageInTwoCountriesMayBeTheSame() throws Exception {
    assertThat(
            read(
                "<xliff version='2.0' srcLang='es-ES' trgLang='es-MX'><file id='f'><unit id='u'>"
                    + "<segment><source>Coma pan.</source><target>Coma pan.</target></segment>"
                    + "</unit></file></xliff>"))
        .containsExactly("Coma pan. | Coma pan.");
  }

  @Test
  void codesThatBreakALinePartWords() throws Exception {
    assertThat(
            one(
                unit(
                    "<source>Una<x id='1' ctype='lb'/>dos</source><target>One<ph id='1'>&lt;br/></ph>two</target>")))
        .containsExactly("Una dos | One two");
    assertThat(
            two(
                "<originalData><data id='d'>&lt;br></data></originalData><segment><source>Una<ph"
                    + " id='1' type='fmt' subType='xlf:lb'/>dos</source><target>One<ph id='1'"
                    + " dataRef='d'/>two</target></segment>"))
        .containsExactly("Una dos | One two");
  }

  @Test
  void suggestionsAreNoTranslations() throws Exception {
    assertThat(
            one(
                unit(
                    "<source>Coma pan.</source><alt-trans><source>Coma.</source><target>Eat.</target>"
                        + "</alt-trans>")))
        .containsExactly("Coma pan. | -");
  }

  @Test
  void whatIsNoPairIsCounted() {
    XliffTally tally = new XliffTally();
    var untold = io.cotejo.codec.XliffProgress.UNTOLD;
    tally.isTranslated(new XliffUnit.Texts("Coma pan.", "Eat.", untold), true);

    assertThat(tally.phrase()).isEmpty();
    tally.isTranslated(new XliffUnit.Texts("Coma pan.", "", untold), true);
    tally.isTranslated(new XliffUnit.Texts("Coma pan.", "Coma pan.", untold), true);
    tally.isTranslated(
        new XliffUnit.Texts("Coma pan.", "Eat.", io.cotejo.codec.XliffProgress.OPEN), true);
    assertThat(tally.phrase())
        .contains(
            "1 of 4 segments are pairs; 1 without a target, 1 called new, initial or in need of"
                + " translation, 1 whose target is the source again");
  }
}
