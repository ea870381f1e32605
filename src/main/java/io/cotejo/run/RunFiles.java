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
import io.cotejo.pipeline.RunResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The five files of a run. Stateless and thread-safe. */
public final class RunFiles {

  static final String BITEXT = "bitext.jsonl";
  static final String MANIFEST = "run.json";

  private RunFiles() {}

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
