package io.cotejo.run;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Notice;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.OutputFolder;
import io.cotejo.format.RunManifest;
import io.cotejo.format.RunManifestWriter;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import io.cotejo.format.report.HtmlReportWriter;
import io.cotejo.format.report.ReportContent;
import io.cotejo.ingest.files.OwnResults;
import io.cotejo.pipeline.RunResult;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The five files of a run. Stateless and thread-safe. */
public final class RunFiles {

  static final String BITEXT = "bitext.jsonl";
  static final String MANIFEST = "run.json";

  private static final List<String> NAMES =
      List.of(BITEXT, "bitext.tsv", "bitext.tmx", "report.html", MANIFEST);

  private RunFiles() {}

  /** The files that a run writes, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /** Whether a file is, or would be, a run's own: its results, or what people decided on them. */
  public static boolean isOfRun(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && OwnResults.isRun(folder)
        && Stream.concat(NAMES.stream(), Stream.of(DecisionLog.FILE))
            .map(folder::resolve)
            .anyMatch(own -> isSame(own, file));
  }

  private static boolean isSame(Path own, Path file) {
    try {
      return own.getFileName().equals(file.getFileName())
          || (Files.exists(own) && Files.exists(file) && Files.isSameFile(own, file));
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Writes all files, or none.
   *
   * @throws IOException if one cannot be written; the message begins with the file
   */
  public static void write(RunResult result, OutputFolder folder) throws IOException {
    Bitext bitext = result.bitext();
    List<String> notices = result.notices().stream().map(Notice::text).toList();
    ReportContent report = new ReportContent(bitext, result.documents(), notices);
    RunManifest manifest = new RunManifest(bitext.signature(), result.counts(), notices);
    Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
    files.put(BITEXT, out -> new JsonlBitextWriter().write(bitext, out));
    files.put("bitext.tsv", out -> new TsvBitextWriter().write(bitext, out));
    files.put("bitext.tmx", out -> new TmxBitextWriter().write(bitext, out));
    files.put("report.html", out -> new HtmlReportWriter().write(report, out));
    files.put(MANIFEST, out -> new RunManifestWriter().write(manifest, out));
    folder.write(files);
  }
}
