package io.cotejo.cli.dictionary;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.translate.dictionaryimport.DictionaryFile;
import io.cotejo.translate.dictionaryimport.DictionaryFormat;
import io.cotejo.translate.dictionaryimport.WordEntry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo dictionary import}: another program's dictionary as one of Cotejo's. */
@Command(
    name = "import",
    description = {
      "Write another program's dictionary as one for --dictionary, which you can edit.",
      "",
      "dictd: the index (.index) or text of a dictd dictionary, such as FreeDict's.",
      "apertium: an installed pair's .autobil.bin, or its .dix; needs lttoolbox(-dev).",
      "hunalign: lines of English @ Spanish.",
      "tsv: lines of Spanish, English, or of Spanish, tag, English; several English with ; between."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo dictionary import /usr/share/dictd/freedict-spa-eng.index -o freedict.tsv",
      "  cotejo dictionary import --reverse /usr/share/dictd/freedict-eng-spa.index -o more.tsv",
      "  cotejo dictionary import /usr/share/apertium/apertium-eng-spa/spa-eng.autobil.bin -o"
          + " pair.tsv",
      "  cotejo dictionary import --format hunalign es-en.dic | grep -v '?' > sure.tsv"
    })
final class DictionaryImportCommand extends AbstractCommand {

  @Parameters(index = "0", paramLabel = "INPUT", description = "The dictionary.")
  private String input;

  @Option(
      names = "--format",
      descriptionKey = Headings.INPUT,
      paramLabel = "FORMAT",
      description = "dictd, apertium, hunalign or tsv (default: told by the name).")
  private DictionaryFormat format;

  @Option(
      names = "--reverse",
      descriptionKey = Headings.INPUT,
      description = "INPUT leads from English to Spanish.")
  private boolean reverse;

  @Mixin private OutputFile output;

  public DictionaryImportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    DictionaryFormat read =
        format != null
            ? format
            : DictionaryFormat.of(input)
                .orElseThrow(
                    () -> wrongUsage("the name does not tell the format; give --format: " + input));
    output.check(this);
    List<WordEntry> entries = read.read(input, console().resolve(input), reverse);
    if (entries.isEmpty()) {
      throw new InvalidInputException(
          Diagnostic.of(
              input, "holds no word; check --format: " + read.name().toLowerCase(Locale.ROOT)));
    }
    output.write(console(), out -> DictionaryFile.write("Words from " + input, entries, out));
    say(String.format(Locale.ROOT, "cotejo: %,d entries from %s", entries.size(), input));
    return ExitCode.OK;
  }
}
