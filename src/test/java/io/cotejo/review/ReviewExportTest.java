package io.cotejo.review;

import static io.cotejo.review.Reviews.pair;
import static io.cotejo.review.Reviews.passage;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.format.pairs.BitextStream;
import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import io.cotejo.format.pairs.XliffBitextWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

/** What the page exports is, byte by byte, what {@code cotejo export} writes of the same rows. */
class ReviewExportTest extends OpenPage {

  /** Mark-up, quotes, what a table and what XML escapes or forbids, half of a surrogate pair. */
  private static final String HOSTILE =
      "<b>&amp; \"x\" 'y' \\ \t 😀 é \u0001 \ud800 \ufffd </b>\u2028]]>";

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        pair(passage("es.txt", Language.SPANISH, "s", 0), one("en.txt", HOSTILE), 0.95),
        pair(passage("es.txt", Language.SPANISH, "s", 1, 2), Reviews.en(1), 0.12345),
        pair(passage("<\"b&.txt", Language.SPANISH, "s", 3), Reviews.en(2, 3), 1),
        pair(passage("<\"b&.txt", Language.SPANISH, "s", 4), Reviews.en(4), 0.5),
        pair(passage("<\"b&.txt", Language.SPANISH, "s", 5), null, 0.9));
  }

  private static Passage one(String document, String text) {
    return new Passage(
        document,
        Language.ENGLISH,
        List.of(new Sentence(0, 0, new Span(0, 9), text, Language.ENGLISH, Role.PROSE)));
  }

  @ParameterizedTest
  @CsvSource({
    "tsv, 7, ''",
    "tmx, 3, ; 1 without partner left out",
    "xlf, 3, ; 1 without partner left out"
  })
  void whatIsShownIsWrittenAsOnTheCommandLine(String format, int rows, String left)
      throws Exception {
    chromium.press("a", "x");
    export(format, "shown", rows + " rows; 1 rejected pair taken apart" + left);
    assertThat(chromium.text(".message"))
        .isEqualTo(rows + " rows exported as review." + format + ".");
    // The page shows what is left of a pair where the pair stood, and a file behind all others.
    assertThat(file(format).lines().toList())
        .containsExactlyInAnyOrderElementsOf(written(format, reviewed()).lines().toList());
  }

  @Test
  void onlyWhatSomebodyApproved() throws Exception {
    chromium.press("a", "x");
    export("tmx", "approved", "1 row");
    assertThat(file("tmx")).containsOnlyOnce("<tu ").contains("x-state\">accepted");
  }

  private void export(String format, String rows, String said) throws Exception {
    chromium.awaitSaved();
    chromium.downloadTo(folder);
    chromium.click("[data-run=export]");
    new Select(chromium.find("#export-format")).selectByValue(format);
    new Select(chromium.find("#export-rows")).selectByValue(rows);
    assertThat(chromium.text("dialog [role=status]")).isEqualTo(said);
    chromium.click("dialog .primary");
    Downloads.await(folder, "review." + format);
    chromium.awaitSaved();
  }

  private String file(String format) throws Exception {
    return Files.readString(folder.resolve("review." + format));
  }

  private ReviewedBitext reviewed() throws Exception {
    Path log = folder.resolve(DecisionLog.FILE);
    return Decisions.apply(bitext, DecisionLog.read(log, "log")).bitext();
  }

  private static String written(String format, ReviewedBitext bitext) throws Exception {
    BitextWriter writer =
        switch (format) {
          case "tsv" -> new TsvBitextWriter();
          case "tmx" -> new TmxBitextWriter();
          default -> new XliffBitextWriter();
        };
    StringWriter out = new StringWriter();
    writer.write(BitextStream.of(bitext), out);
    return out.toString();
  }
}
