package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/writing-a-backend.md: compiled, packed, put into a folder, used. */
class ShoutPluginTest {

  private static final Path SOURCES = Path.of("examples/shout-backend/src").toAbsolutePath();

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void build() throws IOException {
    shell = new Shell(folder);
    Path classes = Files.createDirectories(folder.resolve("build"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> java = sources.filter(f -> f.toString().endsWith(".java")).toList();
      boolean built =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-Xlint:all", "-proc:none", "-d", classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(java))
              .call();
      assertThat(built).as(messages.toString()).isTrue();
      assertThat(messages.toString()).isEmpty();
    }
    Files.createDirectories(folder.resolve("plugins"));
    try (OutputStream file = Files.newOutputStream(folder.resolve("plugins/shout.jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      add(jar, classes, ".class");
      add(jar, SOURCES, "Provider");
    }
  }

  private static void add(JarOutputStream jar, Path root, String end) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(f -> f.toString().endsWith(end)).sorted().toList()) {
        jar.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(file));
        jar.closeEntry();
      }
    }
  }

  @Test
  void translates() {
    shell.write("es.txt", "Hoy es lunes.\n\nEl gato\n");

    Shell.Result result =
        shell.run(
            "translate",
            "--one-per-line",
            "es.txt",
            "-b",
            "shout",
            "--set",
            "marks=3",
            "--plugins",
            "plugins");

    assertThat(result.out()).isEqualTo("HOY ES LUNES.!!!\n\nEL GATO!!!\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void isListedAndShown() {
    assertThat(shell.run("backends", "list", "--plugins", "plugins").out())
        .contains("shout            local    says the text again, louder; an example");
    assertThat(shell.run("backends", "show", "shout", "--plugins", "plugins").out())
        .contains("marks", "exclamation marks at the end", "Ready: shout/1;marks=1");
  }

  @Test
  void keepsToTheContractButForItsBreath() {
    Shell.Result result = shell.run("backends", "verify", "shout", "--plugins", "plugins");

    assertThat(result.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(result.out())
        .contains("ok    as many answers as texts, each in its place")
        .contains("FAIL  a long text comes back whole: shout: out of breath after 1000 characters");
    assertThat(result.err())
        .isEqualTo("cotejo: error: back end 'shout' fails 1 of 10 checks" + System.lineSeparator());
  }

  @Test
  void aBrokenJarBesideItIsToldOfInOneLineAndTheOthersGoOn() {
    shell.write("plugins/broken.jar", "no jar");

    Shell.Result list = shell.run("backends", "list", "--plugins", "plugins");

    assertThat(list.out()).contains("shout  ").contains("plug-in: broken.jar cannot be loaded");
    assertThat(list.code()).isZero();
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Shell.Result result = shell.run("backends", "list", "--plugins", "plug-ins");

    assertThat(result.err()).contains("plug-ins: error: no such file or folder");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
  }
}
