package io.cotejo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rules of the house for all packages below a root; docs/architecture.md says them in words.
 *
 * @param root package of the house, without the final dot
 */
record House(String root) {

  /** The words, and what every room needs besides; the two know the words, but not each other. */
  private static final Set<String> CELLAR = Set.of("bitext", "text", "codec");

  /** The parts of {@code translate} that are no back ends. */
  private static final Set<String> HOST =
      Set.of("delivery", "memory", "guard", "host", "dictionaryimport");

  private static final Set<String> HALL_MAY_ENTER =
      with(
          CELLAR,
          "ingest",
          "segment",
          "detect",
          "translate",
          "filter",
          "score",
          "evaluate",
          "format",
          "align");

  /** What the folder of a run and the front door need, besides each other. */
  private static final Set<String> BEHIND_THE_DOORS =
      with(CELLAR, "ingest", "translate", "format", "review", "pipeline");

  /** Which rooms each room may enter, besides itself. */
  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("bitext", Set.of()),
              Map.entry("text", Set.of("bitext")),
              Map.entry("codec", Set.of("bitext")),
              Map.entry("ingest", CELLAR),
              Map.entry("segment", CELLAR),
              Map.entry("detect", CELLAR),
              Map.entry("translate", CELLAR),
              Map.entry("filter", CELLAR),
              Map.entry("score", CELLAR),
              Map.entry("evaluate", CELLAR),
              Map.entry("format", CELLAR),
              Map.entry("align", with(CELLAR, "score")),
              Map.entry("review", with(CELLAR, "format")),
              Map.entry("pipeline", HALL_MAY_ENTER),
              Map.entry("spark", with(CELLAR, "pipeline", "ingest", "format")),
              Map.entry("run", BEHIND_THE_DOORS),
              Map.entry("cli", with(HALL_MAY_ENTER, "pipeline", "review", "run"))));

  /** The packages outside the house that a room may use, besides {@code java..}. */
  private static final Map<String, List<String>> THIRD_PARTIES =
      Map.ofEntries(
          Map.entry("codec", List.of("com.google.gson..", "javax.xml..")),
          Map.entry("ingest", List.of("org.jsoup..", "org.mozilla..")),
          Map.entry("segment", List.of("opennlp..")),
          // Guava comes with langdetect, whose interface speaks it.
          Map.entry(
              "detect",
              List.of("opennlp..", "com.optimaize.langdetect..", "com.google.common.base..")),
          // Gson: requests of services are built of it, and settings are told with their place.
          Map.entry("translate", List.of("okhttp3..", "com.google.gson..", "org.sqlite..")),
          // StAX: to write by, the filters keep places that the codec's walk over XML does not.
          Map.entry("filter", List.of("org.jsoup..", "javax.xml.stream..")),
          Map.entry("align", List.of("org.apache.lucene..")),
          // StAX: XLIFF is written by it, and the checkers see every event.
          Map.entry("format", List.of("javax.xml.stream..")),
          Map.entry("review", List.of("com.sun.net.httpserver..")),
          Map.entry("spark", List.of("org.apache.spark..", "scala..")),
          Map.entry("cli", List.of("picocli..")));

  /** Types whose values change: none may be kept in a static field. */
  private static final Set<String> MUTABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.ArrayDeque",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.EnumMap",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.EnumSet",
          "java.util.BitSet",
          "java.util.Random",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentMap",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.util.Properties");

  static Set<String> with(Set<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Arrays.stream(more))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  Set<String> rooms() {
    return ARROWS.keySet();
  }

  private String inside(String room) {
    return root + "." + room + "..";
  }

  /** No class lives outside the rooms that the table knows, but for the front door. */
  ArchRule everyClassLivesInARoom() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(root), rooms().stream().map(this::inside))
                .toArray(String[]::new));
  }

  /** The front door opens onto the hall, and onto what lies on the disk around a run. */
  ArchRule theDoorOpensOntoTheHall() {
    String[] open =
        Stream.concat(Stream.of(root), with(BEHIND_THE_DOORS, "run").stream().map(this::inside))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(root)
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackages(root + "..").or(resideInAnyPackage(open)))
        .allowEmptyShould(true);
  }

  /** Programs come in by the front door; no room leaves by it. */
  ArchRule nobodyLeavesByTheDoor() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root);
  }

  /** A room enters only the rooms that an arrow leads to. */
  ArchRule arrowsOf(String room) {
    Stream<String> open =
        Stream.concat(Stream.of(room), ARROWS.get(room).stream()).map(this::inside);
    return classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat(
            are(
                resideOutsideOfPackages(root + "..")
                    .or(resideInAnyPackage(open.toArray(String[]::new)))))
        .allowEmptyShould(true);
  }

  /** A room uses the JDK, and the libraries that the table gives it. */
  ArchRule thirdPartiesOf(String room) {
    Stream<String> allowed =
        Stream.concat(
            Stream.of("java..", root + ".."), THIRD_PARTIES.getOrDefault(room, List.of()).stream());
    return classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new)).or(arrayOfJdk()))
        .allowEmptyShould(true);
  }

  /** ArchUnit gives arrays of primitives no package that a pattern can name. */
  private static DescribedPredicate<JavaClass> arrayOfJdk() {
    return DescribedPredicate.describe(
        "primitive", c -> c.getBaseComponentType().isPrimitive() || c.isPrimitive());
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /**
   * Back ends know the contract only; delivery, their host, knows the memory and the guard, and
   * what was recorded is replayed.
   */
  ArchRule backEndsStandAlone() {
    return slices()
        .matching(root + ".translate.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAnyPackage(root + ".translate.delivery.."),
            resideInAnyPackage(root + ".translate.memory..", root + ".translate.guard.."))
        .ignoreDependency(
            resideInAnyPackage(root + ".translate.replay.."),
            resideInAnyPackage(root + ".translate.host.."))
        .allowEmptyShould(true);
  }

  /** The contract is all that back ends and their host share: it imports neither. */
  ArchRule theContractStandsAlone() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".translate")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".translate.*..")
        .allowEmptyShould(true);
  }

  /** ServiceLoader finds back ends: not even their host imports one. */
  ArchRule nobodyEntersABackEnd() {
    DescribedPredicate<JavaClass> backEnd =
        DescribedPredicate.describe(
            "are back ends", c -> isBelow(c, "translate") && !HOST.contains(part(c)));
    return noClasses()
        .that(DescribedPredicate.not(backEnd))
        .should()
        .dependOnClassesThat(backEnd)
        .allowEmptyShould(true);
  }

  private boolean isBelow(JavaClass c, String room) {
    return c.getPackageName().startsWith(root + "." + room + ".");
  }

  /** The first part of the package below {@code translate}. */
  private String part(JavaClass c) {
    return c.getPackageName().substring((root + ".translate.").length()).split("\\.")[0];
  }

  /** What leaves the machine goes through {@code translate}. */
  ArchRule onlyTranslateTouchesTheNetwork() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside("translate"), inside("review"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "java.rmi..")
                .or(equivalentTo(java.net.Socket.class))
                .or(equivalentTo(java.net.URLConnection.class)))
        .allowEmptyShould(true);
  }

  ArchRule onlyMainExits() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(root + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class);
  }

  ArchRule noMutableStatics() {
    return fields()
        .that()
        .areStatic()
        .and(DescribedPredicate.describe("are written by people", House::isWritten))
        .should()
        .beFinal()
        .andShould(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe("of an unchangeable type", House::isUnchangeable)));
  }

  private static boolean isWritten(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !field.getOwner().getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** Arrays are let through where no one but their class can reach them. */
  private static boolean isUnchangeable(JavaField field) {
    JavaClass type = field.getRawType();
    boolean own = field.getModifiers().contains(JavaModifier.PRIVATE);
    return !MUTABLE.contains(type.getName())
        && !type.getPackageName().equals("java.util.concurrent.atomic")
        && (own || !type.isArray());
  }
}
