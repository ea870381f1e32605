package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.lexicon.UserWords;
import org.junit.jupiter.api.Test;

class EmbeddedWordsTest {

  private static final EmbeddedWords WORDS = new EmbeddedWords(UserWords.NONE);

  @Test
  void spanishFormsGiveEveryEnglishFormOfTheirEquivalents() {
    assertThat(WORDS.translations("casas")).contains("house", "houses");
    assertThat(WORDS.translations("hablaba")).contains("speak", "spoke", "spoken", "speaking");
  }

  @Test
  void aLostAccentIsFoundAgain() {
    assertThat(WORDS.translations("hablo")).contains("spoke");
    assertThat(WORDS.translations("nino")).contains("child");
    assertThat(WORDS.translations("corazon")).contains("heart");
  }

  @Test
  void wordsOfOneLemmaAreSynonyms() {
    assertThat(WORDS.synonyms("speaks")).contains("talk", "talked");
    assertThat(WORDS.synonyms("children")).contains("kid", "kids", "child");
  }

  @Test
  void strangeWordsHaveNone() {
    assertThat(WORDS.translations("xyzzyq")).isEmpty();
    assertThat(WORDS.synonyms("xyzzyq")).isEmpty();
    assertThat(WORDS.translations("")).isEmpty();
    assertThat(WORDS.synonyms("")).isEmpty();
  }

  @Test
  void aWordIsAnalysedOnceHoweverOftenItComes() {
    assertThat(WORDS.translations("hablaba")).isSameAs(WORDS.translations("hablaba"));
  }
}
