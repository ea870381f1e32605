package io.cotejo.translate.spanish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.TagClass;
import io.cotejo.translate.spanish.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in {@code dictionaries/}, which people edit by hand. */
class DictionariesTest {

  /** Spanish common words that are written with a capital. */
  private static final Set<String> CAPITALISED_COMMON_WORDS =
      Set.of("ADN", "ARN", "IVA", "PIB", "VIH");

  private final List<List<String>> lexicon = Tables.rows("es-en.tsv");

  @Test
  void theLexiconIsLarge() {
    assertThat(lexicon).hasSizeGreaterThanOrEqualTo(12_000);
  }

  @Test
  void everyLineHasThreeFilledColumns() {
    assertThat(lexicon).allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));
    assertThat(lexicon)
        .allSatisfy(row -> assertThat(Tables.split(row.get(2), ';')).noneMatch(String::isBlank));
  }

  @Test
  void everyEntryIsThereOnceHasATagThatIsKnownAndIsFound() {
    assertThat(LexiconCheck.problems(lexicon)).isEmpty();
  }

  /** The check itself: each of these rows is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "casa,n.f,home | twice: [casa, n.f, home]",
        "perro,n.x,dog | unknown tag: [perro, n.x, dog]",
        "ladrar,v=gruñar,bark | unknown tag: [ladrar, v=gruñar, bark]",
        "habla,v,speak | never found: [habla, v, speak]",
        "cantar,v.ie,sing | never found: [cantar, v.ie, sing]",
      })
  void wrongRowsAreFound(String row, String problem) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("casa", "n.f", "house"));
    rows.add(List.of("pensar", "v.ie", "think"));
    rows.add(List.of("puesta en marcha", "n.f", "start"));
    rows.add(List.of(row.split(",")));

    assertThat(LexiconCheck.problems(rows)).containsExactly(problem);
  }

  @Test
  void theLexiconIsSortedByLemma() {
    assertThat(lexicon).extracting(row -> row.get(0)).isSorted();
  }

  @Test
  void verbsAreInfinitives() {
    assertThat(lexicon)
        .filteredOn(row -> row.get(1).startsWith("v"))
        .allSatisfy(
            row -> assertThat(Tables.split(row.get(0), ' ').get(0)).matches(".*[aeií]r(se)?"));
  }

  @Test
  void onlyNamesBeginWithACapital() {
    assertThat(lexicon)
        .filteredOn(row -> Character.isUpperCase(row.get(0).codePointAt(0)))
        .allSatisfy(
            row ->
                assertThat(
                        row.get(1).startsWith("np")
                            || CAPITALISED_COMMON_WORDS.contains(row.get(0)))
                    .as("%s", row)
                    .isTrue());
  }

  @Test
  void irregularFormsAreCompleteRows() {
    Set<String> six = Set.of("present", "preterite", "imperfect", "subjunctive");
    Set<String> one = Set.of("future", "imperative", "gerund", "participle", "impersonal");
    assertThat(Tables.rows("es-irregular.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(3);
              assertThat(six.contains(row.get(1)) || one.contains(row.get(1))).isTrue();
              assertThat(Tables.split(row.get(2), ' ')).hasSize(six.contains(row.get(1)) ? 6 : 1);
            });
  }

  @Test
  void everyTaggerCostNamesAContext() {
    assertThatCode(Tagger::new).doesNotThrowAnyException();
    assertThat(Tables.rows("es-tags.tsv")).hasSize(TagClass.values().length);
  }

  @Test
  void theWordsOfTheVerbTableAreInTheLexicon() {
    assertThat(Tables.rows("es-verbs.tsv"))
        .hasSize(20)
        .allSatisfy(
            row -> {
              String kind =
                  switch (row.get(0)) {
                    case "actor", "body", "compound", "generic" -> "n";
                    case "about" -> "";
                    default -> "v";
                  };
              assertThat(Tables.split(row.get(1), ','))
                  .extracting(word -> word.split("=")[0])
                  .isSubsetOf(lemmas(kind));
            });
  }

  private Set<String> lemmas(String kind) {
    return lexicon.stream()
        .filter(row -> row.get(1).startsWith(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toSet());
  }

  @Test
  void englishIrregularsHaveTwoOrThreeColumns() {
    assertThat(Tables.rows("english-irregular.tsv"))
        .allSatisfy(row -> assertThat(row.size()).isBetween(2, 3));
  }
}
