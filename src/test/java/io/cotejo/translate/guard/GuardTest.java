package io.cotejo.translate.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

  private static final Map<String, String> TERMS =
      Map.of("acuerdo", "settlement", "acuerdo marco", "framework agreement", "ría", "estuary");

  private final Guard guard = Guard.of(List.of("Puerto Sol", "C++"), TERMS, Optional.empty());

  private Guarded guard(String text) {
    return guard.guard(text, false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mira https://x.org/a?b=1&c=(d). Ya.|Mira ⟦1⟧. Ya.",
        "Entra en www.puerto.es, hoy|Entra en ⟦1⟧, hoy",
        "Escribe a ana.b+c@puerto.com.ec o no|Escribe a ⟦1⟧ o no",
        "Dice @ana_b: #Puerto2026 no es #1|Dice ⟦1⟧: ⟦2⟧ no es #1",
        "Hola {nombre}, tienes %d de {{total}} y ${x} <b>ya</b>|Hola ⟦1⟧, tienes ⟦2⟧ de ⟦3⟧ y ⟦4⟧"
            + " ⟦5⟧ya⟦6⟧",
        "Pesa 17 kg a 30 °C y 5 %|Pesa ⟦1⟧ a ⟦2⟧ y ⟦3⟧",
        "Son 1.500 km, 4,5 % y 12 kilos|Son 1.500 km, 4,5 % y 12 kilos",
        "El 50 % de todo|El ⟦1⟧ de todo",
        "Ya ⟦7⟧ estaba|Ya ⟦1⟧ estaba",
        "En Puerto Sol usan C++ y no puerto sol|En ⟦1⟧ usan ⟦2⟧ y no puerto sol",
        "Puerto Soldado no|Puerto Soldado no",
        "El acuerdo marco es un acuerdo, no acuerdos|El ⟦1⟧ es un ⟦2⟧, no acuerdos",
        "Nada especial aquí|Nada especial aquí"
      })
  void whatMustSurviveBecomesAPlaceholder(String text, String sent) {
    Guarded guarded = guard(text);

    assertThat(guarded.sent()).isEqualTo(sent);
  }

  @Test
  void everythingComesBackInItsPlace() {
    Guarded guarded = guard("Escribe a ana@x.org o mira www.x.org hoy");

    assertThat(guarded.restore("See ⟦2⟧ or write to ⟦ 1 ⟧ today"))
        .contains("See www.x.org or write to ana@x.org today");
  }

  @Test
  void aPlaceholderThatIsLostDoubledOrInventedIsNoticed() {
    Guarded guarded = guard("Escribe a ana@x.org o mira www.x.org");

    assertThat(guarded.restore("Write to ⟦1⟧")).isEmpty();
    assertThat(guarded.restore("⟦1⟧ ⟦2⟧ ⟦2⟧")).isEmpty();
    assertThat(guarded.restore("⟦1⟧ ⟦2⟧ ⟦3⟧")).isEmpty();
  }

  @Test
  void aTermIsWrittenAsItsSourceBegins() {
    Guarded guarded = guard("Acuerdo sobre la ría");

    assertThat(guarded.restore("⟦1⟧ on the ⟦2⟧")).contains("Settlement on the estuary");
  }

  @Test
  void anEngineThatHeedsTheGlossaryIsGivenTheTermsOfTheText() {
    Guarded guarded = guard.guard("El acuerdo de la ría", true, false);

    assertThat(guarded.sent()).isEqualTo("El acuerdo de la ría");
    assertThat(guarded.glossary()).isEqualTo(Map.of("acuerdo", "settlement", "ría", "estuary"));
  }

  @Test
  void anEngineThatKeepsAddressesItselfGetsThemAsTheyAre() {
    assertThat(guard.guard("Mira www.x.org en Puerto Sol", false, true).sent())
        .isEqualTo("Mira www.x.org en ⟦1⟧");
  }

  @Test
  void onlyTheUsersWordsThatStandInATextDecideOverItsAddress() {
    assertThat(guard("Nada y www.x.org").variant()).isEmpty();
    assertThat(guard("La ría de Puerto Sol").variant())
        .isEqualTo("keep\tPuerto Sol\nterm\tría\testuary");
  }

  @Test
  void aTextOfNothingElseNeedsNoTranslation() {
    assertThat(guard("https://x.org 17 km!").isAllKept()).isTrue();
    assertThat(guard("17 km de ría").isAllKept()).isFalse();
    assertThat(guard("12").isAllKept()).isFalse();
  }

  @Test
  void thousandsOfTermsAreFoundAsFastAsOne() {
    Map<String, String> many = new TreeMap<>();
    for (int k = 0; k < 5000; k++) {
      many.put("término" + k, "term" + k);
    }
    Guard large = Guard.of(List.of(), many, Optional.empty());

    assertThat(large.guard("Un término4711 aquí", false, false).kept()).containsExactly("term4711");
  }

  @Test
  void hostileTextsAreLeftWholeAndTakeNoTime() {
    String text =
        "<".repeat(20_000) + "@".repeat(20_000) + "{".repeat(20_000) + "a.".repeat(20_000);
    Guarded guarded = guard(text);

    assertThat(guarded.restore(guarded.sent())).contains(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Faltan %(n)s días|Faltan ⟦1⟧ días",
        "Va al %d%% ya|Va al ⟦1⟧ ya",
        "Hola&nbsp;mundo y más\\nLuego|Hola ⟦1⟧ mundo y más ⟦2⟧ Luego",
        "Es **muy** buena|Es ⟦1⟧muy⟦2⟧ buena",
        "Abre datos.csv, el H2O|Abre ⟦1⟧, el H2O",
      })
  void codesBecomePlaceholdersAndComeBack(String text, String sent) {
    Guarded guarded = guard(text);

    assertThat(guarded.sent()).isEqualTo(sent);
    assertThat(guarded.restore(guarded.sent())).contains(text);
  }

  @Test
  void wordsThatAreCodesAreSentOpenAndShutIfTheyWereLost() {
    String text = "El H2O y AT&T";

    assertThat(guard(text).sent()).isEqualTo(text);
    assertThat(guard.guardCodes(text, false, true).sent()).isEqualTo("El ⟦1⟧ y ⟦2⟧");
    assertThat(doubts(guard(text), "The H 2 O and AT&T")).containsExactly(Doubt.CODE_LOST);
    assertThat(doubts(guard(text), "AT&T and the H2O")).isEmpty();
    assertThat(doubts(guard(text), "H2O, AT&T, H2O")).containsExactly(Doubt.CODE_LOST);
  }

  private Set<Doubt> doubts(Guarded guarded, String translation) {
    return guard.doubts(guarded.sent(), guarded.lasting(), translation, Language.ENGLISH);
  }
}
