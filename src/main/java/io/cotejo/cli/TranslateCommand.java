package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.pipeline.Pipeline;
import java.io.IOException;
import java.io.Writer;
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
  void work(Pipeline pipeline, Source source, Writer out)
      throws IOException, InvalidInputException {
    Pipeline.Translation translation = pipeline.translate(source.detected(pipeline));
    translation.problems().forEach(p -> console().err().println("cotejo: warning: " + p));
    write(translation.documents(), out);
  }
}
