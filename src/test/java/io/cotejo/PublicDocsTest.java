package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs may rely on is documented. */
class PublicDocsTest {

  private static final Path SOURCES = Path.of("src/main/java/io/cotejo");
  private static final List<String> SURFACE = List.of("", "bitext", "translate");

  @TempDir private Path folder;

  @Test
  void everythingPublicSaysWhatItIs() throws IOException {
    assertThat(withoutWords(surface())).isEmpty();
  }

  @Test
  void whatSaysNothingIsCaught() throws IOException {
    Path mute =
        Files.writeString(folder.resolve("Mute.java"), "/** Says. */ public enum Mute { NOTHING }");
    assertThat(withoutWords(List.of(mute))).hasSize(1).allMatch(m -> m.contains("Mute.java:1"));
  }

  private static List<Path> surface() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String room : SURFACE) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  /** Where javac misses a comment; tags that repeat a first sentence are not asked for. */
  private List<String> withoutWords(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-Xdoclint:all/protected",
            "-Xmaxwarns",
            "100000",
            "-proc:none",
            "-implicit:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(d -> d.getSource() != null && isMissing(d))
        .map(d -> d.getSource().getName() + ":" + d.getLineNumber())
        .toList();
  }

  private static boolean isMissing(Diagnostic<?> found) {
    return found.getMessage(Locale.ROOT).startsWith("no comment");
  }
}
