package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.format.Samples;
import io.cotejo.format.check.FileChecker;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read with Okapi's reader, which knows rules that the schemas do not. */
class XliffBitextWriterTest {

  @TempDir private Path folder;

  private final XliffBitextWriter writer = new XliffBitextWriter();

  private File file(String text) throws IOException {
    return Files.writeString(folder.resolve("x.xlf"), text).toFile();
  }

  private static List<Unit> units(File file) {
    List<Unit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(file);
      while (reader.hasNext()) {
        var event = reader.next();
        if (event.isUnit()) {
          units.add(event.getUnit());
        }
      }
    }
    return units;
  }

  private static String reviewed() throws IOException {
    AlignedPair pair = Samples.bitext().pairs().get(1);
    StringWriter out = new StringWriter();
    new XliffBitextWriter()
        .write(
            new ReviewedBitext(
                Samples.bitext().source(),
                Samples.bitext().target(),
                List.of(new ReviewedPair(pair, ReviewState.ACCEPTED, false, "look <again>", "")),
                List.of(),
                Samples.SIGNATURE),
            out);
    return out.toString();
  }

  @Test
  void okapiReadsItAndValidatesIt() throws Exception {
    File file = file(Samples.write(writer, Samples.bitext()));
    assertThatCode(() -> XLIFFReader.validate(file)).doesNotThrowAnyException();
    List<Unit> units = units(file);
    assertThat(units).hasSize(2);
    Segment segment = units.get(1).getSegment(0);
    assertThat(segment.getSource().getPlainText()).isEqualTo("Lo cuidaba Inés. Vivía sola.");
    assertThat(segment.getTarget().getPlainText()).isEqualTo("Inés, its keeper, lived alone.");
    assertThat(units.get(1).getMatches().get(0).getTarget().getPlainText())
        .isEqualTo("Inés kept it. She lived alone.");
  }

  @Test
  void statesScoresAndNotesAreThere() throws Exception {
    Unit unit = units(file(reviewed())).get(0);
    assertThat(unit.getSegment(0).getState().toString()).isEqualTo("reviewed");
    assertThat(unit.getSegment(0).getSubState()).isEqualTo("cotejo:accepted");
    assertThat(unit.getNotes().get(0).getText()).isEqualTo("look <again>", "");
    assertThat(unit.getMetadata().get(0).size()).isEqualTo(8);
  }

  @Test
  void hostileTextIsValidAndComesBack() throws Exception {
    File file = file(Samples.write(writer, Samples.hostile()));
    assertThatCode(() -> XLIFFReader.validate(file)).doesNotThrowAnyException();
    assertThat(units(file).get(0).getSegment(0).getSource().getPlainText())
        .contains("<script>alert('1')</script>", "\ud83d\ude00", "]]>");
  }

  @Test
  void nothingToWriteIsValidToo() throws Exception {
    Bitext empty = Samples.bitext(List.of(Samples.unpaired(Samples.es(0, "Nada."), "Nothing.")));
    File file = file(Samples.write(writer, empty));
    assertThatCode(() -> XLIFFReader.validate(file)).doesNotThrowAnyException();
    assertThat(units(file)).isEmpty();
  }

  @Test
  void okapiWouldHaveNoticed() throws Exception {
    File file = file(reviewed().replace("cotejo:accepted", "accepted"));
    assertThatThrownBy(() -> XLIFFReader.validate(file)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void ourOwnCheckerAgrees() throws Exception {
    assertThat(FileChecker.check(file(reviewed()).toPath(), "x.xlf")).isEmpty();
    for (String broken :
        List.of(
            reviewed().replace("cotejo:accepted", "accepted"),
            reviewed().replace(" trgLang=\"en\"", ""),
            reviewed().replace("state=\"reviewed\"", "state=\"good\""),
            reviewed().replace(" srcLang=\"es\"", ""),
            reviewed().replace("<segment ", "<segmen "),
            reviewed().replace("</xliff>", ""))) {
      assertThat(FileChecker.check(file(broken).toPath(), "x.xlf")).isNotEmpty();
    }
  }
}
