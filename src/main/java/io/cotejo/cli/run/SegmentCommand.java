package io.cotejo.cli.run;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Sentence;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.flags.Converters;
import io.cotejo.pipeline.Pipeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cotejo segment}: documents to sentences. */
@Command(
    name = "segment",
    description =
        "Read documents, join broken lines, split into sentences; one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  cotejo segment news/ > sentences.jsonl",
      "  cotejo segment --language es --format tsv page.html",
      "  cotejo segment --sentence-model de=opennlp-models-sentdetect-de-1.3.0.jar de.txt"
    })
public final class SegmentCommand extends LineStageCommand {

  @Option(
      names = {"-l", "--language"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "The language of all inputs (default: told from each paragraph).")
  private Language language;

  public SegmentCommand(Console console) {
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
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  @Override
  protected Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    List<Document> documents = input.segmented(pipeline);
    tell(documents.stream().flatMap(d -> LeftOut.ofPage(d).stream()).toList(), input);
    return written(documents, s -> List.of());
  }
}
