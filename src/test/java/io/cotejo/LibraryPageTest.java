package io.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/library.md compile and print what the page says. */
class LibraryPageTest {

  private static final Path PAGE = Path.of("docs/library.md");
  private static final Path SEEDS = Path.of("seeds");
  private static final Pattern PROGRAM =
      Pattern.compile("```java\n(.*?)```\n\n```\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);

  @TempDir private Path folder;

  /** A program of the page, and what it prints there. */
  private record Program(String name, String code, String prints) {

    static Program of(MatchResult block) {
      Matcher matcher = CLASS.matcher(block.group(1));
      assertThat(matcher.find()).as(block.group(1)).isTrue();
      return new Program(matcher.group(1), block.group(1), block.group(2));
    }
  }

  private static List<Program> programs() throws IOException {
    String page = Files.readString(PAGE);
    List<Program> programs = PROGRAM.matcher(page).results().map(Program::of).toList();
    assertThat(programs).hasSize(page.split("```java\n", -1).length - 1).hasSizeGreaterThan(4);
    return programs;
  }

  @Test
  @Timeout(300)
  void itsProgramsPrintWhatItSays() throws Exception {
    List<Program> programs = programs();
    compile(programs);
    copySeeds();
    for (Program program : programs) {
      assertThat(output(program)).as(program.name()).isEqualTo(program.prints());
    }
    assertThat(folder.resolve("out/bitext.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("stopped")).doesNotExist();
  }

  @Test
  void itsCoordinatesAreThoseOfTheProject() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String project = pom.substring(0, pom.indexOf("<name>"));
    Matcher coordinate =
        Pattern.compile("<(groupId|artifactId|version)>.*?</\\1>").matcher(Files.readString(PAGE));
    assertThat(coordinate.results().map(MatchResult::group).toList())
        .hasSize(3)
        .allMatch(project::contains);
  }

  private void compile(List<Program> programs) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    List<JavaFileObject> sources = new ArrayList<>();
    programs.forEach(p -> sources.add(new Source(p)));
    boolean done = compiler.getTask(null, null, problems, options, null, sources).call();
    assertThat(done).as(problems.getDiagnostics().toString()).isTrue();
    assertThat(
            problems.getDiagnostics().stream()
                .filter(d -> d.getSource() != null)
                .collect(Collectors.toList()))
        .isEmpty();
  }

  private void copySeeds() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      for (Path seed : seeds.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Files.copy(seed, news.resolve(seed.getFileName()));
      }
    }
  }

  private String output(Program program) throws IOException, InterruptedException {
    Path out = folder.resolve(program.name() + ".out");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            folder + System.getProperty("path.separator") + absoluteClassPath(),
            program.name());
    builder.directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("COTEJO_"));
    builder.environment().put("HOME", folder.resolve("home").toString());
    builder.redirectErrorStream(true).redirectOutput(out.toFile());
    assertThat(builder.start().waitFor()).as(program.name()).isZero();
    return Files.readString(out);
  }

  private static String absoluteClassPath() {
    return Stream.of(
            System.getProperty("java.class.path").split(Pattern.quote(java.io.File.pathSeparator)))
        .map(p -> Path.of(p).toAbsolutePath().toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  /** A program as the compiler wants it. */
  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(Program program) {
      super(URI.create("string:///" + program.name() + ".java"), Kind.SOURCE);
      this.code = program.code();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
