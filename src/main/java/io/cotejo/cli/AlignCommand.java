package io.cotejo.cli;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.JsonlBitextWriter;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Translated;
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
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    List<Translated> documents =
        input.isJsonl() ? input.translated() : translated(pipeline, input.detected(pipeline));
    Bitext bitext = pipeline.bitext(documents, pipeline.align(documents), Map.of());
    return out -> new JsonlBitextWriter().write(bitext, out);
  }
}
