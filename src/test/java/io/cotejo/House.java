package io.cotejo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;

/**
 * The rules of the house for all packages below a root, with the rooms, arrows and libraries of a
 * {@link Plan}.
 *
 * @param root package of the house, without the final dot
 * @param plan what is in docs/architecture.md
 */
record House(String root, Plan plan) {

  /** The packages of each library that the plan may name. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("gson", List.of("com.google.gson..")),
          Map.entry("StAX", List.of("javax.xml..", "org.xml..")),
          Map.entry("jsoup", List.of("org.jsoup..")),
          Map.entry("juniversalchardet", List.of("org.mozilla..")),
          Map.entry("opennlp", List.of("opennlp..")),
          Map.entry("langdetect", List.of("com.optimaize.langdetect..")),
          Map.entry("Guava", List.of("com.google.common.base..")),
          Map.entry("okhttp", List.of("okhttp3..")),
          Map.entry("Lucene", List.of("org.apache.lucene..")),
          Map.entry("HttpServer", List.of("com.sun.net.httpserver..")),
          Map.entry("picocli", List.of("picocli..")),
          Map.entry("okapi", List.of("net.sf.okapi..")),
          Map.entry("pdfbox", List.of("org.apache.pdfbox..")));

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

  /** The package of a room; its rooms below are rooms of their own. */
  private String inside(String room) {
    return room.isEmpty() ? root : root + "." + room;
  }

  private DescribedPredicate<JavaClass> inRooms(Stream<String> rooms) {
    return resideInAnyPackage(rooms.map(this::inside).toArray(String[]::new));
  }

  /** No class lives outside the rooms of the plan. */
  ArchRule everyClassLivesInARoom() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(ArchConditions.be(inRooms(plan.rooms().keySet().stream())));
  }

  /** Whether a room holds a class. */
  boolean isThere(String room, JavaClasses all) {
    return all.stream().anyMatch(c -> c.getPackageName().equals(inside(room)));
  }

  /** A room enters only the rooms that an arrow leads to. */
  ArchRule arrowsOf(String room) {
    return classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages(root + "..")
                .or(inRooms(Stream.concat(Stream.of(room), plan.enteredFrom(room).stream()))))
        .allowEmptyShould(true);
  }

  /** A room uses the JDK, and the libraries that the plan gives it. */
  ArchRule thirdPartiesOf(String room) {
    Stream<String> allowed =
        Stream.concat(
            Stream.of("java..", root + ".."),
            plan.rooms().get(room).libraries().stream().flatMap(l -> packages(l).stream()));
    return classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new)).or(arrayOfJdk()))
        .allowEmptyShould(true);
  }

  private static List<String> packages(String library) {
    List<String> packages = LIBRARIES.get(library);
    assertThat(packages).as("packages of the library " + library).isNotNull();
    return packages;
  }

  /** What the plan allows a room by name and none of its classes uses: arrows, then libraries. */
  List<String> unusedIn(String room, JavaClasses all) {
    List<JavaClass> used =
        all.that(JavaClass.Predicates.resideInAPackage(inside(room))).stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .map(d -> d.getTargetClass().getBaseComponentType())
            .toList();
    Stream<String> arrows =
        plan.rooms().get(room).enters().stream()
            .filter(r -> used.stream().noneMatch(c -> c.getPackageName().equals(inside(r))));
    Stream<String> libraries =
        plan.rooms().get(room).libraries().stream()
            .filter(
                l ->
                    used.stream()
                        .noneMatch(resideInAnyPackage(packages(l).toArray(String[]::new))));
    return Stream.concat(arrows, libraries).toList();
  }

  /** ArchUnit gives arrays of primitives no package that a pattern can name. */
  private static DescribedPredicate<JavaClass> arrayOfJdk() {
    return DescribedPredicate.describe(
        "primitive", c -> c.getBaseComponentType().isPrimitive() || c.isPrimitive());
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** ServiceLoader finds back ends: not even their host imports one. */
  ArchRule nobodyEnters(String backEnd) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside(backEnd) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(inside(backEnd) + "..")
        .allowEmptyShould(true);
  }

  /** What leaves the machine goes through {@code translate}. */
  ArchRule onlyTranslateTouchesTheNetwork() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside("translate") + "..", inside("review"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "java.rmi..")
                .or(equivalentTo(java.net.Socket.class))
                .or(equivalentTo(java.net.URLConnection.class)))
        .allowEmptyShould(true);
  }

  /** What the cellars are for has one home: who asks the JDK or gson for it begins another one. */
  ArchRule whatEveryRoomNeedsHasOneHome() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside("text"), inside("codec"))
        .should()
        .callMethod(MessageDigest.class, "getInstance", String.class)
        .orShould()
        .callMethod(Class.class, "getResourceAsStream", String.class)
        .orShould()
        .dependOnClassesThat(
            equivalentTo(XMLInputFactory.class)
                .or(equivalentTo(JsonParser.class))
                .or(equivalentTo(CodingErrorAction.class)));
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
            ArchConditions.be(
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
