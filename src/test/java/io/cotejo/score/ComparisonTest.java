package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void sortsWhatIsSharedIntoNumbersNamesAndWords() {
    Comparison comparison =
        Comparison.of(
            "La alcaldesa Quiñones anunció 1.250 becas en Oaxaca.",
            "The mayor Quiñones announced 1.250 scholarships in Oaxaca.",
            "Mayor Quinones yesterday announced 1,250 scholarships for Oaxaca");

    assertThat(comparison.evidence().numbers()).containsExactly("1,250");
    assertThat(comparison.evidence().names()).containsExactly("Mayor", "Quinones", "Oaxaca");
    assertThat(comparison.evidence().words()).containsExactly("announced", "scholarships");
  }

  @Test
  void formsOfOneWordAreShared() {
    Comparison comparison =
        Comparison.of("—", "they negotiated a contract", "she negotiates contracts");

    assertThat(comparison.evidence().words()).containsExactly("negotiates", "contracts");
  }

  @Test
  void wordsOfTheSourceItselfCountIfTheyAreTheSame() {
    Comparison comparison =
        Comparison.of("El pozole de Jalisco", "The stew of a state", "Jalisco pozole pozoles");

    assertThat(comparison.evidence().names()).containsExactly("Jalisco");
    assertThat(comparison.evidence().words()).containsExactly("pozole");
  }

  @Test
  void withoutAPivotTheSourceIsCompared() {
    Comparison comparison =
        Comparison.of("Radio Universidad transmite", " ", "Radio Universidad broadcasts");

    assertThat(comparison.evidence().names()).containsExactly("Radio", "Universidad");
    assertThat(comparison.sourceShare()).isPositive();
  }

  @Test
  void grammarSaysNothing() {
    Comparison comparison =
        Comparison.of("—", "there would have been such about", "there would have been such about");

    assertThat(comparison.evidence()).isEqualTo(Evidence.NONE);
    assertThat(comparison.sourceShare()).isZero();
    assertThat(comparison.targetShare()).isZero();
  }

  @Test
  void whatIsSharedTwiceIsListedOnce() {
    Comparison comparison = Comparison.of("—", "garden garden 7 7", "garden 7 garden 7");

    assertThat(comparison.evidence().words()).containsExactly("garden");
    assertThat(comparison.evidence().numbers()).containsExactly("7");
  }

  @Test
  void theSameTextIsEquivalent() {
    String text = "Seven farmers planted maize beside the river in 1998.";

    Comparison comparison = Comparison.of("—", text, text);

    assertThat(comparison.sourceShare()).isEqualTo(1);
    assertThat(comparison.targetShare()).isEqualTo(1);
    assertThat(comparison.verdict()).isEqualTo(Verdict.EQUIVALENT);
  }

  @Test
  void aSideThatSaysMuchMoreIsPartial() {
    String part = "Seven farmers planted maize";
    String whole =
        part
            + " beside rivers, harvested beans, repaired bridges, painted walls, opened schools,"
            + " sold cattle, bought tractors";

    assertThat(Comparison.of("—", part, whole).verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(Comparison.of("—", whole, part).verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(Comparison.of("—", part, whole).sourceShare()).isEqualTo(1);
    assertThat(Comparison.of("—", whole, part).targetShare()).isEqualTo(1);
  }

  @Test
  void nothingSharedOrNothingThereIsPartial() {
    assertThat(Comparison.of("—", "garden", "bridge").verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(Comparison.of("—", "", "").verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(Comparison.of("—", "", "bridge").targetShare()).isZero();
  }
}
