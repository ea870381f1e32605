package io.cotejo.cli;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Sentence;
import io.cotejo.pipeline.Pipeline;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code cotejo segment}: documents to sentences. */
@Command(
    name = "segment",
    description =
        "Read documents, join broken lines, split into sentences; one JSON object a line.",
    footer = {"", "Example:", "  cotejo segment news/ > sentences.jsonl"})
final class SegmentCommand extends LineStageCommand {

  SegmentCommand(Console console) {
    super(console);
  }

  @Override
  LineStage.Work lines(Pipeline pipeline, boolean asTable) {
    return (document, first, lines, out) -> {
      Document sentences = LineOutput.document(document, lines);
      if (asTable) {
        for (Sentence sentence : sentences.sentences()) {
          LineOutput.row(out, sentence.text());
        }
      } else {
        LineOutput.write(sentences, first, Map.of(), out);
      }
    };
  }

  @Override
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    return untranslated(input.segmented(pipeline));
  }
}
