package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.lexicon.UserWords;
import org.junit.jupiter.api.Test;

class EmbeddedWordsTest {

  private static final EmbeddedWords THESAURUS = new EmbeddedWords(UserWords.NONE);

  @Test
  void spanishFormsGiveEveryEnglishFormOfTheirEquivalents() {
    assertThat(THESAURUS.translations("casas")).contains("house", "houses");
    assertThat(THESAURUS.translations("hablaba")).contains("speak", "spoke", "spoken", "speaking");
  }

  @Test
  void aLostAccentIsFoundAgain() {
    assertThat(THESAURUS.translations("hablo")).contains("spoke");
    assertThat(THESAURUS.translations("nino")).contains("child");
    assertThat(THESAURUS.translations("corazon")).contains("heart");
  }

  @Test
  void wordsOfOneLemmaAreSynonyms() {
    assertThat(THESAURUS.synonyms("speaks")).contains("talk", "talked");
    assertThat(THESAURUS.synonyms("children")).contains("kid", "kids", "child");
  }

  @Test
  void strangeWordsHaveNone() {
    assertThat(THESAURUS.translations("xyzzyq")).isEmpty();
    assertThat(THESAURUS.synonyms("xyzzyq")).isEmpty();
    assertThat(THESAURUS.translations("")).isEmpty();
    assertThat(THESAURUS.synonyms("")).isEmpty();
  }
}
