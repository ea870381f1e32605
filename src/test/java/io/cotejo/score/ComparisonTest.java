package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;
import io.cotejo.testing.CountedWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Comparer COMPARER = new Comparer(DictionaryWords.NONE);

  @Test
  void sortsWhatIsSharedIntoNumbersNamesAndWords() {
    Comparison comparison =
        COMPARER.compare(
            "La alcaldesa Quiñones anunció 1.250 becas en Oaxaca.",
            "The mayor Quiñones announced 1.250 scholarships in Oaxaca.",
            "Mayor Quinones yesterday announced 1,250 scholarships for Oaxaca");

    assertThat(comparison.evidence().numbers()).containsExactly("1,250");
    assertThat(comparison.evidence().names()).containsExactly("Quinones", "Oaxaca");
    assertThat(comparison.evidence().words()).containsExactly("Mayor", "announced", "scholarships");
  }

  @Test
  void ofSeveralTranslationsTheOneThatHasMostInCommonIsTaken() {
    String target = "The vessel carried coal to the island";
    String good = "The vessel carried coal to an island";
    Comparison best = COMPARER.compare("—", good, target);

    assertThat(COMPARER.compare("—", List.of("A ship had stones", good), target)).isEqualTo(best);
    assertThat(COMPARER.compare("—", List.of(good, "", "A ship had stones"), target))
        .isEqualTo(best);
    assertThat(COMPARER.compare("—", List.of(""), target))
        .isEqualTo(COMPARER.compare("—", "", target));
  }

  @Test
  void aWordThatMayBeUsedForAnotherIsHalfShared() {
    Comparer knowing = new Comparer(new CountedWords());

    assertThat(shared(knowing, "a ship had coal", "the ship carried coal")).isEqualTo(2);
    assertThat(shared(knowing, "a cat slept", "the cats ate")).isEqualTo(0.5);
    assertThat(shared(knowing, "the cat and cats", "cats")).isEqualTo(1);
    assertThat(shared(knowing, "you and me", "who are you")).isZero();
  }

  private static double shared(Comparer comparer, String pivot, String target) {
    return comparer.compare("—", pivot, target).sharedContent();
  }

  @Test
  void whatIsLeftOfContractionsIsNoContent() {
    Evidence evidence =
        COMPARER.compare("—", "I do not go", "I don't, didn't and wasn’t").evidence();

    assertThat(evidence.sourceOnly()).containsExactly("go");
    assertThat(evidence.targetOnly()).isEmpty();
  }

  @Test
  void formsOfOneWordAreShared() {
    Comparison comparison =
        COMPARER.compare("—", "they negotiated a contract", "she negotiates contracts");

    assertThat(comparison.evidence().words()).containsExactly("negotiates", "contracts");
  }

  @Test
  void wordsOfTheSourceItselfCountIfTheyAreTheSame() {
    Comparison comparison =
        COMPARER.compare("El pozole de Jalisco", "The stew of a state", "Jalisco pozole pozoles");

    assertThat(comparison.evidence().names()).containsExactly("Jalisco");
    assertThat(comparison.evidence().words()).containsExactly("pozole");
  }

  @Test
  void withoutAPivotTheSourceIsCompared() {
    Comparison comparison =
        COMPARER.compare("Radio Universidad transmite", " ", "Radio Universidad broadcasts");

    assertThat(comparison.evidence().names()).containsExactly("Universidad");
    assertThat(comparison.sourceShare()).isPositive();
  }

  @Test
  void grammarSaysNothing() {
    Comparison comparison =
        COMPARER.compare(
            "—", "there would have been such about", "there would have been such about");

    assertThat(comparison.evidence()).isEqualTo(Evidence.NONE);
    assertThat(comparison.sourceShare()).isZero();
    assertThat(comparison.targetShare()).isZero();
  }

  @Test
  void whatIsSharedTwiceIsListedOnce() {
    Comparison comparison = COMPARER.compare("—", "garden garden 7 7", "garden 7 garden 7");

    assertThat(comparison.evidence().words()).containsExactly("garden");
    assertThat(comparison.evidence().numbers()).containsExactly("7");
  }

  @Test
  void theSameTextIsEquivalent() {
    String text = "Seven farmers planted maize beside the river in 1998.";

    Comparison comparison = COMPARER.compare("—", text, text);

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

    assertThat(COMPARER.compare("—", part, whole).verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(COMPARER.compare("—", whole, part).verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(COMPARER.compare("—", part, whole).sourceShare()).isEqualTo(1);
    assertThat(COMPARER.compare("—", whole, part).targetShare()).isEqualTo(1);
  }

  @Test
  void nothingSharedOrNothingThereIsPartial() {
    assertThat(COMPARER.compare("—", "garden", "bridge").verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(COMPARER.compare("—", "", "").verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(COMPARER.compare("—", "", "bridge").targetShare()).isZero();
  }

  @Test
  void aThesaurusKnowsWordsThatAreWrittenOtherwise() {
    DictionaryWords dictionary =
        new DictionaryWords() {
          @Override
          public List<String> translations(String sourceWord) {
            return sourceWord.equals("huelga") ? List.of("walkout") : List.of();
          }

          @Override
          public List<String> synonyms(String targetWord) {
            return targetWord.equals("ships") ? List.of("vessels") : List.of();
          }
        };
    String pivot = "The ships joined the strike";
    String target = "A walkout of all vessels";

    Comparison plain = COMPARER.compare("La huelga", pivot, target);
    Comparison informed = new Comparer(dictionary).compare("La huelga", pivot, target);

    assertThat(plain.evidence().words()).isEmpty();
    assertThat(plain.evidence().targetOnly()).containsExactly("walkout", "vessels");
    assertThat(informed.evidence().words()).containsExactly("walkout", "vessels");
    assertThat(informed.evidence().targetOnly()).isEmpty();
    assertThat(informed.evidence().sourceOnly()).contains("joined");
  }

  @Test
  void whatContradictsIsNotEquivalent() {
    String text = "Los precios subieron un 12 % en la capital.";
    String pivot = "Prices rose by 12% in the capital.";

    assertThat(COMPARER.compare(text, pivot, pivot).verdict()).isEqualTo(Verdict.EQUIVALENT);
    Comparison other = COMPARER.compare(text, pivot, "Prices rose by 21% in the capital.");
    assertThat(other.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(other.evidence().contradictions()).containsExactly("12 ≠ 21");
    Comparison negated = COMPARER.compare(text, pivot, "Prices in the capital never rose by 12%.");
    assertThat(negated.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(negated.evidence().contradictions()).hasSize(1);
  }

  @Test
  void aCapitalAtTheBeginningMakesNoName() {
    Comparison comparison =
        COMPARER.compare("—", "There were chapters on Toledo.", "Chapters on Toledo. Chapters!");

    assertThat(comparison.evidence().names()).containsExactly("Toledo");
    assertThat(comparison.evidence().words()).containsExactly("Chapters");
  }
}
