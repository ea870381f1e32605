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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static int status(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection.getResponseCode();
  }
}
