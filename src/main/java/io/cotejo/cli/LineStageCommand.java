package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.ProgressListener;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** A stage that also takes files of one sentence a line. */
abstract class LineStageCommand extends StageCommand {

  @Mixin private PerLine perLine;

  LineStageCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (!perLine.asked(this)) {
      return super.call();
    }
    PipelineOptions options = flags().options();
    Pipeline pipeline = PipelineFlags.pipeline(options, console(), ProgressListener.SILENT);
    int code = new LineStage(console(), options, lines(pipeline, perLine.isTable())).run(inputs());
    return exitCode(code);
  }

  /** What the stage makes of lines. */
  abstract LineStage.Work lines(Pipeline pipeline, boolean asTable);
}
