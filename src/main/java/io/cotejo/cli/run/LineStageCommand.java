package io.cotejo.cli.run;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.Sentence;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.flags.PerLine;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.ReadingFlags;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.ProgressListener;
import io.cotejo.pipeline.Translated;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** A stage that also takes files of one sentence a line. */
abstract class LineStageCommand extends StageCommand {

  @Mixin private PerLine perLine;

  @Mixin private ReadingFlags reading;

  public LineStageCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (!perLine.asked()) {
      return super.call();
    }
    PipelineOptions options = options();
    Pipeline pipeline = PipelineFlags.pipeline(options, console(), ProgressListener.SILENT);
    int code =
        new LineStage(console(), this::find, options, lines(pipeline, perLine.isTable()))
            .run(inputs());
    return exitCode(code);
  }

  @Override
  protected PipelineOptions options() {
    return reading.options(console(), language());
  }

  /** The language that all inputs are in; empty to tell it from each paragraph. */
  Optional<Language> language() {
    return Optional.empty();
  }

  /** The sentences as JSONL, or as a table if that was asked for. */
  Output written(List<Document> documents, Function<Sentence, List<LanguageSpan>> mixed) {
    return perLine.isTable()
        ? out -> LineOutput.table(documents, out)
        : sentences(documents.stream().map(d -> new Translated(d, Map.of())).toList(), mixed);
  }

  /** What the stage makes of lines. */
  abstract LineStage.Work lines(Pipeline pipeline, boolean asTable);
}
