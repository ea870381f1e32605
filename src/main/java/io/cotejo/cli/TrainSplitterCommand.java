package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.segment.SplitterTrainer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Command;
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
final class TrainSplitterCommand extends AbstractCommand {

  @Parameters(paramLabel = "TEXT", description = "One sentence a line; a blank line ends a text.")
  private String text;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANG",
      description = "Language of the text (default: es).")
  private String language = Language.SPANISH.code();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "MODEL",
      description = "Where the model goes.")
  private String output;

  TrainSplitterCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    var model =
        new SplitterTrainer()
            .train(Language.of(language), Files.readAllLines(console().resolve(text)));
    Path file = console().resolve(output).toAbsolutePath();
    Path draft = Files.createTempFile(file.getParent(), "model", null);
    try (OutputStream out = Files.newOutputStream(draft)) {
      model.serialize(out);
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    say(output + " written");
    return ExitCode.OK;
  }
}
