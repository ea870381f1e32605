package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Passage;
import io.cotejo.format.Okapi;
import io.cotejo.format.Okapi.Pair;
import io.cotejo.format.Samples;
import io.cotejo.testing.GivenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.table.csv.CommaSeparatedValuesFilter;
import net.sf.okapi.filters.table.csv.Parameters;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.junit.jupiter.api.Test;

/** Okapi reads what we write, and we read what Okapi writes: as many pairs, the same texts. */
class OkapiBitextTest {

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("El faro se encendió en 1908.", "The lighthouse was lit in 1908."),
          new Pair("Dijo \"sí\" & <nada> más.", "He said 'yes' & <nothing> more."),
          new Pair("Emojis: 😀 👩‍🚀 y 𝔘.", "Emoji: 😀 👩‍🚀 and 𝔘."),
          new Pair("]]> &amp; &#10; %s {0}", "]]> &amp; &#10; %s {0} there"),
          new Pair("Una barra \\ y \\n dos", "A slash \\ and \\n two"),
          new Pair("\u200Fשלום\u200E hola", "\u200Fשלום\u200E hello"),
          new Pair("Ünïcödé ñandú", "Ünïcödé rhea"));

  private static Bitext bitext() {
    List<AlignedPair> pairs = new ArrayList<>();
    for (int i = 0; i < PAIRS.size(); i++) {
      Passage source = Samples.es(i, PAIRS.get(i).source());
      Passage target = Samples.en("en.txt", i, PAIRS.get(i).target());
      pairs.add(Samples.pair(source, "", target, 0.9, io.cotejo.bitext.Evidence.NONE));
    }
    return Samples.bitext(pairs);
  }

  private static List<Pair> read(BitextReader reader, String file)
      throws IOException, InvalidInputException {
    return GivenFile.of("x", file).pairs(reader).stream()
        .map(p -> new Pair(text(p.source()), text(p.target())))
        .toList();
  }

  private static String text(java.util.Optional<Passage> passage) {
    return passage.map(Passage::text).orElse("");
  }

  @Test
  void okapiReadsOurMemory() throws Exception {
    String tmx = Samples.write(new TmxBitextWriter(), bitext());

    assertThat(Okapi.read(new TmxFilter(), tmx)).isEqualTo(PAIRS);
  }

  @Test
  void okapiReadsOurXliff() throws Exception {
    String xliff = Samples.write(new XliffBitextWriter(), bitext());

    assertThat(Okapi.read(new XLIFF2Filter(), xliff)).isEqualTo(PAIRS);
  }

  @Test
  void okapiReadsOurTable() throws Exception {
    String tsv = Samples.write(new TsvBitextWriter(), bitext());
    CommaSeparatedValuesFilter filter = new CommaSeparatedValuesFilter();
    Parameters parameters = (Parameters) filter.getParameters();
    parameters.fieldDelimiter = "\t";
    parameters.textQualifier = "§";
    parameters.columnNamesLineNum = 1;
    parameters.valuesStartLineNum = 2;
    parameters.sendColumnsMode = 1;
    parameters.sourceColumns = "8";
    parameters.targetColumns = "12";
    parameters.targetSourceRefs = "8";

    assertThat(Okapi.read(filter, tsv))
        .isEqualTo(
            PAIRS.stream().map(p -> new Pair(slashed(p.source()), slashed(p.target()))).toList());
  }

  private static String slashed(String text) {
    return text.replace("\\", "\\\\");
  }

  @Test
  void weReadOkapisMemory() throws Exception {
    assertThat(read(new TmxBitextReader(Languages.OF_FILE), Okapi.tmx(PAIRS))).isEqualTo(PAIRS);
  }

  @Test
  void weReadOkapisXliff() throws Exception {
    assertThat(read(new XliffBitextReader(), Okapi.xliffOfUnits(PAIRS))).isEqualTo(PAIRS);
    assertThat(read(new XliffBitextReader(), Okapi.xliffOfSegments(PAIRS))).isEqualTo(PAIRS);
  }

  @Test
  void weReadWhatOkapiMakesOfXliff() throws Exception {
    for (IFilter filter : List.of(new XLIFFFilter(), new XLIFF2Filter())) {
      String source =
          filter instanceof XLIFFFilter
              ? Okapi.xliffOfUnits(PAIRS)
              : Samples.write(new XliffBitextWriter(), bitext());
      String written = Okapi.translated(filter, source, t -> "[" + t + "]");

      assertThat(read(new XliffBitextReader(), written))
          .isEqualTo(
              PAIRS.stream().map(p -> new Pair(p.source(), "[" + p.source() + "]")).toList());
    }
  }

  @Test
  void weReadOkapisTables() throws Exception {
    List<Pair> pairs = PAIRS.stream().filter(p -> !p.source().contains("\\")).toList();
    for (String separator : List.of(",", "\t")) {
      StringBuilder table = new StringBuilder("es" + separator + "en\n");
      for (Pair pair : pairs) {
        table.append('"').append(pair.source().replace("\"", "\"\"")).append('"');
        table.append(separator).append("\"\"\n");
      }
      CommaSeparatedValuesFilter filter = new CommaSeparatedValuesFilter();
      Parameters parameters = (Parameters) filter.getParameters();
      parameters.fieldDelimiter = separator;
      parameters.columnNamesLineNum = 1;
      parameters.valuesStartLineNum = 2;
      parameters.sendColumnsMode = 1;
      parameters.sourceColumns = "1";
      parameters.targetColumns = "2";
      parameters.targetSourceRefs = "1";
      String written = Okapi.translated(filter, table.toString(), t -> "[" + t + "]");

      TableBitextReader reader =
          separator.equals(",")
              ? TableBitextReader.ofCommas(Languages.OF_FILE, java.util.Optional.empty())
              : TableBitextReader.ofTabs(Languages.OF_FILE, java.util.Optional.empty());
      assertThat(read(reader, written))
          .as(written)
          .isEqualTo(
              pairs.stream()
                  // Okapi takes the doubled marks out of the text.
                  .map(p -> new Pair(p.source(), "[" + p.source().replace("\"", "") + "]"))
                  .toList());
    }
  }
}
