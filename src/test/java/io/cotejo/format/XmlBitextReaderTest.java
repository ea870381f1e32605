package io.cotejo.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.pairs.BitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.TmxBitextReader;
import io.cotejo.format.pairs.XliffBitextReader;
import io.cotejo.testing.GivenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TMX and XLIFF, and XML that means harm. */
class XmlBitextReaderTest {

  private static final TmxBitextReader TMX =
      new TmxBitextReader(new Languages(Optional.empty(), Optional.empty()));
  private static final TmxBitextReader SPANISH_ENGLISH =
      new TmxBitextReader(Languages.of(Language.SPANISH, Language.ENGLISH));
  private static final XliffBitextReader XLIFF = new XliffBitextReader();
  private static final String UNIT =
      "<tu><tuv xml:lang='en-GB'><seg>The <bpt i='1'>{b}</bpt>ship<ept i='1'>{/b}</ept>"
          + " &lt;sank&gt;.</seg></tuv><tuv xml:lang='es'><seg>El barco\n"
          + " se <hi>hundió</hi>.</seg></tuv><tuv xml:lang='fr'><seg>Le bateau a"
          + " coulé.</seg></tuv></tu>";

  private static String tmx(String units) {
    return "<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'http://localhost:9/tmx14.dtd'>"
        + "<tmx version='1.4'><header srclang='es-MX'/><body>"
        + units
        + "</body></tmx>";
  }

  private static List<AlignedPair> read(BitextReader reader, byte[] bytes)
      throws IOException, InvalidInputException {
    return new GivenFile("a.xml", bytes).pairs(reader);
  }

  private static List<AlignedPair> read(BitextReader reader, String xml)
      throws IOException, InvalidInputException {
    return read(reader, xml.getBytes(UTF_8));
  }

  private static String texts(AlignedPair pair) {
    return pair.source().map(Passage::text).orElse("-")
        + " | "
        + pair.target().map(Passage::text).orElse("-");
  }

  @Test
  void unitHasTheSourceLanguageFirstAndNoCodes() throws Exception {
    List<AlignedPair> pairs = read(SPANISH_ENGLISH, tmx(UNIT));
    assertThat(pairs)
        .singleElement()
        .extracting(XmlBitextReaderTest::texts)
        .isEqualTo("El barco se hundió. | The ship <sank>.");
    assertThat(pairs.get(0).target().orElseThrow().language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void languagesCanBeChosen() throws Exception {
    Language french = Language.of("fr");
    Languages chosen = new Languages(Optional.of(french), Optional.of(Language.SPANISH));
    assertThat(read(new TmxBitextReader(chosen), tmx(UNIT)))
        .extracting(XmlBitextReaderTest::texts)
        .containsExactly("Le bateau a coulé. | El barco se hundió.");
  }

  @Test
  void utf16IsReadByItsMark() throws Exception {
    assertThat(read(SPANISH_ENGLISH, ("\uFEFF" + tmx(UNIT)).getBytes(UTF_16LE))).hasSize(1);
  }

  @Test
  void xliff1HasUnits() throws Exception {
    String xliff =
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='a.htm'"
            + " source-language='es' target-language='en'><body><trans-unit id='1'><source>Hola <g"
            + " id='1'>mundo</g><x id='2'/>.</source><target>Hello world.</target><alt-trans>"
            + "<source>No</source><target>No</target></alt-trans></trans-unit><trans-unit id='2'>"
            + "<source>Adiós.</source></trans-unit></body></file></xliff>";
    List<AlignedPair> pairs = read(XLIFF, xliff);
    assertThat(pairs)
        .extracting(XmlBitextReaderTest::texts)
        .containsExactly("Hola mundo. | Hello world.", "Adiós. | -");
    assertThat(pairs)
        .extracting(AlignedPair::verdict)
        .containsExactly(Verdict.UNJUDGED, Verdict.NONE);
    assertThat(pairs.get(0).source().orElseThrow().document()).isEqualTo("a.htm");
  }

  @Test
  void xliff2HasSegments() throws Exception {
    String xliff =
        "<xliff version='2.0' srcLang='es' trgLang='en'><file id='f'><unit id='u'><originalData>"
            + "<data id='d'>[b]</data></originalData><segment><source>Uno<pc id='1'> y dos</pc>."
            + "</source><target>One<ph id='2'/> and two.</target></segment><ignorable><source> "
            + "</source></ignorable><segment><source>Tres<cp hex='2014'/>.</source></segment>"
            + "</unit></file></xliff>";
    assertThat(read(XLIFF, xliff))
        .extracting(XmlBitextReaderTest::texts)
        .containsExactly("Uno y dos. | One and two.", "Tres—. | -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE tmx [<!ENTITY a"
            + " 'x'>]><tmx><header/><body><tu><tuv><seg>&a;</seg></tuv></tu></body></tmx>",
        "<!DOCTYPE tmx [<!ENTITY a SYSTEM"
            + " 'file:///etc/hostname'>]><tmx><body><tu><tuv><seg>&a;</seg></tuv></tu></body></tmx>",
        "<!DOCTYPE tmx [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><tmx><body><tu><tuv"
            + " lang='&b;'/></tu></body></tmx>",
        "<tmx><body><tu>",
        "<tmx>\u0001</tmx>",
        "<xliff/>",
        "",
      })
  void harmIsRefused(String xml) {
    assertThatThrownBy(() -> read(TMX, xml))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageMatching("a\\.xml(:\\d+){0,2}: error: .+");
  }

  @Test
  void deepXmlIsRead() throws Exception {
    String deep = "<hi>".repeat(100_000) + "Hola." + "</hi>".repeat(100_000);
    String unit = "<tu><tuv xml:lang='es'><seg>" + deep + "</seg></tuv></tu>";
    assertThat(read(TMX, tmx(unit)))
        .extracting(XmlBitextReaderTest::texts)
        .containsExactly("Hola. | -");
  }

  @Test
  void brokenBytesAreReported() {
    Random random = new Random(5);
    int refused = 0;
    for (int round = 0; round < 500; round++) {
      byte[] bytes = tmx(UNIT).getBytes(UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      try {
        read(random.nextBoolean() ? SPANISH_ENGLISH : XLIFF, bytes)
            .forEach(p -> assertThat(p).isNotNull());
      } catch (InvalidInputException e) {
        assertThat(e.diagnostic().path()).isEqualTo("a.xml");
        refused++;
      } catch (IOException e) {
        throw new AssertionError("round " + round, e);
      }
    }
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE,true,utf-8",
    "UTF-16BE,true,utf-8",
    "UTF-8,true,utf-16",
    "UTF-8,false,utf-16",
    "UTF-8,true,ISO-8859-1",
    "UTF-16LE,false,utf-16",
    "UTF-16BE,false,UTF-8",
    "UTF-8,false,utf-8",
    "windows-1252,false,windows-1252",
    "UTF-8,true,windows-1252",
    "UTF-32LE,true,utf-8",
    "UTF-8,false,no-such-charset"
  })
  void markGoesBeforeTheDeclaration(String charset, boolean marked, String declared)
      throws Exception {
    String unit =
        "<tu><tuv xml:lang='es'><seg>El niño comió.</seg></tuv>"
            + "<tuv xml:lang='en'><seg>The boy ate.</seg></tuv></tu>";
    String xml =
        "<?xml version='1.0' encoding='" + declared + "'?><tmx><body>" + unit + "</body></tmx>";
    byte[] bytes = ((marked ? "\uFEFF" : "") + xml).getBytes(Charset.forName(charset));
    assertThat(read(TMX, bytes))
        .extracting(XmlBitextReaderTest::texts)
        .containsExactly("El niño comió. | The boy ate.");
  }

  @Test
  void falseEncodingIsOneLineAndTheJdkSaysNothing() throws Exception {
    String xml = "<?xml version='1.0' encoding='UTF-8'?><tmx><body><tu><tuv xml:lang='es'><seg>ñ";
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      assertThatThrownBy(() -> read(TMX, xml.getBytes(ISO_8859_1)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("not in the encoding it claims");
      assertThatThrownBy(() -> read(TMX, "<tmx><a></b></tmx>"))
          .isInstanceOf(InvalidInputException.class);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }
}
