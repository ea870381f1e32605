package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.analysis.Analyzer;
import io.cotejo.translate.spanish.analysis.WordReader;
import io.cotejo.translate.spanish.generation.Cognates;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Numbers;
import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.TagClass;
import io.cotejo.translate.spanish.model.Tense;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.tagging.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of words, the tagger, and the small helpers, on a lexicon of their own. */
class WordsTest {

  private final Lexicon lexicon =
      Lexicon.of(
          List.of(
              entry("a", "prep", "to"),
              entry("a través de", "prep", "through"),
              entry("casa", "n.f", "house; home"),
              entry("casa de campo", "n.f", "country house"),
              entry("casar", "v", "marry"),
              entry("de", "prep", "of"),
              entry("la", "det", "the"),
              entry("la", "pron", "it"),
              entry("poner", "v=poner", "put"),
              entry("poner en marcha", "v=poner", "start"),
              entry("ver", "v", "see")));
  private final WordReader reader = new WordReader(lexicon, new Analyzer(lexicon));

  private static Entry entry(String lemma, String tag, String english) {
    return Entry.of(lemma, EntryTag.of(tag), english);
  }

  @Test
  void theLongestPhraseIsOneWord() {
    assertThat(reader.read("la casa de campo"))
        .extracting(Word::surface)
        .containsExactly("la", "casa de campo");
  }

  @Test
  void aPhraseIsInflectedByItsFirstWord() {
    List<Word> words = reader.read("puso en marcha");

    assertThat(words).hasSize(1);
    assertThat(words.get(0).reading().entry().translation()).isEqualTo("start");
    assertThat(words.get(0).reading().tense()).isEqualTo(Tense.PAST);
    assertThat(reader.read("casas de campo").get(0).isPlural()).isTrue();
  }

  @Test
  void aContractionKeepsItsArticle() {
    assertThat(reader.read("a través del").get(0).reading().entry().translation())
        .isEqualTo("through the");
  }

  @Test
  void theTaggerChoosesByNeighbours() {
    List<Word> words = new Tagger().choose(reader.read("la casa"));

    assertThat(words)
        .extracting(Word::tag)
        .containsExactly(PartOfSpeech.DETERMINER, PartOfSpeech.NOUN);
    assertThat(new Tagger().choose(reader.read("Rosa casa a")))
        .extracting(Word::tag)
        .containsExactly(PartOfSpeech.NAME, PartOfSpeech.VERB, PartOfSpeech.PREPOSITION);
  }

  @Test
  void aCapitalInMidSentenceIsAName() {
    assertThat(reader.read("de Casa").get(1).isKnown()).isTrue();
    assertThat(reader.read("a Casa").get(1).isKnown()).isFalse();
    assertThat(reader.read("Casa").get(0).isKnown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.000 | 2,000",
        "1.234.567,8 | 1,234,567.8",
        "3,5 | 3.5",
        "2013 | 2013",
        "12.30 | 12.30",
        "1.º | 1st",
        "2º | 2nd",
        "13ª | 13th",
        "1,2,3 | 1,2,3",
      })
  void numbersAreWrittenTheEnglishWay(String spanish, String english) {
    assertThat(Numbers.english(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "gamificación, gamification",
    "zurrupiedad, zurrupiedad",
    "peronismo, peronism",
    "glotología, glotology",
  })
  void unknownWordsAreGuessedByTheirEnding(String spanish, String english) {
    assertThat(Cognates.guess(spanish)).isEqualTo(english);
  }

  @Test
  void tablesAreSplitWithoutSpaces() {
    assertThat(Tables.split("a; b ;c", ';')).containsExactly("a", "b", "c");
    assertThat(Tables.split("", ';')).containsExactly("");
  }

  @Test
  void everyContextHasAWiderOneThatIsItsOwn() {
    for (TagClass context : TagClass.values()) {
      assertThat(context.wider().wider()).isEqualTo(context.wider());
    }
    assertThat(TagClass.of(PartOfSpeech.VERB, "ser")).isEqualTo(TagClass.COPULA);
    assertThat(TagClass.of(PartOfSpeech.CONJUNCTION, "pero")).isEqualTo(TagClass.CONJUNCTION);
    assertThat(TagClass.of(PartOfSpeech.CONJUNCTION, "que")).isEqualTo(TagClass.SUBORDINATOR);
  }

  @Test
  void theEnglishTextHasSpacesWhereTheyBelong() {
    EnglishText out = new EnglishText(null);
    out.capitaliseNext();
    out.word("he");
    out.mark("(", false);
    out.word("not");
    out.mark(")", true);
    out.mark("\"", false);
    out.word("a");
    out.mark("\"", true);
    out.word("");
    out.mark(".", true);

    assertThat(out).hasToString("He (not) \"a.\"");
  }
}
