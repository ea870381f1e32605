package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.testing.GivenFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which language to which a memory is read. */
class TmxDirectionTest {

  private static final String HELLO = unit("", "es", "Hola.", "en", "Hello.");
  private static final String BYE = unit("", "en", "Bye.", "es", "Adiós.");

  private static String unit(String attributes, String... languagesAndTexts) {
    StringBuilder unit = new StringBuilder("<tu" + attributes + ">");
    for (int k = 0; k < languagesAndTexts.length; k += 2) {
      unit.append("<tuv xml:lang='")
          .append(languagesAndTexts[k])
          .append("'><seg>")
          .append(languagesAndTexts[k + 1])
          .append("</seg></tuv>");
    }
    return unit + "</tu>";
  }

  private static ReadPairs read(Languages asked, String header, String... units) throws Exception {
    String tmx = "<tmx>" + header + "<body>" + String.join("", units) + "</body></tmx>";
    return GivenFile.of("a.tmx", tmx).read(new TmxBitextReader(asked));
  }

  private static Languages asked(String source, String target) {
    return new Languages(
        Optional.ofNullable(source).map(Language::withVariety),
        Optional.ofNullable(target).map(Language::withVariety));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<header/>",
        "<header srclang='*all*'/>",
        "<header srclang='es'/>",
        "<header srclang='ES-MX'/>",
        "<header srclang='spa'/>",
        "<header srclang='fr'/>"
      })
  void everyUnitIsReadInTheDirectionOfTheFile(String header) throws Exception {
    String turned = unit(" srclang='en'", "en", "bread", "es", "pan");
    ReadPairs read = read(Languages.OF_FILE, header, HELLO, BYE, HELLO, turned);
    assertThat(read.source()).isEqualTo(Language.SPANISH);
    assertThat(read.target()).isEqualTo(Language.ENGLISH);
    assertThat(read.pairs())
        .extracting(GivenFile::texts)
        .containsExactly("Hola. | Hello.", "Adiós. | Bye.", "Hola. | Hello.", "pan | bread");
    assertThat(read.passedOver()).isEmpty();
  }

  @Test
  void headerGoesBeforeTheUnitsAndWhatIsAskedBeforeTheHeader() throws Exception {
    String header = "<header srclang='en-GB'/>";
    assertThat(read(Languages.OF_FILE, header, HELLO).pairs())
        .extracting(GivenFile::texts)
        .containsExactly("Hello. | Hola.");
    assertThat(read(asked("es", null), header, HELLO).pairs())
        .extracting(GivenFile::texts)
        .containsExactly("Hola. | Hello.");
    assertThat(read(asked(null, "en"), header, HELLO).pairs())
        .extracting(GivenFile::texts)
        .containsExactly("Hola. | Hello.");
  }

  @Test
  void withoutAHeaderMostUnitsDecide() throws Exception {
    assertThat(read(Languages.OF_FILE, "", HELLO, BYE, BYE).source()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void unitsThatLackASideAndOtherLanguagesAreCounted() throws Exception {
    ReadPairs read =
        read(
            asked("es", "en"),
            "",
            HELLO,
            unit("", "es", "Solo."),
            unit("", "en", "Alone.", "fr", "Seul."),
            unit("", "fr", "Oui."),
            unit("", "", "?", "es", "¿?"));
    assertThat(read.pairs())
        .extracting(GivenFile::texts)
        .containsExactly("Hola. | Hello.", "Solo. | -", "- | Alone.", "¿? | -");
    assertThat(read.passedOver())
        .containsExactly(
            "5 units: 1 paired, 2 without en, 1 without es, 1 in neither",
            "texts left out: 2 in fr, 1 in no language that is told");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "es,''", "'',en"})
  void moreThanTwoLanguagesAreAskedFor(String source, String target) {
    Languages asked = asked(source.isEmpty() ? null : source, target.isEmpty() ? null : target);
    String three = unit("", "es", "Sí", "en", "Yes", "fr", "Oui");
    assertThatThrownBy(() -> read(asked, "<header srclang='de'/>", three))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a.tmx: error: has texts in en (1), es (1), fr (1); say by -s and -t which two are"
                + " meant");
  }

  @Test
  void languagesThatAreNotThereAreToldWithThoseThatAre() {
    assertThatThrownBy(() -> read(asked("it", "pt"), "", HELLO))
        .hasMessage("a.tmx: error: holds no text in it or pt; its languages are en (1), es (1)");
  }

  @Test
  void regionsCountWithinOneLanguage() throws Exception {
    String unit = unit("", "pt-PT", "O autocarro.", "pt_br", "O ônibus.");
    for (Languages asked : new Languages[] {asked("pt-BR", "pt-PT"), asked("pt-BR", null)}) {
      ReadPairs read = read(asked, "", unit);
      assertThat(read.pairs())
          .extracting(GivenFile::texts)
          .containsExactly("O ônibus. | O autocarro.");
      assertThat(read.source()).hasToString("pt-BR");
      assertThat(read.target()).hasToString("pt-PT");
    }
    assertThat(read(Languages.OF_FILE, "<header srclang='pt-BR'/>", unit).source())
        .hasToString("pt-BR");
    assertThatIllegalArgumentException().isThrownBy(() -> asked("pt", "pt"));
  }

  @ParameterizedTest
  @CsvSource({"es-MX,Coge", "es-ES,Agarra", "es,Coge", "spa-mx,Coge", "es-AR,Coge"})
  void regionSaysWhichTextIsReadFirst(String source, String word) throws Exception {
    String unit = unit("", "es-MX", "Coge", "es_es", "Agarra", "en", "Take");
    ReadPairs read = read(asked(source, "en"), "", unit);
    assertThat(read.pairs()).extracting(GivenFile::texts).containsExactly(word + " | Take");
    assertThat(read.source()).isEqualTo(Language.SPANISH);
    assertThat(read.passedOver()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es-ES", "es_ES", "ES", "es-419", "es-Latn-MX", "spa", "SPA-mx"})
  void everyTagOfALanguageIsIt(String tag) throws Exception {
    assertThat(read(asked("es", "en"), "", unit("", tag, "Hola.", "eng", "Hello.")).pairs())
        .extracting(GivenFile::texts)
        .containsExactly("Hola. | Hello.");
  }
}
