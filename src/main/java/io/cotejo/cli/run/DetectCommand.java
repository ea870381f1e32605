package io.cotejo.cli.run;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Sentence;
import io.cotejo.cli.console.Console;
import io.cotejo.detect.PassageLanguages.Judgement;
import io.cotejo.ingest.files.LineStream.FileLine;
import io.cotejo.pipeline.Pipeline;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code cotejo detect}: the language of every sentence. */
@Command(
    name = "detect",
    description = "Tell the language of every sentence; one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  cotejo detect news/ > sentences.jsonl",
      "  cotejo segment a.txt | cotejo detect",
      "  cotejo detect --one-per-line --format tsv lines.txt   language, confidence, text"
    })
public final class DetectCommand extends LineStageCommand {

  public DetectCommand(Console console) {
    super(console);
  }

  @Override
  LineStage.Work lines(Pipeline pipeline, boolean asTable) {
    return (document, first, lines, out) -> {
      if (asTable) {
        List<Judgement> judged = pipeline.judge(lines.stream().map(FileLine::text).toList());
        for (int i = 0; i < lines.size(); i++) {
          Judgement told = judged.get(i);
          String confidence = LineOutput.share(told.confidence());
          LineOutput.row(out, told.language().code(), confidence, lines.get(i).text());
        }
      } else {
        Document part = LineOutput.document(document, lines);
        List<Judgement> judged =
            pipeline.judge(part.sentences().stream().map(Sentence::text).toList());
        List<Sentence> told =
            part.sentences().stream().map(s -> told(s, judged.get(s.index()))).toList();
        LineOutput.write(new Document(document, told), first, Map.of(), out);
      }
    };
  }

  private static Sentence told(Sentence sentence, Judgement judged) {
    return sentence.in(judged.language(), judged.confidence());
  }

  @Override
  protected Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    return written(pipeline.detect(input.segmented(pipeline)), pipeline::mixed);
  }
}
