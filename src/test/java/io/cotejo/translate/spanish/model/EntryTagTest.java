package io.cotejo.translate.spanish.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTagTest {

  @ParameterizedTest
  @CsvSource({
    "n, NOUN, NONE, false, false",
    "n.m, NOUN, MASCULINE, false, false",
    "n.f.pl, NOUN, FEMININE, false, true",
    "n.mf, NOUN, BOTH, true, false",
    "n.mf.pl, NOUN, BOTH, true, true",
    "n.mp, NOUN, MASCULINE, true, false",
    "n.fp, NOUN, FEMININE, true, false",
    "np, NAME, NONE, false, false",
    "np.f, NAME, FEMININE, true, false",
    "intj, INTERJECTION, NONE, false, false",
    "?, UNSAID, NONE, false, false",
  })
  void aTagIsParsedOnce(
      String text, WordKind kind, Gender gender, boolean person, boolean pluralOnly) {
    EntryTag tag = EntryTag.of(text);

    assertThat(tag)
        .isEqualTo(new EntryTag(kind, gender, person, pluralOnly, VowelChange.NONE, ""))
        .isSameAs(EntryTag.of(text));
    assertThat(tag.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"v, NONE", "v.ie, IE", "v.ue, UE", "v.i, I", "v.í, STRESSED_I", "v.ú, STRESSED_U"})
  void aVerbTellsWhatBecomesOfItsStem(String text, VowelChange change) {
    assertThat(EntryTag.of(text).change()).isEqualTo(change);
    assertThat(EntryTag.of(text).isIrregular()).isFalse();
    assertThat(EntryTag.of(text).text()).isEqualTo(text);
  }

  @Test
  void aVerbMayHaveTheFormsOfAModel() {
    EntryTag tag = EntryTag.of("v=tener");

    assertThat(tag.kind()).isEqualTo(WordKind.VERB);
    assertThat(tag.model()).isEqualTo("tener");
    assertThat(tag.text()).isEqualTo("v=tener");
  }

  @Test
  void womenAndBothGendersAreTold() {
    assertThat(EntryTag.of("n.fp").isWoman()).isTrue();
    assertThat(EntryTag.of("np.f").isWoman()).isTrue();
    assertThat(EntryTag.of("n.f").isWoman()).isFalse();
    assertThat(EntryTag.of("n.mf").isOfBothGenders()).isTrue();
    assertThat(EntryTag.of("n.mf.pl").isOfBothGenders()).isFalse();
    assertThat(EntryTag.of("np.mf").isOfBothGenders()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "", "n.x", "n.fp.pl", "np.pl", "adj.m", "v=", "v.ie=tener", "N.M"})
  void noOtherTagIsKnown(String text) {
    assertThat(EntryTag.parse(text)).isEmpty();
    assertThatThrownBy(() -> EntryTag.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'");
  }
}
