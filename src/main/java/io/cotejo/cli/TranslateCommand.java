package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.pipeline.Pipeline;
import picocli.CommandLine.Command;

/** {@code cotejo translate}: adds the pivot to every sentence in the source language. */
@Command(
    name = "translate",
    description = "Translate every sentence that is in the source language, wherever it stands.",
    footer = {
      "",
      "Examples:",
      "  cotejo translate noticia.txt",
      "  cotejo segment a.txt | cotejo detect | cotejo translate > translated.jsonl"
    })
final class TranslateCommand extends StageCommand {

  TranslateCommand(Console console) {
    super(console);
  }

  @Override
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    return sentences(translated(pipeline, input.detected(pipeline)));
  }
}
