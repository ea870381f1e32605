package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.JsonlBitextWriter;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Translated;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code cotejo align}: pairs sentences of documents. */
@Command(
    name = "align",
    description = "Pair every sentence with its counterparts; one bead a line, as JSON.",
    footer = {
      "",
      "Examples:",
      "  cotejo align es.txt en.txt > bitext.jsonl",
      "  cotejo translate news/ | cotejo align > bitext.jsonl"
    })
final class AlignCommand extends StageCommand {

  AlignCommand(Console console) {
    super(console);
  }

  @Override
  void work(Pipeline pipeline, Source source, Writer out)
      throws IOException, InvalidInputException {
    List<Translated> documents =
        source.isJsonl()
            ? source.translated()
            : pipeline.translate(source.detected(pipeline)).documents();
    new JsonlBitextWriter()
        .write(pipeline.bitext(documents, pipeline.align(documents), Map.of()), out);
  }
}
