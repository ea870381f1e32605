package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

  private static List<String> between(String source, String target) {
    return Contradictions.between(source, "", target);
  }

  @Test
  void otherNumbersContradict() {
    assertThat(between("La inflación subió un 12 % en 2019.", "Inflation rose by 21% in 2019."))
        .containsExactly("12 ≠ 21");
  }

  @Test
  void sayingLessContradictsNothing() {
    assertThat(between("Murieron 12 personas en 3 pueblos.", "Twelve people died.")).isEmpty();
    assertThat(between("Se reunieron el lunes.", "They met on Monday, 3 May.")).isEmpty();
  }

  @Test
  void otherMonthsAndDaysContradict() {
    assertThat(between("Llegó el martes 3 de marzo.", "She came on Friday, 3 April."))
        .containsExactly("marzo ≠ April", "martes ≠ Friday");
    assertThat(between("Quizá llegue en mayo.", "She may come in May.")).isEmpty();
  }

  @Test
  void aDayOfTheWeekContradictsNoMonth() {
    assertThat(between("Llegó un lunes.", "She came in April.")).isEmpty();
    assertThat(between("Llegó en diciembre.", "She came on a Monday.")).isEmpty();
    assertThat(between("Llegó un domingo de enero.", "She came on a Monday of December."))
        .containsExactly("enero ≠ December", "domingo ≠ Monday");
  }

  @Test
  void aNumberThatTheTranslationHasIsKnown() {
    assertThat(Contradictions.between("3 o media docena", "3 or 6", "6 of them")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El acuerdo no fue firmado. | The agreement was signed. | true
          El acuerdo fue firmado. | The agreement wasn’t signed. | true
          Nadie firmó el acuerdo. | No one signed the agreement. | false
          No logró firmarlo. | He failed to sign it. | false
          El acuerdo, sin embargo, fue firmado. | The agreement was signed, however. | false
          El acuerdo fue firmado. | The agreement was signed. | false
          """)
  void negationOnOneSide(String source, String target, boolean once) {
    assertThat(Contradictions.isNegatedOnce(source, target)).isEqualTo(once);
  }
}
