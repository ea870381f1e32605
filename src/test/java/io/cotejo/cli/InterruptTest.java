package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a process of its own, while its server takes as long as the test wants. */
@Timeout(300)
class InterruptTest {

  private static final int SIGINT = 2;
  private static final long MOST_SECONDS = 240;
  private static final Path KILL = Path.of("/bin/kill");
  private static final String KEY = "k3y-n0b0dy-m4y-s33";
  private static final List<String> LINES = List.of("uno", "dos", "tres", "cuatro", "cinco");

  @TempDir private Path folder;
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  /** Texts that were answered, and keys that came; guarded by themselves. */
  private final List<String> answered = new ArrayList<>();

  private final List<String> keys = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(Files.isExecutable(KILL), "this system has no kill");
    assumeTrue(!ignoresInterrupts(), "SIGINT is ignored here, as behind & in a script");
    Files.write(folder.resolve("es.txt"), LINES);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/translate", this::translate);
    server.start();
  }

  /** A child inherits that; where there is no /proc, it is taken not to be so. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    long ignored =
        !Files.isReadable(status)
            ? 0
            : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .sum();
    return (ignored & 1L << (SIGINT - 1)) != 0;
  }

  /** A read that waits for a child cannot be interrupted, but the child can be ended. */
  private Process watched(Process process) {
    threads.execute(
        () -> {
          try {
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          process.destroyForcibly();
          arrived.countDown();
        });
    return process;
  }

  @AfterEach
  void stop() {
    mayAnswer.countDown();
    if (server != null) {
      server.stop(0);
    }
    threads.shutdownNow();
  }

  private void translate(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    JsonObject request = JsonParser.parseString(body).getAsJsonObject();
    arrived.countDown();
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    JsonArray texts = new JsonArray();
    synchronized (answered) {
      for (JsonElement text : request.getAsJsonArray("q")) {
        answered.add(text.getAsString());
        texts.add("[" + text.getAsString() + "]");
      }
    }
    synchronized (keys) {
      keys.add(request.get("api_key").getAsString());
    }
    JsonObject answer = new JsonObject();
    answer.add("translatedText", texts);
    byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Process cotejo() throws IOException {
    return cotejo("--one-per-line", "es.txt", "en.txt");
  }

  private Process cotejo(String way, String input, String output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "io.cotejo.cli.Main",
            "translate",
            way,
            "-b",
            "libretranslate",
            "--set",
            "url=http://127.0.0.1:" + server.getAddress().getPort(),
            "--set",
            "max-texts=2",
            "--set",
            "concurrency=1",
            "--tm",
            folder.resolve("tm").toString(),
            "-o",
            folder.resolve(output).toString(),
            folder.resolve(input).toString());
    builder.environment().put("COTEJO_LIBRETRANSLATE_KEY", KEY);
    // What is told of a process ends after 4096 characters, which a class path would fill.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return watched(builder.start());
  }

  private static BufferedReader messages(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(KILL.toString(), "-INT", "" + process.pid()).start().waitFor())
        .isZero();
  }

  @Test
  void theFirstOneKeepsWhatIsUnderWayAndTheNextRunGoesOn() throws Exception {
    Process process = cotejo();
    try (BufferedReader messages = messages(process)) {
      arrived.await();
      interrupt(process);
      assertThat(messages.readLine()).isEqualTo(Messages.STOPPING);
      mayAnswer.countDown();
      assertThat(messages.lines()).contains(Messages.STOPPED);
    }
    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(answered).containsExactly("uno", "dos");
    assertThat(folder.resolve("en.txt")).doesNotExist();

    assertThat(cotejo().waitFor()).isZero();
    assertThat(answered).containsExactlyElementsOf(LINES);
    assertThat(folder.resolve("en.txt")).hasContent("[uno]\n[dos]\n[tres]\n[cuatro]\n[cinco]\n");
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws Exception {
    String head = "<xliff version='1.2'><file source-language='es' target-language='en'>";
    List<String> units = LINES.stream().map(l -> "<trans-unit><source>" + l + "</source>").toList();
    String end = "</trans-unit>";
    Files.writeString(
        folder.resolve("a.xlf"), head + String.join(end, units) + end + "</file></xliff>");

    Process process = cotejo("--keep-format", "a.xlf", "b.xlf");
    try (BufferedReader messages = messages(process)) {
      arrived.await();
      interrupt(process);
      assertThat(messages.readLine()).isEqualTo(Messages.STOPPING);
      mayAnswer.countDown();
      assertThat(messages.lines())
          .contains(Messages.STOPPED, "0 files are done; -f writes them once more");
    }
    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(folder.resolve("b.xlf")).doesNotExist();

    assertThat(cotejo("--keep-format", "a.xlf", "b.xlf").waitFor()).isZero();
    assertThat(answered).containsExactlyElementsOf(LINES);
    assertThat(folder.resolve("b.xlf")).content().contains(">[uno]</target>", ">[cinco]</target>");
  }

  @Test
  void theSecondOneQuits() throws Exception {
    Process process = cotejo();
    try (BufferedReader messages = messages(process)) {
      arrived.await();
      interrupt(process);
      assertThat(messages.readLine()).isEqualTo(Messages.STOPPING);
      interrupt(process);
      assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    }
    assertThat(answered).isEmpty();
  }

  @Test
  void theKeyIsInNoProcessList() throws Exception {
    Process process = cotejo();
    arrived.await();
    List<String> seen = new ArrayList<>();
    process.info().commandLine().ifPresent(seen::add);
    process.info().arguments().map(List::of).ifPresent(seen::addAll);
    mayAnswer.countDown();

    assertThat(process.waitFor()).isZero();
    assumeTrue(!seen.isEmpty(), "this system does not tell of processes");
    assertThat(seen).anyMatch(a -> a.contains("libretranslate")).noneMatch(a -> a.contains(KEY));
    assertThat(keys).isNotEmpty().containsOnly(KEY);
  }
}
