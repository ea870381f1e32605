package io.cotejo.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

  @Test
  void theMarkOfAnItemIsABulletWhateverItsFontCallsIt() {
    PdfPages pages =
        new PdfPages(
            List.of("\uF0B7 La sala nueva abrió.\n\uF0A7 Los niños  entran gratis.\nel \uF0B7"));

    assertThat(pages.lines(0))
        .containsExactly("• La sala nueva abrió.", "• Los niños entran gratis.", "el \uF0B7");
  }
}
