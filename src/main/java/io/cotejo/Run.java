package io.cotejo;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Notice;
import io.cotejo.format.OutputFolder;
import io.cotejo.pipeline.RunResult;
import io.cotejo.run.RunFiles;
import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What came of documents that were translated and aligned. Immutable. */
public final class Run {

  private final RunResult result;
  private final List<Diagnostic> problems;

  Run(RunResult result, List<Diagnostic> problems) {
    this.result = result;
    this.problems = problems;
  }

  /** All pairs, and once each sentence that has no partner in any document. */
  public Bitext bitext() {
    return result.bitext();
  }

  /** The documents that were read, in the order of the inputs. */
  public List<Document> documents() {
    return result.documents();
  }

  /** One for each input that could not be read; the others went on. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** What people should know: fall-backs that were taken, and inputs that failed. */
  public List<Notice> notices() {
    return result.notices();
  }

  /** What was counted. */
  public Counts counts() {
    return result.counts();
  }

  /** The first failure of the back end; empty if every sentence was translated. */
  public Optional<TranslationException> failure() {
    return result.failure();
  }

  /**
   * Writes the files that {@code cotejo run} writes, all of them or none: {@code bitext.jsonl},
   * {@code bitext.tsv}, {@code bitext.tmx}, {@code report.html} and {@code run.json}. The same run
   * gives the same bytes.
   *
   * @param folder where they go; made if it is not there. Files of those names are replaced.
   * @throws IOException if one cannot be written; the message begins with its name
   */
  public void write(Path folder) throws IOException {
    RunFiles.write(result, new OutputFolder(folder, folder.toString()));
  }
}
