package io.cotejo.translate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.translate.TranslationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.cotejo.testing.Installed#sed")
class ProgramTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir private Path folder;

  /**
   * A shell and a child of its own, which would both go on for ever; the child's number is kept.
   */
  private Program endless(Duration timeout) {
    String script = "sleep 100000 & echo $! > child.draft; mv child.draft child; wait";
    return new Program("command", List.of("sh", "-c", "cd '" + folder + "'; " + script), timeout);
  }

  @Test
  void isKilledWithItsChildrenWhenItsTimeIsUp() throws Exception {
    assertThatThrownBy(() -> endless(Duration.ofSeconds(1)).run(""))
        .isInstanceOf(TranslationException.Unavailable.class)
        .hasMessage("command: no answer within 1 s (timeout)");

    assertChildEnds();
  }

  @Test
  void isKilledWithItsChildrenWhenTheThreadIsInterrupted() throws Exception {
    FutureTask<Throwable> work =
        new FutureTask<>(
            () -> {
              try {
                return new AssertionError(endless(LONG).run(""));
              } catch (TranslationException e) {
                return e;
              }
            });
    Thread thread = new Thread(work);
    thread.start();
    while (!Files.exists(folder.resolve("child"))) {
      Thread.onSpinWait();
    }

    thread.interrupt();

    assertThat(work.get())
        .isInstanceOf(TranslationException.Unavailable.class)
        .hasMessage("command: interrupted");
    assertChildEnds();
  }

  /** Throws if the child outlives it by a minute. */
  private void assertChildEnds() throws Exception {
    long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
    ProcessHandle handle = ProcessHandle.of(child).orElse(null);
    if (handle != null) {
      handle.onExit().get(1, TimeUnit.MINUTES);
    }
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void readsAndWritesMoreThanPipesHold() throws TranslationException {
    String text = "una línea más\n".repeat(100_000);

    assertThat(new Program("command", List.of("sed", ""), LONG).run(text)).isEqualTo(text);
  }

  @Test
  void aProgramThatTalksToStandardErrorIsNotHeldUp() throws TranslationException {
    Program program =
        new Program(
            "command", List.of("sh", "-c", "head -c 1000000 /dev/zero >&2; echo done"), LONG);

    assertThat(program.run("")).isEqualTo("done\n");
  }
}
