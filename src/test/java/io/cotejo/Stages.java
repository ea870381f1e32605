package io.cotejo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The order of the stages of the Spanish translator, as rules. A text goes through them one after
 * the other, so that a later one may enter an earlier one, and never the reverse.
 *
 * @param root package of the house, without the final dot
 */
record Stages(String root) {

  private static final Set<String> BEFORE_TRANSFER = Set.of("model", "lexicon", "generation");

  /** Which stages each one may enter, besides itself; the client alone enters {@code inline}. */
  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("lexicon", Set.of("model")),
              Map.entry("analysis", Set.of("model", "lexicon")),
              Map.entry("tagging", Set.of("model", "lexicon", "analysis")),
              Map.entry("selection", Set.of("model", "lexicon", "analysis", "tagging")),
              Map.entry("generation", Set.of("model", "lexicon")),
              Map.entry("transfer", BEFORE_TRANSFER),
              Map.entry("transfer.time", House.with(BEFORE_TRANSFER, "transfer")),
              Map.entry("transfer.noun", House.with(BEFORE_TRANSFER, "transfer", "transfer.time")),
              Map.entry(
                  "transfer.verb",
                  House.with(BEFORE_TRANSFER, "transfer", "transfer.time", "transfer.noun")),
              Map.entry(
                  "transfer.clause",
                  House.with(
                      BEFORE_TRANSFER,
                      "transfer",
                      "transfer.time",
                      "transfer.noun",
                      "transfer.verb")),
              Map.entry("inline", Set.of("model", "generation"))));

  Set<String> names() {
    return ARROWS.keySet();
  }

  private String translator() {
    return root + ".translate.spanish";
  }

  /** Packages are named exactly: {@code transfer} is a stage, and so is each of its rooms. */
  private String[] packages(Stream<String> stages) {
    return stages.map(stage -> translator() + "." + stage).toArray(String[]::new);
  }

  /** A stage enters those before it only. */
  ArchRule arrowsOf(String stage) {
    return classes()
        .that()
        .resideInAPackage(translator() + "." + stage)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages(translator() + "..")
                .or(
                    resideInAnyPackage(
                        packages(Stream.concat(Stream.of(stage), ARROWS.get(stage).stream())))))
        .allowEmptyShould(true);
  }

  /** No class lives outside the stages, but for the client and what opens the dictionary. */
  ArchRule everyClassLivesInAStage() {
    return classes()
        .that()
        .resideInAPackage(translator() + "..")
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(translator()), Stream.of(packages(names().stream())))
                .toArray(String[]::new));
  }

  ArchRule noCycles() {
    return slices().matching(translator() + ".(**)").should().beFreeOfCycles();
  }
}
