package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder of its own, with a Maven and a Java that only note how they are called.
 */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("cotejo").toAbsolutePath();
  private static final Path BASH = Path.of("/bin/bash");
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private static final String KEY = "k3y-n0b0dy-m4y-s33";

  @TempDir private Path folder;

  /** With a space, as folders of people have. */
  private Path home;

  private Path log;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(BASH), "this system has no bash");
    home = Files.createDirectories(folder.resolve("my tools/cotejo"));
    log = folder.resolve("log");
    Files.copy(LAUNCHER, home.resolve("cotejo"));
    for (String source :
        List.of("src/main/A.java", "dictionaries/a.tsv", "seeds/a.txt", "pom.xml")) {
      Path file = home.resolve(source);
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
    script("mvn", "echo mvn >>'" + log + "'", "echo jar >target/cotejo.jar");
    script(
        "java",
        "printf '%s|' java \"$@\" >>'" + log + "'",
        "echo >>'" + log + "'",
        "for a in \"$@\"; do case $a in -XX:SharedArchiveFile=*.draft) echo x >\"${a#*=}\";; esac;"
            + " done");
  }

  private void script(String name, String... lines) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/bash\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String launch(Path launcher, String... arguments)
      throws IOException, InterruptedException {
    return launch(Map.of(), launcher, arguments);
  }

  private String launch(Map<String, String> locale, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(BASH.toString(), launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().remove("JAVA_HOME");
    List.of("LC_ALL", "LC_CTYPE", "LANG").forEach(builder.environment()::remove);
    builder.environment().putAll(locale);
    builder.environment().put("COTEJO_DEEPL_KEY", KEY);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    }
  }

  private List<String> calls() throws IOException {
    List<String> calls = Files.readAllLines(log);
    Files.delete(log);
    return calls;
  }

  @Test
  void theFirstStartBuildsQuietlyAndMakesTheArchive() throws IOException, InterruptedException {
    assertThat(launch(home.resolve("cotejo"), "--version")).isEmpty();
    List<String> calls = calls();
    assertThat(calls).hasSize(4);
    assertThat(calls.get(0)).isEqualTo("mvn");
    assertThat(calls.get(1)).contains("-XX:DumpLoadedClassList=", "|run|-q|");
    assertThat(calls.get(2)).contains("|-Xshare:dump|");
    assertThat(calls.get(3))
        .contains("|-XX:SharedArchiveFile=" + home.resolve("target/cotejo.jsa") + "|")
        .endsWith("|-jar|" + home.resolve("target/cotejo.jar") + "|--version|");
  }

  @Test
  void laterStartsOnlyStart() throws IOException, InterruptedException {
    launch(home.resolve("cotejo"));
    calls();
    launch(home.resolve("cotejo"), "run", "my news/*.txt");
    assertThat(calls()).singleElement().asString().endsWith("|run|my news/*.txt|");
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws IOException, InterruptedException {
    launch(home.resolve("cotejo"));
    calls();
    Files.setLastModifiedTime(home.resolve("target/cotejo.jar"), FileTime.from(LONG_AGO));
    Files.setLastModifiedTime(
        home.resolve("dictionaries/a.tsv"), FileTime.from(LONG_AGO.plusSeconds(60)));
    launch(home.resolve("cotejo"));
    assertThat(calls()).hasSize(4).startsWith("mvn");
  }

  @Test
  void onlyALargeJobIsWorthTheOptimizingCompiler() throws IOException, InterruptedException {
    launch(home.resolve("cotejo"));
    calls();
    Path large = Files.write(folder.resolve("large es.txt"), new byte[21_000_000]);
    Path other = Files.write(folder.resolve("large en.txt"), new byte[21_000_000]);
    Path small = Files.write(folder.resolve("en.txt"), new byte[2_000_000]);
    Path batch = Files.writeString(folder.resolve("b"), large + "\t" + small + "\t\tout\n");

    assertThat(level("mine", large, small)).isEqualTo(4);
    assertThat(level("mine", small, small)).isEqualTo(1);
    assertThat(level("align", large, small)).isEqualTo(1);
    assertThat(level("align", large, other)).isEqualTo(4);
    assertThat(level("mine", "--batch", batch)).isEqualTo(4);
    assertThat(level("mine", "--batch=" + batch)).isEqualTo(4);
    assertThat(level("mine", "--batch", small)).isEqualTo(1);
    assertThat(level("run", large, other)).isEqualTo(1);
  }

  private int level(Object... arguments) throws IOException, InterruptedException {
    launch(
        home.resolve("cotejo"), Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    String call = calls().get(0);
    return call.charAt(call.indexOf("TieredStopAtLevel=") + "TieredStopAtLevel=".length()) - '0';
  }

  /** A process list shows arguments to everybody. */
  @Test
  void addsNothingOfTheEnvironmentToTheArguments() throws IOException, InterruptedException {
    launch(home.resolve("cotejo"));
    calls();
    script("java", "printf '%s|' java \"$@\" >>'" + log + "'", "echo \"$COTEJO_DEEPL_KEY\"");
    assertThat(launch(home.resolve("cotejo"), "translate", "a.txt")).contains(KEY);
    assertThat(calls()).isNotEmpty().noneMatch(call -> call.contains(KEY));
  }

  /** Without a locale, the JVM cannot open a file such as niño.txt. */
  @Test
  void givesTheJvmALocaleIfThereIsNone() throws IOException, InterruptedException {
    script("locale", "case ${LC_ALL-} in *UTF-8) echo UTF-8;; *) echo ANSI_X3.4-1968;; esac");
    launch(home.resolve("cotejo"));
    script("java", "echo \"${LC_ALL-none}\"");
    for (String none : List.of("C", "POSIX", "xx_YY")) {
      assertThat(launch(Map.of("LC_ALL", none), home.resolve("cotejo"))).contains("C.UTF-8");
      assertThat(launch(Map.of("LANG", none), home.resolve("cotejo"))).contains("C.UTF-8");
    }
    assertThat(launch(Map.of(), home.resolve("cotejo"))).contains("C.UTF-8");
    assertThat(launch(Map.of("LC_ALL", "es_MX.UTF-8"), home.resolve("cotejo")))
        .contains("es_MX.UTF-8");
    script("locale", "echo ISO-8859-1");
    assertThat(launch(Map.of("LC_ALL", "es_ES"), home.resolve("cotejo"))).contains("es_ES");
    script("locale", "exit 1");
    assertThat(launch(Map.of(), home.resolve("cotejo"))).contains("UTF-8");
    assertThat(launch(Map.of("LANG", "es_MX.UTF-8"), home.resolve("cotejo"))).contains("none");
  }

  @Test
  void startsThroughALink() throws IOException, InterruptedException {
    Path link = folder.resolve("bin/cotejo");
    Files.createSymbolicLink(link, Path.of("../my tools/cotejo/cotejo"));
    launch(link, "--version");
    assertThat(calls()).last().asString().contains(home.resolve("target/cotejo.jar").toString());
  }

  @Test
  void anArchiveThatCannotBeMadeIsDoneWithout() throws IOException, InterruptedException {
    script(
        "java",
        "printf '%s|' java \"$@\" >>'" + log + "'",
        "echo >>'" + log + "'",
        "case $* in *-Xshare:dump*) exit 1;; esac");
    launch(home.resolve("cotejo"), "--version");
    assertThat(calls()).last().asString().doesNotContain("SharedArchiveFile");
    launch(home.resolve("cotejo"), "--version");
    assertThat(calls()).hasSize(1);
  }

  @Test
  void anInstallThatCannotBeWrittenToIsTakenAsItIs() throws IOException, InterruptedException {
    launch(home.resolve("cotejo"));
    calls();
    Path target = home.resolve("target");
    Files.setLastModifiedTime(
        home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(target), "this user may write everywhere");
      launch(home.resolve("cotejo"), "--version");
      assertThat(calls()).hasSize(1);
    } finally {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void startsThatComeTogetherBuildOnce() throws IOException, InterruptedException {
    assumeTrue(
        Stream.of("/usr/bin/flock", "/bin/flock").map(Path::of).anyMatch(Files::isExecutable),
        "this system has no flock");
    String launcher = "'" + home.resolve("cotejo") + "'";
    Path pipe = folder.resolve("pipe");
    Files.writeString(
        pipe, "'" + BASH + "' " + launcher + " segment | '" + BASH + "' " + launcher + " detect\n");
    launch(pipe);
    assertThat(calls()).filteredOn("mvn"::equals).hasSize(1);
  }
}
