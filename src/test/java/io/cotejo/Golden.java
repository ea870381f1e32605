package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.text.Sha256;
import java.util.List;

/**
 * Holds what embedded rules make of fixed texts to the number of these rules, which their id
 * carries: equal ids mean equal results.
 *
 * @param rules the number
 * @param digest of the results under that number, 12 hexadecimal digits
 */
public record Golden(int rules, String digest) {

  private static final int DIGITS = 12;

  /** Fails if the results, or the number, are not those that are noted. */
  public void holds(int rulesNow, List<String> results) {
    String now = new Sha256().add(String.join("\n", results)).hex(DIGITS);
    assertThat(new Golden(rulesNow, now))
        .as(
            "What comes out has changed: raise RULES (%d now) where the rules are, unless only the"
                + " data they read has changed, and note number and digest here. Results:%n%s",
            rulesNow, String.join("\n", results))
        .isEqualTo(this);
  }
}
