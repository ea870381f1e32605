package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** {@code cotejo segment}: documents to sentences. */
@Command(
    name = "segment",
    description =
        "Read documents, join broken lines, split into sentences; one JSON object a line.",
    footer = {"", "Example:", "  cotejo segment news/ > sentences.jsonl"})
final class SegmentCommand extends StageCommand {

  SegmentCommand(Console console) {
    super(console);
  }

  @Override
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    return untranslated(input.segmented(pipeline));
  }
}
