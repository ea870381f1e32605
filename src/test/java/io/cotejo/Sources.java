package io.cotejo;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sources below a folder, as far as rules are about them: how long files and methods are, how
 * many methods an interface asks for, what packages say of themselves.
 *
 * @param files number of lines by path from the folder, with {@code /}
 * @param methods number of lines, from its name to its end, by {@code Class.method}; of overloaded
 *     ones the longest
 * @param interfaces number of methods without a body by name
 * @param words what the package-info of each package says, in one line
 */
record Sources(
    Map<String, Integer> files,
    Map<String, Integer> methods,
    Map<String, Integer> interfaces,
    Map<String, String> words) {

  private static final String PACKAGE_INFO = "package-info.java";

  static Sources of(Path folder) throws IOException {
    Sources sources =
        new Sources(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>());
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : all) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file);
      sources.files.put(name, (int) text.lines().count());
      if (name.endsWith(PACKAGE_INFO)) {
        sources.words.put(name.replace("/" + PACKAGE_INFO, "").replace('/', '.'), words(text));
      }
    }
    sources.parse(all);
    return sources;
  }

  /** The text of the first comment. */
  private static String words(String text) {
    return text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
        .replaceAll("\\s+\\*?\\s*", " ")
        .strip();
  }

  private void parse(List<Path> all) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(all));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Measuring(unit, positions), "");
      }
    }
  }

  /** Measures what a file declares; the value is the class around. */
  private final class Measuring extends TreeScanner<Void, String> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Measuring(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = outer.isEmpty() ? type.getSimpleName().toString() : outer;
      if (type.getKind() == Tree.Kind.INTERFACE) {
        long asked =
            type.getMembers().stream()
                .filter(m -> m instanceof MethodTree method && method.getBody() == null)
                .count();
        interfaces.merge(type.getSimpleName().toString(), (int) asked, Math::max);
      }
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      if (method.getBody() != null) {
        Tree start = method.getReturnType() == null ? method : method.getReturnType();
        long lines = line(positions.getEndPosition(unit, method)) - line(start(start)) + 1;
        methods.merge(type + "." + method.getName(), (int) lines, Math::max);
      }
      return super.visitMethod(method, type);
    }

    private long start(Tree tree) {
      return positions.getStartPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  /** What is over a limit, by name: {@code Name: 31}. */
  static List<String> over(int limit, Map<String, Integer> sizes, List<String> exempt) {
    return sizes.entrySet().stream()
        .filter(e -> e.getValue() > limit && !exempt.contains(e.getKey()))
        .map(e -> e.getKey() + ": " + e.getValue())
        .toList();
  }

  /** Simple names of classes that stand in two files: {@code Name: a/Name.java, b/Name.java}. */
  List<String> namesUsedTwice() {
    Map<String, List<String>> byName = new TreeMap<>();
    for (String file : files.keySet()) {
      byName
          .computeIfAbsent(file.substring(file.lastIndexOf('/') + 1), n -> new ArrayList<>())
          .add(file);
    }
    byName.remove(PACKAGE_INFO);
    return byName.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> e.getKey().replace(".java", "") + ": " + String.join(", ", e.getValue()))
        .toList();
  }

  /** The packages that hold sources, but no package-info. */
  List<String> packagesWithoutWords() {
    return files.keySet().stream()
        .map(f -> Optional.ofNullable(Path.of(f).getParent()).orElse(Path.of("")))
        .map(p -> p.toString().replace('\\', '/').replace('/', '.'))
        .distinct()
        .filter(p -> !words.containsKey(p))
        .toList();
  }
}
