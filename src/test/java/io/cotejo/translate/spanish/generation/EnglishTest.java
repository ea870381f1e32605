package io.cotejo.translate.spanish.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.lexicon.EnglishAdverbs;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

  private final English english = new English();
  private final VerbForms verbs = new VerbForms(english);

  @ParameterizedTest
  @CsvSource({
    "walk, walked, walked, walking, walks",
    "stop, stopped, stopped, stopping, stops",
    "format, formatted, formatted, formatting, formats",
    "carry out, carried out, carried out, carrying out, carries out",
    "offer, offered, offered, offering, offers",
    "admit, admitted, admitted, admitting, admits",
    "go, went, gone, going, goes",
    "die, died, died, dying, dies",
    "write, wrote, written, writing, writes",
    "agree, agreed, agreed, agreeing, agrees",
    "push, pushed, pushed, pushing, pushes",
  })
  void inflectsVerbs(String verb, String past, String participle, String gerund, String third) {
    assertThat(english.past(verb)).isEqualTo(past);
    assertThat(english.participle(verb)).isEqualTo(participle);
    assertThat(english.gerund(verb)).isEqualTo(gerund);
    assertThat(english.thirdPerson(verb)).isEqualTo(third);
  }

  @ParameterizedTest
  @CsvSource({
    "country, countries",
    "box, boxes",
    "woman, women",
    "child, children",
    "rate of exchange, rates of exchange",
    "tax haven, tax havens",
    "day, days",
  })
  void makesPlurals(String noun, String plural) {
    assertThat(english.plural(noun)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "quick, quickly",
    "possible, possibly",
    "happy, happily",
    "full, fully",
    "basic, basically"
  })
  void makesAdverbs(String adjective, String adverb) {
    assertThat(EnglishAdverbs.of(adjective)).isEqualTo(adverb);
  }

  @ParameterizedTest
  @CsvSource({
    "deny, PRESENT, 2, denies, does not deny",
    "deny, PAST, 5, denied, did not deny",
    "deny, FUTURE, 0, will deny, will not deny",
    "deny, CONDITIONAL, 0, would deny, would not deny",
    "be, PRESENT, 0, am, am not",
    "be, PAST, 5, were, were not",
    "can, PRESENT, 2, can, cannot",
    "can, CONDITIONAL, 2, could, could not",
    "must, CONDITIONAL, 2, should, should not",
    "can, PAST, 2, could, could not",
    "can, FUTURE, 2, will be able to, will not be able to",
    "must, PAST, 2, had to, did not have to",
    "go, IMPERATIVE, 1, go, do not go",
  })
  void buildsFiniteForms(String verb, Tense tense, int slot, String plain, String negated) {
    Analysis form = Analysis.finite(Entry.of("x", EntryTag.of("v"), verb), tense, slot);

    assertThat(verbs.finite(verb, form, false)).isEqualTo(plain);
    assertThat(verbs.finite(verb, form, true)).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource({
    "PRESENT, 2, has gone, has not gone",
    "IMPERFECT, 2, had gone, had not gone",
    "FUTURE, 2, will have gone, will not have gone",
  })
  void buildsPerfects(Tense tense, int slot, String plain, String negated) {
    Analysis haber = Analysis.finite(Entry.of("haber", EntryTag.of("v"), "have"), tense, slot);

    assertThat(verbs.perfect("gone", haber, false)).isEqualTo(plain);
    assertThat(verbs.perfect("gone", haber, true)).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource({
    "tall, taller, tallest",
    "big, bigger, biggest",
    "pretty, prettier, prettiest",
    "large, larger, largest",
    "famous, more famous, most famous",
    "good, better, best",
  })
  void comparesAdjectives(String adjective, String comparative, String superlative) {
    assertThat(Degree.MORE.english(adjective, false)).isEqualTo(comparative);
    assertThat(Degree.MORE.english(adjective, true)).isEqualTo(superlative);
  }

  @ParameterizedTest
  @CsvSource({"better, best", "worse, worst", "greater, greatest", "new, new"})
  void anArticleMakesAComparativeASuperlative(String comparative, String superlative) {
    assertThat(Degree.highest(comparative)).isEqualTo(superlative);
  }
}
