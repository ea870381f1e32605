package io.cotejo.cli.translate;

import io.cotejo.translate.delivery.Plan;
import java.util.Locale;
import java.util.Optional;

/** What would be sent, in words; the same in every locale. */
final class PlanText {

  private static final double MILLION = 1e6;

  private PlanText() {}

  static String of(Plan plan, Optional<Double> pricePerMillion) {
    StringBuilder text = new StringBuilder();
    line(text, "texts", String.valueOf(plan.texts()));
    if (plan.own() > 0) {
      line(text, "your memory", plan.own() + " (taken over, not sent)");
    }
    line(text, "unique", String.valueOf(plan.unique()));
    line(text, "in memory", String.valueOf(plan.inMemory()));
    line(text, "to send", String.valueOf(plan.sent()));
    if (plan.leftOut() > 0) {
      line(text, "left out", plan.leftOut() + " (beyond --max-chars)");
    }
    line(text, "code points", String.valueOf(plan.codePoints()));
    line(text, "requests", String.valueOf(plan.requests()));
    pricePerMillion.ifPresent(
        p ->
            line(
                text,
                "price",
                String.format(Locale.ROOT, "%.2f", plan.codePoints() * p / MILLION)));
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(String.format(Locale.ROOT, "%-12s %s\n", label, value));
  }
}
