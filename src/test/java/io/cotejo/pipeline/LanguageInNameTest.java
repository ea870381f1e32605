package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.detect.PassageLanguages.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageInNameTest {

  private static final LanguageInName NAMES =
      new LanguageInName(List.of(Language.SPANISH, Language.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "receta.en.txt, en",
    "receta.es.txt, es",
    "receta_en.txt, en",
    "receta-EN.txt, en",
    "receta.en-GB.html, en",
    "receta_es_MX.txt, es",
    "en/receta.txt, en",
    "data/es/a/b.txt, es",
    "corpus.es-en.en, en",
    "es/en.txt, en",
    "noticias.es.jsonl#12, es",
    "noticias.jsonl#es, es",
    "vivir-en-madrid.txt, und",
    "que_es_la_vida.txt, und",
    "token.txt, und",
    "receta.fr.txt, und",
    "stdin, und"
  })
  void namesTellALanguage(String name, String language) {
    assertThat(NAMES.of(name)).hasToString(language);
  }

  @Test
  void whatADocumentSaysOfAPassageGoesBeforeItsName() {
    assertThat(passage(Role.PROSE, Language.UNDETERMINED).declared()).isEqualTo(Language.ENGLISH);
    assertThat(passage(Role.PROSE, Language.SPANISH).declared()).isEqualTo(Language.SPANISH);
    assertThat(passage(Role.POST, Language.UNDETERMINED).declared())
        .isEqualTo(Language.UNDETERMINED);
    assertThat(passage(Role.POST, Language.UNDETERMINED).byItself()).isTrue();
  }

  private static Passage passage(Role role, Language declared) {
    return LanguageInName.passage(Language.ENGLISH, "a", role, declared);
  }
}
