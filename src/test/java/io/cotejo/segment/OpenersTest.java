package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import org.junit.jupiter.api.Test;

class OpenersTest {

  private final Openers spanish = Openers.of(Language.SPANISH);
  private final Openers english = Openers.of(Language.ENGLISH);

  @Test
  void articlesBeginSentencesAndNames() {
    assertThat(spanish.beginsSentences("La")).isTrue();
    assertThat(spanish.beginsNoName("La")).isFalse();
    assertThat(spanish.beginsNoName("Después")).isTrue();
    assertThat(english.beginsNoName("The")).isTrue();
  }

  @Test
  void otherWordsAndLanguagesSayNothing() {
    assertThat(spanish.beginsSentences("Madrid")).isFalse();
    assertThat(english.beginsSentences("the")).isFalse();
    assertThat(english.beginsSentences("")).isFalse();
    assertThat(Openers.of(Language.of("it")).beginsSentences("The")).isFalse();
  }

  @Test
  void daysAndZonesContinueATime() {
    assertThat(english.continuesTime("Monday")).isTrue();
    assertThat(english.continuesTime("GMT")).isTrue();
    assertThat(english.continuesTime("I")).isFalse();
    assertThat(english.continuesTime("Nobody")).isFalse();
  }
}
