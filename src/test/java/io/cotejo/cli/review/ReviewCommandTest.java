package io.cotejo.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandTest {

  @TempDir private Path folder;

  @Test
  void servesUntilItIsInterrupted() throws Exception {
    Shell shell = new Shell(folder);
    shell.write("es.txt", "El barco salió a las 12.\n");
    shell.write("en.txt", "The ship left at 12.\n");
    shell.write("run/bitext.jsonl", shell.run("align", "es.txt", "en.txt").out());
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (PipedOutputStream out = new PipedOutputStream();
        BufferedReader printed =
            new BufferedReader(
                new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8))) {
      Future<Shell.Result> result = thread.submit(() -> shell.runInto(out, "review", "run"));
      URI address = URI.create(printed.readLine());
      assertThat(status(address)).isEqualTo(HttpURLConnection.HTTP_SEE_OTHER);
      thread.shutdownNow();
      assertThat(result.get())
          .isEqualTo(
              new Shell.Result(
                  ExitCode.OK,
                  "",
                  "open it in a browser; decisions go to run/decisions.jsonl; Ctrl-C ends\n"));
      assertThat(shell.read("run/decisions.jsonl")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 70000, '--port must be in [0, 65535]: 70000'",
    "--port, 65536, '--port must be in [0, 65535]: 65536'",
    "--port, -1, '--port'",
    "--port, abc, 'abc'",
    "--port, '', '--port'",
    "--port, 99999999999, '99999999999'",
    "--as, ' anna', '--as: a name has at most 80 characters on one line'",
    "--as, 'anna', '--as: a name'"
  })
  void whatIsNoPortOrNameIsWrongUsage(String flag, String value, String said) {
    Shell.Result result = new Shell(folder).run("review", flag, value, "run");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.errors().get(0)).contains(said);
  }

  @Test
  void aBusyPortAndASecondReviewerHaveWordsOfTheirOwn() throws Exception {
    Shell shell = new Shell(folder);
    shell.write("es.txt", "El barco salió a las 12.\n");
    shell.write("en.txt", "The ship left at 12.\n");
    shell.write("run/bitext.jsonl", shell.run("align", "es.txt", "en.txt").out());
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket other = new ServerSocket(0, 1, here)) {
      String port = String.valueOf(other.getLocalPort());
      Shell.Result busy = shell.run("review", "run", "--port", port);
      assertThat(busy.code()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(busy.err())
          .isEqualTo(
              "cotejo: error: port "
                  + port
                  + " is taken by another program; leave --port out, or name another one\n");
    }
    try (FileChannel log =
            FileChannel.open(folder.resolve("run/decisions.jsonl"), StandardOpenOption.WRITE);
        FileLock lock = log.lock()) {
      assertThat(lock.isValid()).isTrue();
      Shell.Result second = shell.run("review", "run");
      assertThat(second.code()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(second.err())
          .isEqualTo(
              "run/decisions.jsonl: error: is under review already; go on there, or end that one"
                  + " first\n");
    }
  }

  @Test
  void aGlossaryThatIsNoneIsRefusedWithItsLine() {
    Shell shell = new Shell(folder);
    shell.write("run/bitext.jsonl", "");
    shell.write("terms.tsv", "barco\tship\nalcaldesa\n");
    Shell.Result result = shell.run("review", "run", "--glossary", "terms.tsv");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err())
        .isEqualTo("terms.tsv:2: error: needs a term, a tab and its translation\n");
  }

  private static int status(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection.getResponseCode();
  }
}
