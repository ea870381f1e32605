package io.cotejo.pipeline;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.text.Legible;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.delivery.Answer;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.delivery.Watcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Translates a text of one sentence a line, some thousand lines at a time: it takes no more memory
 * for a million lines than for a thousand. Used by one thread.
 */
public final class LineTranslation implements AutoCloseable {

  /** Enough to keep every connection busy; few enough to be held. */
  private static final int WINDOW = 5000;

  private final PipelineOptions options;
  private final Stop stop;
  private final Optional<Delivery> delivery;

  /**
   * Translation with some options.
   *
   * @param options languages and back end
   * @param deliveries opens the back end
   * @param stop ends it early
   * @throws InvalidInputException if there is no such back end, or it cannot work
   */
  public LineTranslation(PipelineOptions options, DeliveryFactory deliveries, Stop stop)
      throws InvalidInputException {
    this.options = options;
    this.stop = stop;
    this.delivery =
        deliveries.open(
            options.backend(), options.sources(), options.target(), new LazyDetector(), true);
  }

  /**
   * A line that people should look at.
   *
   * @param line its number, from 1
   * @param text as it stands in the input
   * @param translation empty if it failed
   * @param doubts why it is doubted; empty if it failed
   * @param failure why it was not translated; empty if it was
   * @param offer what one of the user's own memories has for a text like it
   */
  public record Review(
      long line,
      String text,
      String translation,
      Set<Doubt> doubts,
      Optional<TranslationException> failure,
      Optional<MemoryMatch> offer) {}

  /** Is given every line that people should look at. */
  @FunctionalInterface
  public interface Reviewer {

    /**
     * A line.
     *
     * @throws IOException if it cannot be kept
     */
    void review(Review review) throws IOException;
  }

  /**
   * What was done.
   *
   * @param lines read and written
   * @param blank of them
   * @param failed of them, written as empty lines
   * @param doubted of them
   * @param failure the first one
   * @param counts what delivery counted
   */
  public record Summary(
      long lines,
      long blank,
      long failed,
      long doubted,
      Optional<TranslationException> failure,
      Counts.Translations counts) {}

  /**
   * Translates; writes exactly one line for each line. Ends early, between two lines, when a stop
   * is requested.
   *
   * @throws IOException if {@code in}, {@code out} or {@code reviewer} does
   * @throws java.io.UncheckedIOException if the memory cannot be used
   */
  public Summary translate(
      BufferedReader in, Writer out, Reviewer reviewer, ProgressListener progress)
      throws IOException {
    Work work = new Work(out, reviewer);
    for (List<String> window = window(in); !window.isEmpty(); window = window(in)) {
      work.add(window, translated(window));
      if (stop.isRequested()) {
        break;
      }
      progress.progress("translating line " + work.lines, 0, 1);
    }
    return work.summary();
  }

  private List<Answer> translated(List<String> lines) {
    return delivery
        .map(d -> d.inOrder(lines, options.source(), options.target(), Watcher.NONE))
        .orElse(Collections.nCopies(lines.size(), Answer.NONE));
  }

  /** What would be sent. */
  public Plan plan(BufferedReader in) throws IOException {
    Plan plan = Plan.NOTHING;
    Set<Long> seen = new HashSet<>();
    for (List<String> window = window(in); !window.isEmpty(); window = window(in)) {
      List<String> lines = window;
      plan =
          plan.and(
              delivery
                  .map(d -> d.plan(lines, options.source(), options.target(), seen))
                  .orElse(Plan.NOTHING));
    }
    return plan;
  }

  private static List<String> window(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = in.readLine();
    while (line != null) {
      lines.add(line);
      line = lines.size() < WINDOW ? in.readLine() : null;
    }
    return lines;
  }

  /** Closes the memory. */
  @Override
  public void close() {
    delivery.ifPresent(Delivery::close);
  }

  /** Writes lines and counts them. */
  private final class Work {

    private final Writer out;
    private final Reviewer reviewer;
    private long lines;
    private long blank;
    private long failed;
    private long doubted;
    private Optional<TranslationException> failure = Optional.empty();

    Work(Writer out, Reviewer reviewer) {
      this.out = out;
      this.reviewer = reviewer;
    }

    void add(List<String> window, List<Answer> answers) throws IOException {
      for (int i = 0; i < window.size(); i++) {
        lines++;
        String line = window.get(i);
        TranslationResult result = answers.get(i).result().orElse(null);
        Optional<MemoryMatch> offer = answers.get(i).offer();
        if (result instanceof Translated translated) {
          boolean stays = translated.text().equals(Legible.text(line).strip());
          out.write(stays ? line.strip() : onOneLine(translated.text()));
          doubt(line, translated, offer);
        } else if (result instanceof Failed failure) {
          fail(line, failure.cause(), offer);
        } else {
          blank++;
        }
        out.write('\n');
      }
    }

    private void doubt(String line, Translated translated, Optional<MemoryMatch> offer)
        throws IOException {
      doubted += translated.doubts().isEmpty() ? 0 : 1;
      if (!translated.doubts().isEmpty() || offer.isPresent()) {
        reviewer.review(
            new Review(
                lines, line, translated.text(), translated.doubts(), Optional.empty(), offer));
      }
    }

    private void fail(String line, TranslationException cause, Optional<MemoryMatch> offer)
        throws IOException {
      failed++;
      failure = failure.or(() -> Optional.of(cause));
      reviewer.review(new Review(lines, line, "", Set.of(), Optional.of(cause), offer));
    }

    private static String onOneLine(String text) {
      return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
          ? text
          : text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    Summary summary() {
      return new Summary(
          lines,
          blank,
          failed,
          doubted,
          failure,
          delivery.map(Delivery::counts).orElse(Counts.Translations.NONE));
    }
  }
}
