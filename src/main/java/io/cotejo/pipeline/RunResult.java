package io.cotejo.pipeline;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Notice;
import io.cotejo.score.Statistics;
import io.cotejo.translate.TranslationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run gives.
 *
 * @param bitext all pairs and what has no partner
 * @param documents the documents that were read, in the order of the inputs
 * @param problems one for each input that failed
 * @param notices fallbacks taken and other things that people should know
 * @param counts what was counted
 * @param leftOut what takes no part, as people find it
 * @param statistics what the words of the documents told
 * @param failure the first failure of the back end; empty if every sentence was translated
 */
public record RunResult(
    Bitext bitext,
    List<Document> documents,
    List<Diagnostic> problems,
    List<Notice> notices,
    Counts counts,
    List<LeftOutLine> leftOut,
    Statistics statistics,
    Optional<TranslationException> failure) {

  /** Copies the collections. */
  public RunResult {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(statistics, "statistics");
    Objects.requireNonNull(failure, "failure");
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    leftOut = List.copyOf(leftOut);
  }

  /** Both together, this one first. */
  public RunResult and(RunResult other) {
    return new RunResult(
        bitext.and(other.bitext),
        joined(documents, other.documents),
        joined(problems, other.problems),
        joined(notices, other.notices),
        counts.and(other.counts),
        joined(leftOut, other.leftOut),
        statistics.merge(other.statistics),
        failure.or(other::failure));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
