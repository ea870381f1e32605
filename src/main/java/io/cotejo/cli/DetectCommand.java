package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** {@code cotejo detect}: the language of every sentence. */
@Command(
    name = "detect",
    description = "Tell the language of every sentence; one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  cotejo detect news/ > sentences.jsonl",
      "  cotejo segment a.txt | cotejo detect"
    })
final class DetectCommand extends StageCommand {

  DetectCommand(Console console) {
    super(console);
  }

  @Override
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    return untranslated(pipeline.detect(input.segmented(pipeline)));
  }
}
