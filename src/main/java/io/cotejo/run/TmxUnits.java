package io.cotejo.run;

import io.cotejo.bitext.Language;
import io.cotejo.codec.TmxUnit;
import io.cotejo.translate.memory.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Units of other programs' memories: memoQ writes the context of a unit into properties, and who
 * keeps a machine's translation says so in its author ({@code MT}, {@code MT!}) or, as Cotejo does,
 * names the engine. Stateless.
 */
final class TmxUnits {

  private static final String BEFORE = "x-context-pre";
  private static final String AFTER = "x-context-post";
  private static final Set<String> AUTHORS = Set.of("creationid", "changeid");
  private static final Set<String> MACHINES = Set.of("mt", "mt!", "machine", "machine translation");

  private TmxUnits() {}

  /** The unit in two languages, varieties left aside; empty if it lacks one. */
  static Optional<MemoryFile.Unit> unit(TmxUnit unit, Language source, Language target) {
    Optional<TmxUnit.Variant> from = variant(unit, source);
    Optional<TmxUnit.Variant> to = variant(unit, target);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MemoryFile.Unit(
            from.get().text(),
            to.get().text(),
            context(unit, from.get(), BEFORE),
            context(unit, from.get(), AFTER),
            isByMachine(unit)));
  }

  private static Optional<TmxUnit.Variant> variant(TmxUnit unit, Language language) {
    return unit.variants().stream()
        .filter(v -> !v.text().isBlank() && isIn(v, language))
        .findFirst();
  }

  private static boolean isIn(TmxUnit.Variant variant, Language language) {
    try {
      return Language.of(variant.language().strip()).equals(language);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> context(TmxUnit unit, TmxUnit.Variant source, String type) {
    return source.property(type).or(() -> unit.property(type));
  }

  private static boolean isByMachine(TmxUnit unit) {
    return unit.property("x-engine").filter(e -> !e.equals(Scope.PEOPLE)).isPresent()
        || Stream.concat(
                AUTHORS.stream().map(unit.attributes()::get).filter(a -> a != null),
                unit.property("x-origin").stream())
            .anyMatch(who -> MACHINES.contains(who.strip().toLowerCase(Locale.ROOT)));
  }
}
