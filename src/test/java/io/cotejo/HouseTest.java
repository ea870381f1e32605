package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to its plan, and the rules to a house that breaks every one of them. */
class HouseTest {

  private static final String ROOT = "io.cotejo";

  /** Rooms for everybody; all others are internal. */
  private static final List<String> PUBLIC = List.of("", "bitext", "translate");

  private static final Plan PLAN = Plan.ofPage();
  private static final House HOUSE = new House(ROOT, PLAN);
  private static final House CROOKED = new House(ROOT + ".crooked", PLAN);
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);
  private static final JavaClasses THEIRS =
      new ClassFileImporter().importPackages(ROOT + ".crooked");

  /** What a package says about who may enter. */
  private static final Pattern WHO = Pattern.compile("\\b(Public|Internal): ([^:]*? may enter)");

  private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)\\}");

  static Stream<String> rooms() {
    return PLAN.rooms().keySet().stream();
  }

  static Stream<String> backEnds() {
    return PLAN.backEnds().stream();
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
  @MethodSource("rooms")
  void arrowsAndLibrariesOfThePlanAreUsed(String room) {
    assertThat(HOUSE.unusedIn(room, OURS)).as("unused in " + room).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomsOfThePlanAreThere(String room) {
    assertThat(HOUSE.isThere(room, OURS)).isTrue();
  }

  @Test
  void everyClassLivesInARoomOfThePlan() {
    HOUSE.everyClassLivesInARoom().check(OURS);
  }

  @Test
  void roomsFormNoCycle() {
    HOUSE.noCycles().check(OURS);
  }

  @ParameterizedTest
  @MethodSource("backEnds")
  void nobodyEntersABackEnd(String backEnd) {
    HOUSE.nobodyEnters(backEnd).check(OURS);
  }

  @Test
  void onlyTranslateTouchesTheNetwork() {
    HOUSE.onlyTranslateTouchesTheNetwork().check(OURS);
  }

  @Test
  void whatEveryRoomNeedsHasOneHome() {
    HOUSE.whatEveryRoomNeedsHasOneHome().check(OURS);
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
  void packagesSayWhoMayEnter() throws IOException {
    Map<String, String> words = Sources.of(Path.of("src/main/java")).words();

    assertThat(words).hasSize(PLAN.rooms().size());
    words.forEach((name, said) -> assertThat(wrongIn(roomOf(name), said)).as(name).isEmpty());
  }

  private static String roomOf(String name) {
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  /** What is wrong with the words of a package; nothing if they are the plan's. */
  private static List<String> wrongIn(String room, String words) {
    Matcher who = WHO.matcher(words);
    if (!who.find()) {
      return List.of("does not say who may enter");
    }
    if (who.group(1).equals("Public") != PUBLIC.contains(room)) {
      return List.of("is not " + who.group(1));
    }
    if (who.group(2).startsWith("every room") && PLAN.rooms().get(room).isCellar()) {
      return List.of();
    }
    Set<String> entering = PLAN.entering(room);
    List<String> named = NAME.matcher(who.group(2)).results().map(m -> m.group(1)).toList();
    Stream<String> unnamed =
        entering.stream()
            .filter(r -> named.stream().noneMatch(n -> isIn(n, r)))
            .map(r -> r + " enters");
    Stream<String> strangers =
        named.stream()
            .filter(n -> entering.stream().noneMatch(r -> isIn(n, r)))
            .map(n -> n + " does not enter");
    return Stream.concat(unnamed, strangers).toList();
  }

  private static boolean isIn(String name, String room) {
    return room.isEmpty() ? name.equals("io.cotejo") : (room + ".").startsWith(name + ".");
  }

  @Test
  void wordsThatAreNotThePlansAreCaught() {
    assertThat(wrongIn("evaluate", "Measures. Internal: {@code cli} may enter.")).isEmpty();
    assertThat(wrongIn("evaluate", "Measures.")).containsExactly("does not say who may enter");
    assertThat(wrongIn("evaluate", "Public: {@code cli} may enter."))
        .containsExactly("is not Public");
    assertThat(wrongIn("evaluate", "Internal: {@code align} may enter."))
        .contains("cli.measure enters", "align does not enter");
    assertThat(wrongIn("translate.http", "Internal: {@code cli} may enter."))
        .containsExactly("cli does not enter");
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
  void anArrowOrALibraryThatNothingUsesIsCaught() {
    assertThat(CROOKED.unusedIn("ingest.html", THEIRS))
        .containsExactly("ingest", "ingest.text", "jsoup");
    assertThat(CROOKED.isThere("ingest.html", THEIRS)).isFalse();
  }

  @Test
  void aRoomThatIsNotOnThePlanIsCaught() {
    assertCaught(CROOKED.everyClassLivesInARoom(), "crooked.attic.Stowaway", "spanish.loft.Lodger");
  }

  @Test
  void aCycleIsCaught() {
    assertCaught(CROOKED.noCycles(), "Slice bitext", "Slice segment");
  }

  @Test
  void backEndsThatLeanOnEachOtherAreCaught() {
    assertCaught(
        CROOKED.arrowsOf("translate.process"),
        "translate.process.Leaning",
        "translate.http.BackEnd");
  }

  @Test
  void aStageThatEntersALaterOneIsCaught() {
    assertCaught(
        CROOKED.arrowsOf("translate.spanish.analysis"),
        "spanish.analysis.Hasty",
        "spanish.tagging.Later");
  }

  @Test
  void aRuleOfTransferThatSeesThePlaceholdersIsCaught() {
    assertCaught(
        CROOKED.arrowsOf("translate.spanish.transfer.noun"),
        "transfer.noun.Prying",
        "spanish.inline.Marks");
  }

  @Test
  void aHostThatKnowsItsBackEndIsCaught() {
    assertCaught(
        CROOKED.nobodyEnters("translate.http"), "translate.Host", "translate.http.BackEnd");
    assertCaught(CROOKED.arrowsOf("translate"), "translate.Host", "translate.http.BackEnd");
  }

  @Test
  void aRoomThatKeepsItsOwnToolsIsCaught() {
    assertCaught(
        CROOKED.whatEveryRoomNeedsHasOneHome(),
        "Hoarder.digest",
        "Hoarder.resource",
        "Hoarder.xml",
        "Hoarder.json",
        "Hoarder.decoding");
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

  private static void assertCaught(ArchRule rule, String... culprits) {
    assertThatThrownBy(() -> rule.check(THEIRS))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains(culprits);
  }
}
