package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import io.cotejo.testing.Evidences;
import io.cotejo.testing.RandomTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.interactions.Actions;

/**
 * Measures the page with many rows in Chromium: when the first rows are painted, how long a key
 * press and each letter of a search takes until it is, how much memory the page holds.
 * benchmarks/review.sh runs it.
 */
final class ReviewBenchmark {

  /** Painted: a task behind the frame in which the answer to the key was drawn. */
  private static final String WATCH =
      """
      window.times = [];
      window.addEventListener('keydown', (event) => {
        const start = event.timeStamp;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.times.push(performance.now() - start);
          channel.port2.postMessage(0);
        });
      }, true);
      """;

  private static final String OPENED =
      """
      const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? -1;
      const data = performance.getEntriesByType('resource').filter(r => /api/.test(r.name))
        .map(r => `${r.name.replace(/.*api/, '')} ${Math.round(r.startTime)}-${Math.round(r.responseEnd)}`);
      const last = Math.max(...performance.getEntriesByType('resource')
        .filter(r => /\\.js$/.test(r.name)).map(r => r.responseEnd));
      return `first rows ${Math.round(at('rows'))} ms, all rows ${Math.round(at('all-rows'))} ms (modules ${Math.round(last)}, ${data.join(', ')})`;
      """;

  private ReviewBenchmark() {}

  /** The number of rows, or 10,000. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    Path log = Files.createTempDirectory("review").resolve(DecisionLog.FILE);
    Bitext bitext = bitext(rows);
    try (Chromium chromium = new Chromium();
        ReviewServer server =
            new ReviewServer(
                "run", bitext, DecisionLog.Contents.NONE, log, 0, new SecureRandom())) {
      for (int open = 1; open <= 3; open++) {
        if (open == 1) {
          chromium.open(server.address());
        } else {
          chromium.reload();
        }
        chromium.await("return performance.getEntriesByName('all-rows').length > 0");
        System.out.println("open " + open + ": " + chromium.run(OPENED));
      }
      chromium.run(WATCH);
      for (String key : List.of("j", "a", "x", "i", "j", "i", "m", "v", "t")) {
        System.out.println("key " + key + ": " + press(chromium, key, 20));
      }
      chromium.run("document.querySelector('[name=search]').focus()");
      for (String letter : List.of("e", "s", "t", "a")) {
        System.out.println("search " + letter + ": " + press(chromium, letter, 1));
      }
      Object memory =
          chromium.driver().executeCdpCommand("Runtime.getHeapUsage", Map.of()).get("usedSize");
      System.out.println("memory: " + ((Number) memory).longValue() / 1_000_000 + " MB");
    }
  }

  private static String press(Chromium chromium, String key, int times) {
    chromium.run("window.times = []");
    for (int n = 1; n <= times; n++) {
      new Actions(chromium.driver()).sendKeys(key).perform();
      chromium.await("return window.times.length === arguments[0]", n);
    }
    return String.valueOf(
        chromium.run(
            "const first = times[0], t = [...times].sort((a, b) => a - b);"
                + "return `first ${Math.round(first)} ms, median ${Math.round(t[t.length >> 1])}, worst"
                + " ${Math.round(t[t.length - 1])}`"));
  }

  private static Bitext bitext(int rows) {
    RandomTexts texts = new RandomTexts(1, 5000);
    List<AlignedPair> pairs = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String text = texts.sentence();
      pairs.add(
          new AlignedPair(
              passage("es.txt", Language.SPANISH, i, RandomTexts.foreign(text)),
              text,
              passage("en.txt", Language.ENGLISH, i, texts.reword(text, 0.8)),
              1,
              texts.random().nextDouble(),
              Verdict.EQUIVALENT,
              Evidences.shared(List.of(), List.of(), List.of(text.split(" ", 2)[0]))));
    }
    return Reviews.bitext(pairs.toArray(AlignedPair[]::new));
  }

  private static Optional<Passage> passage(
      String document, Language language, int index, String text) {
    Sentence sentence =
        new Sentence(index, index / 3, new Span(0, text.length()), text, language, Role.PROSE);
    return Optional.of(new Passage(document, language, List.of(sentence)));
  }
}
