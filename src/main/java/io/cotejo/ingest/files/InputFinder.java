package io.cotejo.ingest.files;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.ingest.Format;
import io.cotejo.ingest.Input;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the documents that arguments name: files, folders (recursive), globs and {@code -}.
 * Stateless and thread-safe.
 *
 * <p>A folder gives its texts and pages ({@code .txt}, {@code .text}, {@code .md}, {@code .html},
 * {@code .htm}, {@code .xhtml}, each perhaps with {@code .gz}), sorted by name, without hidden
 * ones; other files there are counted as passed over. A file that is named itself is read whatever
 * its name.
 */
public final class InputFinder {

  private static final String GLOB_CHARACTERS = "*?[{";

  private final Path base;
  private final Predicate<String> wanted;
  private final String endings;

  /**
   * A finder for relative arguments.
   *
   * @param base the folder they are relative to
   */
  public InputFinder(Path base) {
    this(base, Format::isDocument, ".txt, .text, .md, .html, .htm, .xhtml");
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
  }

  /**
   * What was found.
   *
   * @param inputs the documents, sorted by argument, then by name; none twice
   * @param missing a diagnostic for each argument that gave none
   * @param passedOver number of files in folders that are no documents by their name
   */
  public record Found(List<Input> inputs, List<Diagnostic> missing, int passedOver) {

    /** Copies the lists. */
    public Found {
      inputs = List.copyOf(inputs);
      missing = List.copyOf(missing);
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
      throw new InvalidInputException(
          search.missing.isEmpty()
              ? Diagnostic.of("-", "no input; name files, folders or '-'")
              : search.missing.get(0));
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
    private int passedOver;

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
        return "not a file name on this system: " + e.getReason();
      } catch (PatternSyntaxException e) {
        return "not a pattern: " + e.getDescription();
      } catch (IOException e) {
        return "cannot be listed: " + Reasons.of(e);
      }
    }

    private String addFolder(Path folder, String argument) throws IOException {
      String label = argument.replaceAll("/+$", "");
      Map<String, Path> files = walk(folder, label);
      files.forEach(
          (name, path) -> {
            if (wanted.test(name)) {
              addFile(path, name, label + "/" + name);
            } else {
              passedOver++;
            }
          });
      return "no documents (" + endings + ") in this folder";
    }

    private String addGlob(String argument) throws IOException {
      Path root = base.resolve(fixedPart(argument));
      String below = argument.substring(fixedPart(argument).length()).replaceFirst("^/", "");
      PathMatcher matcher = base.getFileSystem().getPathMatcher("glob:" + below);
      if (Files.isDirectory(root)) {
        for (var entry : walk(root, fixedPart(argument)).entrySet()) {
          if (matcher.matches(root.relativize(entry.getValue()))) {
            addFile(entry.getValue(), entry.getKey(), fixedPart(argument) + "/" + entry.getKey());
          }
        }
      }
      return "no file matches this pattern";
    }

    /** The files below a folder by name, without hidden ones; what cannot be opened is reported. */
    private Map<String, Path> walk(Path folder, String label) throws IOException {
      Map<String, Path> files = new TreeMap<>();
      SimpleFileVisitor<Path> visitor =
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = folder.relativize(file).toString().replace('\\', '/');
              if (attributes.isRegularFile() && !name.startsWith(".") && !name.contains("/.")) {
                files.put(name, file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              if (!(e instanceof FileSystemLoopException)) {
                String name = folder.relativize(file).toString();
                missing.add(Diagnostic.of(label + "/" + name, Reasons.of(e)));
              }
              return FileVisitResult.CONTINUE;
            }
          };
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
      return files;
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
