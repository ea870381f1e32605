package io.cotejo;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rooms of the house as the tables of docs/architecture.md have them. The page is the only
 * place where they stand: rules are made from it.
 *
 * @param rooms by name, in the order of the page
 * @param backEnds rooms with a back end
 */
record Plan(Map<String, Room> rooms, Set<String> backEnds) {

  /** The page. */
  static final Path PAGE = Path.of("docs/architecture.md");

  /** What ServiceLoader finds: nobody enters the rooms of these. */
  private static final Path PROVIDERS =
      Path.of("src/main/resources/META-INF/services/io.cotejo.translate.TranslationClientProvider");

  /** Rooms that every room may enter. */
  private static final String CELLARS = "cellars";

  /** All rooms but the doors, the back ends and the stages. */
  private static final String HOUSE = "the house";

  /** The rooms below a room. */
  private static final String STAGES = "its stages";

  /** What the table of stages leaves out of their names. */
  private static final String TRANSLATOR = "translate.spanish.";

  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

  /**
   * A room: the classes of one package.
   *
   * @param name of its package below the root; empty for the root itself
   * @param enters rooms that it may enter by name
   * @param groups rooms that it may enter by the name of a group
   * @param libraries what it may use besides the JDK
   */
  record Room(String name, Set<String> enters, Set<String> groups, Set<String> libraries) {

    boolean isDoor() {
      return name.isEmpty() || name.equals("cli") || name.startsWith("cli.");
    }

    boolean isCellar() {
      return List.of("bitext", "text", "codec").contains(name);
    }
  }

  static Plan ofPage() {
    try {
      Set<String> backEnds = new TreeSet<>();
      for (String provider : Files.readAllLines(PROVIDERS)) {
        backEnds.add(provider.substring("io.cotejo.".length(), provider.lastIndexOf('.')));
      }
      return of(Files.readAllLines(PAGE), backEnds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plan of a page: its tables that begin with {@code | room |} or {@code | stage |}. */
  static Plan of(List<String> page, Set<String> backEnds) {
    Map<String, Room> rooms = new LinkedHashMap<>();
    String prefix = null;
    for (String line : page) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() != 6) {
        prefix = null;
      } else if (cells.get(1).equals("room") || cells.get(1).equals("stage")) {
        prefix = cells.get(1).equals("stage") ? TRANSLATOR : "";
      } else if (prefix != null && !cells.get(1).startsWith("-")) {
        Room room = room(prefix, cells);
        if (rooms.put(room.name(), room) != null) {
          throw new IllegalArgumentException("two rows for the room " + room.name());
        }
      }
    }
    return new Plan(rooms, backEnds).checked();
  }

  private static Room room(String prefix, List<String> cells) {
    String name = names(prefix, cells.get(1)).findFirst().orElseThrow();
    return new Room(
        name.equals("io.cotejo") ? "" : name,
        names(prefix, cells.get(3)).collect(toCollection(TreeSet::new)),
        words(NAME.matcher(cells.get(3)).replaceAll("")),
        words(cells.get(4)));
  }

  private static Stream<String> names(String prefix, String cell) {
    return NAME.matcher(cell)
        .results()
        .map(MatchResult::group)
        .map(n -> n.replace("`", ""))
        .map(prefix::concat);
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(w -> !w.isEmpty() && !w.equals("–"))
        .collect(toCollection(TreeSet::new));
  }

  private Plan checked() {
    for (Room room : rooms.values()) {
      for (String entered : room.enters()) {
        if (!rooms.containsKey(entered)) {
          throw new IllegalArgumentException(
              room.name() + " enters " + entered + ", which is no room");
        }
      }
      for (String group : room.groups()) {
        if (!Set.of(CELLARS, HOUSE, STAGES).contains(group)) {
          throw new IllegalArgumentException(
              room.name() + " enters " + group + ", which is no group");
        }
      }
    }
    return this;
  }

  /** All rooms that a room may enter, itself left out. */
  Set<String> enteredFrom(String name) {
    Room room = rooms.get(name);
    Set<String> entered = new TreeSet<>(room.enters());
    rooms.values().stream()
        .filter(r -> room.groups().stream().anyMatch(g -> isOf(r, g, name)))
        .forEach(r -> entered.add(r.name()));
    entered.remove(name);
    return entered;
  }

  /** All rooms that may enter a room. */
  Set<String> entering(String name) {
    return rooms.keySet().stream()
        .filter(r -> enteredFrom(r).contains(name))
        .collect(toCollection(TreeSet::new));
  }

  private boolean isOf(Room room, String group, String name) {
    return switch (group) {
      case CELLARS -> room.isCellar();
      case STAGES -> room.name().startsWith(name + ".");
      default -> !room.isDoor() && !isBackEnd(room.name());
    };
  }

  private boolean isBackEnd(String name) {
    return backEnds.stream().anyMatch(b -> name.equals(b) || name.startsWith(b + "."));
  }
}
