package io.cotejo.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Digests against the examples of the standard. */
class Sha256Test {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void theExamplesOfTheStandardComeOut() {
    assertThat(new Sha256().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(new Sha256().add("abc").hex()).isEqualTo(ABC);
    assertThat(new Sha256().add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex())
        .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  }

  @Test
  void partsStandBehindEachOther() {
    Sha256 parts = new Sha256().add("a".getBytes(UTF_8)).add((byte) 'b').add("c");

    assertThat(parts.hex()).isEqualTo(ABC);
    assertThat(new Sha256().add("a").add((byte) 0).add("bc").hex())
        .isNotEqualTo(new Sha256().add("ab").add((byte) 0).add("c").hex());
  }

  @Test
  void textsCountAsUtf8() {
    String text = " ñ€😀\n";
    assertThat(new Sha256().add(text).hex())
        .isEqualTo(new Sha256().add(text.getBytes(UTF_8)).hex());
  }

  @Test
  void aDigestBeginsAnew() {
    Sha256 digest = new Sha256().add("x");
    assertThat(digest.bytes()).hasSize(32);

    assertThat(digest.add("abc").hex()).isEqualTo(ABC);
  }

  @Test
  void digitsAreTheFirstOnes() {
    assertThat(new Sha256().add("abc").hex(12)).isEqualTo("ba7816bf8f01");
    assertThat(new Sha256().add("abc").hex(1)).isEqualTo("b");
    assertThat(new Sha256().add("abc").hex(64)).isEqualTo(ABC);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65})
  void moreDigitsThanThereAreAreRefused(int digits) {
    assertThatThrownBy(() -> new Sha256().hex(digits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("digits must be in [1, 64]: " + digits);
  }

  @Test
  void policiesNameItInPaddedBase64() {
    assertThat(new Sha256().add("abc").policySource())
        .isEqualTo("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
  }
}
