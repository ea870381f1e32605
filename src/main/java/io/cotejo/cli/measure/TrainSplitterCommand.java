package io.cotejo.cli.measure;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.Converters;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.format.AtomicFiles;
import io.cotejo.segment.SplitterTrainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo train-splitter}: how the Spanish sentence model that is shipped was made. */
@Command(
    name = "train-splitter",
    description = "Train an OpenNLP sentence model from text with one sentence a line.",
    footer = {
      "",
      "Example:",
      "  cotejo train-splitter src/main/training/es-sentences.txt -o es-sentences.bin"
    })
public final class TrainSplitterCommand extends AbstractCommand {

  @Parameters(paramLabel = "TEXT", description = "One sentence a line; a blank line ends a text.")
  private String text;

  @Option(
      names = {"-l", "--language"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language of the text (default: es).")
  private Language language = Language.SPANISH;

  @Mixin private OutputFile output;

  public TrainSplitterCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Path model = output.path(console()).orElseThrow(() -> wrongUsage("name the model by -o"));
    output.check(this);
    List<String> lines = TextLines.of(console(), text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SplitterTrainer().train(language, lines, bytes);
    AtomicFiles.write(model, bytes.toByteArray());
    say(output.name().orElseThrow() + " written");
    return ExitCode.OK;
  }
}
