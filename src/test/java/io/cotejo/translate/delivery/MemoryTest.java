package io.cotejo.translate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.guard.Guard;
import io.cotejo.translate.memory.SqliteMemory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Delivery with a memory and a guard. */
class MemoryTest {

  private static final Guard GUARD = Guard.of(List.of("Sol"), Map.of(), Optional.empty());

  @TempDir private Path folder;

  private final Service service = new Service("service", 2);

  private SqliteMemory memory() throws InvalidInputException {
    return SqliteMemory.open("tm", folder.resolve("tm.sqlite"), Clock.systemUTC());
  }

  private Courier courier() throws InvalidInputException {
    return new Courier(service).memory(memory()).guard(GUARD);
  }

  @Test
  void whatWasAnsweredIsNeverSentAgain() throws InvalidInputException {
    courier().deliver("uno", "dos", "tres");
    courier().deliver("tres", "cuatro", "dos");

    assertThat(service.sent())
        .containsExactly(List.of("uno", "dos"), List.of("tres"), List.of("cuatro"));
  }

  @Test
  void everyBatchIsSavedBeforeTheNextOneIsSent() throws InvalidInputException {
    service
        .next(r -> Service.each(r, Service::bracketed))
        .next(
            r -> {
              // As if the program were killed now.
              throw new OutOfMemoryError("killed");
            });
    Delivery delivery = courier().delivery();
    assertThat(catchThrowable(() -> Courier.deliver(delivery, "uno", "dos", "tres")))
        .isInstanceOf(OutOfMemoryError.class);

    assertThat(courier().deliver("uno", "dos", "tres")).containsExactly("[uno]", "[dos]", "[tres]");
    assertThat(service.sent().get(2)).containsExactly("tres");
  }

  @Test
  void aDeadEngineIsFinishedFromTheMemory() throws InvalidInputException {
    courier().deliver("uno");
    service.fails(1, new TranslationException.Quota("service", "used up"));

    assertThat(courier().deliver("dos", "uno")).containsExactly("Quota", "[uno]");
  }

  @Test
  void failuresAreNotRemembered() throws InvalidInputException {
    service.next(r -> Service.each(r, t -> new TranslationResult.Failed(Courier.refused())));

    assertThat(courier().deliver("uno")).containsExactly("Rejected");
    assertThat(courier().deliver("uno")).containsExactly("[uno]");
  }

  @Test
  void doubtsAreRememberedButWhatIsNoAnswerIsAskedAgain() throws InvalidInputException {
    service.always(
        r -> Service.each(r, t -> Translated.of(t.startsWith("v") ? " " : "no such thing")));

    List<TranslationResult> first = Courier.results(courier().delivery(), "vacío", "En 1987 llegó");
    List<TranslationResult> second =
        Courier.results(courier().delivery(), "vacío", "En 1987 llegó");

    assertThat(second).isEqualTo(first);
    assertThat(((Translated) first.get(0)).doubts()).containsExactly(Doubt.EMPTY);
    assertThat(((Translated) first.get(1)).doubts()).containsExactly(Doubt.NUMBER_LOST);
    assertThat(service.sent()).hasSize(2);
    assertThat(service.sent().get(1)).containsExactly("vacío");
  }

  @Test
  void placeholdersComeBackOrTheTextIsSentAgainWithoutAndDoubted() throws InvalidInputException {
    service.always(
        r -> Service.each(r, t -> Translated.of("[" + t.replace("pierde ⟦1⟧", "loses") + "]")));

    List<TranslationResult> results =
        Courier.results(courier().delivery(), "trae ⟦ www.x.org", "pierde www.x.org", "Sol");

    assertThat(((Translated) results.get(0)).text()).isEqualTo("[trae ⟦ www.x.org]");
    assertThat(((Translated) results.get(0)).doubts()).isEmpty();
    assertThat(((Translated) results.get(1)).text()).isEqualTo("[pierde www.x.org]");
    assertThat(((Translated) results.get(1)).doubts()).containsExactly(Doubt.UNPROTECTED);
    assertThat(((Translated) results.get(2)).text()).isEqualTo("Sol");
    assertThat(service.sent())
        .containsExactly(List.of("trae ⟦ ⟦1⟧", "pierde ⟦1⟧"), List.of("pierde www.x.org"));
  }

  @Test
  void aPlanSaysExactlyWhatIsSentThen() throws InvalidInputException {
    courier().deliver("uno");
    List<String> texts = List.of("uno", "dos", "tres", "dos", " ", "www.x.org", "ñandú");
    Set<Long> seen = new HashSet<>();
    Delivery delivery = courier().delivery();

    Plan plan = delivery.plan(texts, Language.SPANISH, Language.ENGLISH, seen);

    assertThat(plan).isEqualTo(new Plan(6, 5, 1, 3, 12, 2, 0, 0));
    assertThat(service.sent()).hasSize(1);
    assertThat(delivery.plan(texts, Language.SPANISH, Language.ENGLISH, seen).sent()).isZero();
    Courier.results(delivery, texts.toArray(String[]::new));
    assertThat(delivery.counts().sent()).isEqualTo(new Counts.Sent(3, 2, 12));
  }

  @Test
  void aCodeThatWasLostIsSentAgainAsAPlaceholder() throws InvalidInputException {
    service.always(r -> Service.each(r, t -> Translated.of("The " + t.replace("H2O", "H 2 O"))));

    List<TranslationResult> results = Courier.results(courier().delivery(), "H2O");
    List<TranslationResult> again = Courier.results(courier().delivery(), "H2O pura", "agua");

    assertThat(results).containsExactly(Translated.of("H2O"));
    assertThat(again).containsExactly(Translated.of("The H2O pura"), Translated.of("The agua"));
    assertThat(service.sent())
        .containsExactly(List.of("H2O"), List.of("H2O pura", "agua"), List.of("⟦1⟧ pura"));
  }

  @Test
  void anAnswerWithoutItsCodeIsKeptForWantOfABetterOneAndDoubted() throws InvalidInputException {
    service.always(r -> Service.each(r, t -> Translated.of("The water")));

    List<TranslationResult> results = Courier.results(courier().delivery(), "El H2O puro");

    assertThat(((Translated) results.get(0)).text()).isEqualTo("The water");
    assertThat(((Translated) results.get(0)).doubts()).contains(Doubt.CODE_LOST);
    assertThat(service.sent()).containsExactly(List.of("El H2O puro"), List.of("El ⟦1⟧ puro"));
  }

  @Test
  void aCodeThatIsLostStaysWithinTheLimit() throws InvalidInputException {
    service.always(r -> Service.each(r, t -> Translated.of("The water")));
    Delivery delivery = courier().budget(15).delivery();

    List<TranslationResult> results = Courier.results(delivery, "El H2O puro");

    assertThat(((Translated) results.get(0)).doubts()).contains(Doubt.CODE_LOST);
    assertThat(delivery.counts().sent()).isEqualTo(new Counts.Sent(1, 1, 11));
  }

  @Test
  void theCasesOfAMessageTravelAsTexts() throws InvalidInputException {
    String text = "Hay {n, plural, one {un gato} other {# gatos}}";

    assertThat(courier().deliver(text))
        .containsExactly("[Hay {n, plural, one {[un gato]} other {[# gatos]}}]");
    assertThat(service.sent()).containsExactly(List.of("Hay ⟦1⟧", "un gato"), List.of("⟦1⟧ gatos"));
  }

  @Test
  void aMessageFailsWithItsCase() throws InvalidInputException {
    service.always(
        r ->
            Service.each(
                r,
                t ->
                    t.equals("un gato")
                        ? new TranslationResult.Failed(Courier.refused())
                        : Service.bracketed(t)));

    assertThat(courier().deliver("{n, plural, one {un gato} other {# gatos}}"))
        .containsExactly("Rejected");
  }
}
