package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to its plan, and the rules to a house that breaks every one of them. */
class HouseTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final House HOUSE = new House("io.cotejo");
  private static final House CROOKED = new House("io.cotejo.crooked");
  private static final Stages STAGES = new Stages("io.cotejo");
  private static final Stages CROOKED_STAGES = new Stages("io.cotejo.crooked");
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.cotejo");
  private static final JavaClasses THEIRS =
      new ClassFileImporter().importPackages("io.cotejo.crooked");

  static Stream<String> rooms() {
    return HOUSE.rooms().stream();
  }

  static Stream<String> stages() {
    return STAGES.names().stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomsEnterOnlyTheRoomsThatArrowsLeadTo(String room) {
    HOUSE.arrowsOf(room).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void librariesStayInTheirRooms(String room) {
    HOUSE.thirdPartiesOf(room).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void stagesOfTheTranslatorEnterThoseBeforeThem(String stage) {
    STAGES.arrowsOf(stage).check(OURS);
  }

  @Test
  void everyClassOfTheTranslatorLivesInAStage() {
    STAGES.everyClassLivesInAStage().check(OURS);
    STAGES.noCycles().check(OURS);
  }

  @Test
  void everyClassLivesInARoomOfThePlan() {
    HOUSE.everyClassLivesInARoom().check(OURS);
  }

  @Test
  void theFrontDoorOpensInwards() {
    HOUSE.theDoorOpensOntoTheHall().check(OURS);
    HOUSE.nobodyLeavesByTheDoor().check(OURS);
  }

  @Test
  void roomsFormNoCycle() {
    HOUSE.noCycles().check(OURS);
  }

  @Test
  void nobodyEntersABackEnd() {
    HOUSE.backEndsStandAlone().check(OURS);
    HOUSE.theContractStandsAlone().check(OURS);
    HOUSE.nobodyEntersABackEnd().check(OURS);
  }

  @Test
  void onlyTranslateTouchesTheNetwork() {
    HOUSE.onlyTranslateTouchesTheNetwork().check(OURS);
  }

  @Test
  void onlyMainExits() {
    HOUSE.onlyMainExits().check(OURS);
  }

  @Test
  void nothingStaticChanges() {
    HOUSE.noMutableStatics().check(OURS);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(packagesWithoutWords(SOURCES)).isEmpty();
  }

  @Test
  void aRoomThatEntersItsSiblingIsCaught() {
    assertCaught(CROOKED.arrowsOf("ingest"), "crooked.ingest.Sideways", "crooked.segment.Sibling");
  }

  @Test
  void aCellarThatClimbsTheStairsIsCaught() {
    assertCaught(CROOKED.arrowsOf("bitext"), "crooked.bitext.Climber", "crooked.segment.Sibling");
  }

  @Test
  void aLibraryInTheWrongRoomIsCaught() {
    assertCaught(CROOKED.thirdPartiesOf("segment"), "crooked.segment.Sibling", "gson.Gson");
    assertCaught(CROOKED.thirdPartiesOf("bitext"), "crooked.bitext.Climber", "javax.xml");
  }

  @Test
  void aRoomThatIsNotOnThePlanIsCaught() {
    assertCaught(CROOKED.everyClassLivesInARoom(), "crooked.attic.Stowaway");
  }

  @Test
  void aDoorThatOpensOntoTheWrongRoomIsCaught() {
    assertCaught(CROOKED.theDoorOpensOntoTheHall(), "crooked.Hatch", "crooked.attic.Stowaway");
  }

  @Test
  void aRoomThatLeavesByTheDoorIsCaught() {
    assertCaught(CROOKED.nobodyLeavesByTheDoor(), "crooked.attic.Stowaway", "crooked.Hatch");
  }

  @Test
  void aCycleIsCaught() {
    assertCaught(CROOKED.noCycles(), "Slice bitext", "Slice segment");
  }

  @Test
  void backEndsThatLeanOnEachOtherAreCaught() {
    assertCaught(CROOKED.backEndsStandAlone(), "translate.one.Leaning", "translate.two.BackEnd");
  }

  @Test
  void aStageThatEntersALaterOneIsCaught() {
    assertCaught(
        CROOKED_STAGES.arrowsOf("analysis"), "spanish.analysis.Hasty", "spanish.tagging.Later");
    assertCaught(CROOKED_STAGES.noCycles(), "Slice analysis", "Slice tagging");
  }

  @Test
  void aRuleOfTransferThatSeesThePlaceholdersIsCaught() {
    assertCaught(
        CROOKED_STAGES.arrowsOf("transfer.noun"), "transfer.noun.Prying", "spanish.inline.Marks");
  }

  @Test
  void aStageThatIsNotOnThePlanIsCaught() {
    assertCaught(CROOKED_STAGES.everyClassLivesInAStage(), "spanish.loft.Lodger");
  }

  @Test
  void aHostThatKnowsItsBackEndIsCaught() {
    assertCaught(CROOKED.nobodyEntersABackEnd(), "translate.Host", "translate.two.BackEnd");
    assertCaught(CROOKED.theContractStandsAlone(), "translate.Host", "translate.two.BackEnd");
  }

  @Test
  void anExitOutsideMainIsCaught() {
    assertCaught(CROOKED.onlyMainExits(), "crooked.cli.Quitter", "System.exit");
  }

  @Test
  void theNetworkOutsideTranslateIsCaught() {
    assertCaught(CROOKED.onlyTranslateTouchesTheNetwork(), "crooked.cli.Quitter", "HttpClient");
  }

  @Test
  void staticsThatChangeAreCaught() {
    assertCaught(CROOKED.noMutableStatics(), "Stowaway.count", "Stowaway.CALLS", "Stowaway.TABLE");
  }

  @Test
  void aPackageWithoutWordsIsCaught() throws IOException {
    assertThat(packagesWithoutWords(Path.of("src/test/java/io/cotejo/crooked")))
        .contains("attic", "cli");
  }

  private static void assertCaught(ArchRule rule, String... culprits) {
    assertThatThrownBy(() -> rule.check(THEIRS))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains(culprits);
  }

  /** The packages below a folder that hold sources, but no package-info. */
  private static List<String> packagesWithoutWords(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .map(folder -> root.relativize(folder).toString())
          .sorted()
          .toList();
    }
  }
}
