package io.cotejo.bitext;

import static io.cotejo.bitext.Examples.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cotejo.testing.Evidences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BitextTest {

  private static final Optional<Passage> SOURCE = Optional.of(passage(Language.SPANISH, 2));
  private static final Optional<Passage> TARGET = Optional.of(passage(Language.ENGLISH, 1));
  private static final Optional<Passage> NOTHING = Optional.empty();

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"EQUIVALENT", "PARTIAL"})
  void pairOfTwoSidesHasAVerdict(Verdict verdict) {
    AlignedPair pair = of(SOURCE, TARGET, 0, 1, verdict);
    assertThat(pair.isPaired()).isTrue();
    assertThat(pair.type()).isEqualTo("2-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(SOURCE, NOTHING, 0, 1, verdict))
        .withMessageContaining(verdict.name());
  }

  @Test
  void oneSideAloneIsNotPaired() {
    assertThat(of(SOURCE, NOTHING, 0, 1, Verdict.NONE).type()).isEqualTo("2-0");
    assertThat(of(NOTHING, TARGET, 0, 1, Verdict.NONE).isPaired()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> of(NOTHING, NOTHING, 0, 1, Verdict.NONE));
  }

  @Test
  void pairThatWasJudgedToBeNoneIsAPairStill() {
    AlignedPair pair = of(SOURCE, TARGET, 0, 0.03, Verdict.NONE);
    assertThat(pair.isPaired()).isTrue();
    assertThat(pair.isJudged()).isTrue();
  }

  @Test
  void pairThatNobodyJudgedClaimsNothing() {
    AlignedPair pair = AlignedPair.unjudged(SOURCE, "", TARGET);
    assertThat(pair.verdict()).isEqualTo(Verdict.UNJUDGED);
    assertThat(pair.confidence()).isEmpty();
    assertThat(AlignedPair.unjudged(SOURCE, "", NOTHING).verdict()).isEqualTo(Verdict.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(SOURCE, TARGET, 0, 1, Verdict.UNJUDGED));
  }

  @Test
  void numbersOfAPairAreChecked() {
    for (double bad : new double[] {-1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(SOURCE, TARGET, bad, 1, Verdict.PARTIAL));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(SOURCE, TARGET, 0, bad, Verdict.PARTIAL));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(SOURCE, TARGET, 0, 1.01, Verdict.PARTIAL));
  }

  @Test
  void passageJoinsItsSentences() {
    assertThat(SOURCE.orElseThrow().text()).isEqualTo("Sentence 0. Sentence 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Passage("a", Language.SPANISH, List.of()));
  }

  @Test
  void signatureIsSortedAndCopied() {
    Map<String, String> options = new HashMap<>(Map.of("b", "2", "a", "1"));
    RunSignature signature = new RunSignature("0.1.0", options, Map.of(), Map.of());
    options.clear();
    assertThat(signature.options().keySet()).containsExactly("a", "b");
    assertThat(signature)
        .isEqualTo(new RunSignature("0.1.0", Map.of("a", "1", "b", "2"), Map.of(), Map.of()));
  }

  @Test
  void bitextCopiesItsPairs() {
    List<AlignedPair> pairs = new ArrayList<>();
    RunSignature signature = new RunSignature("0", Map.of(), Map.of(), Map.of());
    Bitext bitext = new Bitext(Language.SPANISH, Language.ENGLISH, pairs, signature);
    pairs.add(of(SOURCE, TARGET, 0, 1, Verdict.EQUIVALENT));
    assertThat(bitext.pairs()).isEmpty();
  }

  @Test
  void evidenceCopiesItsLists() {
    List<String> numbers = new ArrayList<>(List.of("18"));
    Evidence evidence = Evidences.shared(numbers, List.of(), List.of());
    numbers.clear();
    assertThat(evidence.numbers()).containsExactly("18");
    assertThat(Evidence.NONE.words()).isEmpty();
  }

  @Test
  void onlyBoilerplateIsNoContent() {
    for (Role role : Role.values()) {
      assertThat(role.isContent()).isEqualTo(role != Role.BOILERPLATE);
    }
  }

  private static AlignedPair of(
      Optional<Passage> source,
      Optional<Passage> target,
      double cost,
      double confidence,
      Verdict verdict) {
    return new AlignedPair(source, "", target, cost, confidence, verdict, Evidence.NONE);
  }
}
