package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

  @Test
  void placeIsPrintedAsFarAsItIsKnown() {
    assertThat(Diagnostic.of("a.txt", "bad")).hasToString("a.txt: error: bad");
    assertThat(new Diagnostic("a.txt", 3, 0, "bad")).hasToString("a.txt:3: error: bad");
    assertThat(new Diagnostic("a.txt", 3, 7, "bad")).hasToString("a.txt:3:7: error: bad");
  }

  @Test
  void messageIsOneLine() {
    assertThat(Diagnostic.of("a", "one\r\ntwo\nthree\u2028four").message())
        .isEqualTo("one two three four");
  }

  @Test
  void placeIsChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Diagnostic("a", -1, 0, "bad"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Diagnostic("a", 0, -1, "bad"));
  }

  @Test
  void exceptionSaysWhatItsDiagnosticSays() {
    Diagnostic diagnostic = Diagnostic.of("a.txt", "bad");
    InvalidInputException exception = new InvalidInputException(diagnostic);
    assertThat(exception).hasMessage("a.txt: error: bad");
    assertThat(exception.diagnostic()).isEqualTo(diagnostic);
  }
}
