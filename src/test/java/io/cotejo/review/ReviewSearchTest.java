package io.cotejo.review;

import static io.cotejo.review.Reviews.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A search looks at every text of a row, and folds each only when it is new. */
class ReviewSearchTest extends OpenPage {

  private static final String COUNT =
      """
      window.folded = 0;
      const normalize = String.prototype.normalize;
      String.prototype.normalize = function (form) {
        // Hits are marked by single characters.
        window.folded += this.length > 2 ? 1 : 0;
        return normalize.call(this, form);
      };
      """;

  @Override
  Bitext bitext() {
    return Reviews.bitext(
        pair(one("es.txt", 0, "El niño leyó."), one("en.txt", 0, "The boy read Brontë."), 0.9),
        pair(one("es.txt", 1, "Llegó İstanbul."), one("en.txt", 1, "Çeşme\ncame."), 0.9),
        pair(one("es.txt", 2, "Adiós."), null, 0.9));
  }

  private static Passage one(String document, int index, String text) {
    return new Passage(
        document,
        Language.SPANISH,
        List.of(
            new Sentence(
                index, 0, new Span(0, text.length()), text, Language.SPANISH, Role.PROSE)));
  }

  @Test
  void findsEveryTextWithoutCaseAndAccents() {
    assertThat(found("NINO")).isEqualTo("1 of 3 rows");
    assertThat(found("bronte")).isEqualTo("1 of 3 rows");
    assertThat(found("istanbul")).isEqualTo("1 of 3 rows");
    assertThat(found("cesme came")).isEqualTo("1 of 3 rows");
    assertThat(found("leyo. p")).isEqualTo("0 of 3 rows");
  }

  @Test
  void foldsATextOnceAndAgainWhenItChanged() {
    found("n");
    chromium.run(COUNT);
    found("ni");
    // What is searched for has no accent.
    assertThat(chromium.run("return window.folded")).isEqualTo(0L);
    chromium.press(Keys.ESCAPE, "w");
    chromium.find("dialog textarea").sendKeys("añejo");
    chromium.click("dialog .primary");
    chromium.awaitSaved();
    assertThat(found("anejo")).isEqualTo("1 of 3 rows");
  }

  private static String found(String text) {
    chromium.find("[name=search]").clear();
    chromium.find("[name=search]").sendKeys(text);
    return chromium.text(".count");
  }
}
