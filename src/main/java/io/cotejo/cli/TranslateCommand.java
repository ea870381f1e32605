package io.cotejo.cli;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.ingest.LineStream.FileLine;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Translated;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code cotejo translate}: adds the pivot to every sentence in the source language. */
@Command(
    name = "translate",
    description = "Translate every sentence that is in the source language, wherever it stands.",
    footer = {
      "",
      "Examples:",
      "  cotejo translate noticia.txt",
      "  cotejo translate --one-per-line --format tsv lines.txt   text, translation",
      "  cotejo segment a.txt | cotejo detect | cotejo translate > translated.jsonl"
    })
final class TranslateCommand extends LineStageCommand {

  TranslateCommand(Console console) {
    super(console);
  }

  @Override
  LineStage.Work lines(Pipeline pipeline, boolean asTable) {
    return (document, first, lines, out) -> {
      Document part = LineOutput.document(document, lines);
      Translated translated = translated(pipeline, pipeline.detect(List.of(part))).get(0);
      if (asTable) {
        table(lines, translated, out);
      } else {
        LineOutput.write(translated.document(), first, translated.pivots(), out);
      }
    };
  }

  /** Each line with its translation, which is empty if it needs or has none. */
  private static void table(List<FileLine> lines, Translated translated, Writer out)
      throws IOException {
    int index = 0;
    for (FileLine line : lines) {
      boolean blank = line.text().isBlank();
      LineOutput.row(out, line.text(), blank ? "" : translated.pivots().getOrDefault(index, ""));
      index += blank ? 0 : 1;
    }
  }

  @Override
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    return sentences(translated(pipeline, input.detected(pipeline)));
  }
}
