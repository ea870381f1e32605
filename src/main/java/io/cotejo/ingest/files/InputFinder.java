package io.cotejo.ingest.files;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.ingest.Format;
import io.cotejo.ingest.Input;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the documents that arguments name: files, folders (recursive), globs and {@code -}.
 * Stateless and thread-safe.
 *
 * <p>A folder gives its texts, pages, subtitles and documents of offices ({@link Format#DOCUMENTS},
 * each perhaps with {@code .gz}), sorted by name, without hidden ones; other files there are passed
 * over, and so are results of Cotejo's own, such as the folder of a run. A file that is named
 * itself is read whatever its name.
 */
public final class InputFinder {

  private static final String GLOB_CHARACTERS = "*?[{";

  private final Path base;
  private final Predicate<String> wanted;
  private final String endings;
  private final Predicate<Path> wantedToo;
  private final List<Path> results;

  /**
   * A finder for relative arguments.
   *
   * @param base the folder they are relative to
   */
  public InputFinder(Path base) {
    this(base, Format::isDocument, Format.DOCUMENTS);
  }

  /**
   * A finder of other files.
   *
   * @param base the folder that relative arguments are relative to
   * @param wanted whether a file in a folder is one, by its name
   * @param endings of such names, for people
   */
  public InputFinder(Path base, Predicate<String> wanted, String endings) {
    this.base = base;
    this.wanted = wanted;
    this.endings = endings;
    this.wantedToo = file -> false;
    this.results = List.of();
  }

  private InputFinder(InputFinder finder, Predicate<Path> wantedToo, List<Path> results) {
    this.base = finder.base;
    this.wanted = finder.wanted;
    this.endings = finder.endings;
    this.wantedToo = wantedToo;
    this.results = List.copyOf(results);
  }

  /**
   * The same, which also finds files whose names do not tell.
   *
   * @param others whether a file in a folder is one
   */
  public InputFinder alsoTaking(Predicate<Path> others) {
    return new InputFinder(this, others, results);
  }

  /**
   * The same, which passes over what is written by the command under way.
   *
   * @param results files, or folders with all that is in them; they need not be there
   */
  public InputFinder passingOver(List<Path> results) {
    return new InputFinder(this, wantedToo, results);
  }

  /**
   * What was found.
   *
   * @param inputs the documents, sorted by argument, then by name; none twice
   * @param missing a diagnostic for each argument that gave none
   * @param passedOver what is in folders and is no document, or a result of Cotejo's own
   */
  public record Found(List<Input> inputs, List<Diagnostic> missing, List<PassedOver> passedOver) {

    /** Copies the lists. */
    public Found {
      inputs = List.copyOf(inputs);
      missing = List.copyOf(missing);
      passedOver = List.copyOf(passedOver);
    }

    /** How many files were passed over. */
    public int filesPassedOver() {
      return passedOver.stream().mapToInt(PassedOver::files).sum();
    }
  }

  /**
   * Finds the documents.
   *
   * @throws InvalidInputException if no argument gives any document
   */
  public Found find(List<String> arguments) throws InvalidInputException {
    Search search = new Search();
    for (String argument : arguments) {
      int before = search.inputs.size();
      String problem = search.add(argument);
      if (problem != null && search.inputs.size() == before) {
        search.missing.add(Diagnostic.of(argument, problem));
      }
    }
    if (search.inputs.isEmpty()) {
      throw new InvalidInputException(search.nothing());
    }
    return new Found(named(search.inputs), search.missing, search.passedOver);
  }

  /** Where names clash, each has the folder before it: {@code es/a.txt} and {@code en/a.txt}. */
  private static List<Input> named(List<Input> inputs) {
    Map<String, Integer> counts = new HashMap<>();
    inputs.forEach(i -> counts.merge(i.name(), 1, Integer::sum));
    Set<String> names = new HashSet<>();
    List<Input> named = new ArrayList<>();
    for (Input input : inputs) {
      String name = counts.get(input.name()) > 1 ? withFolder(input) : input.name();
      String candidate = name;
      for (int i = 2; !names.add(candidate); i++) {
        candidate = name + "~" + i;
      }
      named.add(new Input(candidate, input.label(), input.path()));
    }
    return named;
  }

  private static String withFolder(Input input) {
    Path above = input.path().map(p -> p.toAbsolutePath().normalize()).orElse(null);
    for (int k = 0; above != null && k < input.name().split("/").length; k++) {
      above = above.getParent();
    }
    return above == null || above.getFileName() == null
        ? input.name()
        : above.getFileName() + "/" + input.name();
  }

  private final class Search {
    private final List<Input> inputs = new ArrayList<>();
    private final List<Diagnostic> missing = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<PassedOver> passedOver = new ArrayList<>();

    /** Why nothing was found. */
    private Diagnostic nothing() {
      if (!missing.isEmpty()) {
        return missing.get(0);
      }
      return passedOver.isEmpty()
          ? Diagnostic.of("-", "no input; name files, folders or '-'")
          : Diagnostic.of(
              passedOver.get(0).label(),
              passedOver.get(0).why() + ", which is no input; name documents");
    }

    /** Adds what the argument names; answers what is wrong with it, or null. */
    private String add(String argument) {
      if (argument.equals("-")) {
        inputs.add(Input.STDIN);
        return null;
      }
      try {
        Path path = base.resolve(argument);
        if (Files.isDirectory(path)) {
          return addFolder(path, argument);
        }
        if (Files.exists(path)) {
          addFile(path, path.getFileName().toString(), argument);
          return null;
        }
        return isGlob(argument) ? addGlob(argument) : "no such file or folder";
      } catch (InvalidPathException e) {
        return "not a file name on this system: "
            + e.getReason()
            + "; rename it, or set LC_ALL=C.UTF-8";
      } catch (PatternSyntaxException e) {
        return "not a pattern: " + e.getDescription();
      } catch (IOException e) {
        return "cannot be listed: " + Reasons.of(e);
      }
    }

    private String addFolder(Path folder, String argument) throws IOException {
      String label = argument.replaceAll("/+$", "");
      FolderWalk walk = walk(folder, label);
      walk.files()
          .forEach(
              (name, path) -> {
                if (wanted.test(name) || wantedToo.test(path)) {
                  addMet(path, name, walk.label(path));
                } else {
                  passedOver.add(PassedOver.file(walk.label(path), "no document by its name"));
                }
              });
      return problem(walk, "no documents (" + endings + ") in this folder");
    }

    private String addGlob(String argument) throws IOException {
      Path root = base.resolve(fixedPart(argument));
      String below = argument.substring(fixedPart(argument).length()).replaceFirst("^/", "");
      PathMatcher matcher = base.getFileSystem().getPathMatcher("glob:" + below);
      String problem = "no file matches this pattern";
      if (!Files.isDirectory(root)) {
        return problem;
      }
      FolderWalk walk = walk(root, fixedPart(argument));
      for (var entry : walk.files().entrySet()) {
        if (matcher.matches(root.relativize(entry.getValue()))) {
          addMet(entry.getValue(), entry.getKey(), walk.label(entry.getValue()));
        }
      }
      return problem(walk, problem);
    }

    /** A folder of results is passed over, which is told; it is no problem. */
    private String problem(FolderWalk walk, String otherwise) {
      return walk.files().isEmpty() && !walk.passedOver().isEmpty() ? null : otherwise;
    }

    private FolderWalk walk(Path folder, String label) throws IOException {
      FolderWalk walk = new FolderWalk(folder, label, results).walk();
      passedOver.addAll(walk.passedOver());
      missing.addAll(walk.closed());
      return walk;
    }

    /** Adds a file that was met, not named, unless it is a result of Cotejo's own. */
    private void addMet(Path path, String name, String label) {
      if (OwnResults.isOne(path)) {
        passedOver.add(PassedOver.file(label, "is a result of Cotejo"));
      } else {
        addFile(path, name, label);
      }
    }

    private void addFile(Path path, String name, String label) {
      if (seen.add(path.toAbsolutePath().normalize())) {
        inputs.add(new Input(name, label, Optional.of(path)));
      }
    }
  }

  private static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0);
  }

  /** The folders of a glob before its first special character. */
  private static String fixedPart(String glob) {
    int special = 0;
    while (GLOB_CHARACTERS.indexOf(glob.charAt(special)) < 0) {
      special++;
    }
    int slash = glob.lastIndexOf('/', special);
    return slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash);
  }
}
