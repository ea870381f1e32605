package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final Plan PLAN =
      plan(
          """
          Text | with | bars.

          | room | what it does | enters | libraries |
          |---|---|---|---|
          | `bitext` | the words: `Span` | – | – |
          | `ingest` | reads | cellars | jsoup, gson |
          | `translate` | the contract | cellars | – |
          | `translate.spanish` | a back end | `translate`, its stages | – |
          | `cli` | the door | the house | picocli |

          | stage | what it does | enters | libraries |
          |---|---|---|---|
          | `model` | words | cellars | – |
          | `transfer.noun` | phrases | cellars, `model` | – |
          """);

  private static Plan plan(String page) {
    return Plan.of(page.lines().toList(), Set.of("translate.spanish"));
  }

  @Test
  void roomsAndStagesAreRead() {
    assertThat(PLAN.rooms().keySet())
        .containsExactly(
            "bitext",
            "ingest",
            "translate",
            "translate.spanish",
            "cli",
            "translate.spanish.model",
            "translate.spanish.transfer.noun");
    assertThat(PLAN.rooms().get("ingest").libraries()).containsExactly("gson", "jsoup");
    assertThat(PLAN.rooms().get("bitext").libraries()).isEmpty();
  }

  @Test
  void groupsStandForTheirRooms() {
    assertThat(PLAN.enteredFrom("bitext")).isEmpty();
    assertThat(PLAN.enteredFrom("ingest")).containsExactly("bitext");
    assertThat(PLAN.enteredFrom("translate.spanish"))
        .containsExactly("translate", "translate.spanish.model", "translate.spanish.transfer.noun");
    assertThat(PLAN.enteredFrom("translate.spanish.transfer.noun"))
        .containsExactly("bitext", "translate.spanish.model");
    assertThat(PLAN.enteredFrom("cli")).containsExactly("bitext", "ingest", "translate");
  }

  @Test
  void whoEntersIsKnown() {
    assertThat(PLAN.entering("translate")).containsExactly("cli", "translate.spanish");
    assertThat(PLAN.entering("cli")).isEmpty();
  }

  @Test
  void aPageThatMakesNoSenseIsRefused() {
    for (List<String> wrong :
        List.of(
            List.of("| `a` | x | `b` | – |", "a enters b, which is no room"),
            List.of("| `a` | x | the attic | – |", "a enters the attic, which is no group"),
            List.of("| `a` | x | – | – |\n| `a` | y | – | – |", "two rows for the room a"))) {
      assertThatThrownBy(() -> plan("| room | a | b | c |\n" + wrong.get(0)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(wrong.get(1));
    }
  }
}
