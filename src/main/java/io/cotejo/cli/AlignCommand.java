package io.cotejo.cli;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.AtomicFiles;
import io.cotejo.format.BitextWriter;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Translated;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cotejo align}: pairs sentences of documents, or lines of files. */
@Command(
    name = "align",
    description = "Pair every sentence with its counterparts.",
    footer = {
      "",
      "Examples:",
      "  cotejo align es.txt en.txt > bitext.jsonl           two documents",
      "  cotejo translate news/ | cotejo align               a pile, stage by stage",
      "  cotejo align --one-per-line es.txt en.txt           lines: [0, 1]:[0]:0.97",
      "  cotejo align --one-per-line --pivot mt.txt de.txt fr.txt -s de -t fr",
      "  cotejo align --batch pairs.tsv --pool               many pairs of files at once"
    })
final class AlignCommand extends StageCommand {

  @Mixin private LineFlags lines;

  @Mixin private TranslationFlags translation;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "beads, jsonl, tsv or tmx (default: jsonl; with --one-per-line: beads).")
  private AlignFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private String output;

  AlignCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (lines.asked()) {
      AlignFormat chosen = format == null ? AlignFormat.BEADS : format;
      return new LineJob(this, lines, chosen).run();
    }
    return super.call();
  }

  @Override
  DeliveryFactory deliveries(Stop stop) throws IOException, InvalidInputException {
    DeliveryFactory deliveries = translation.deliveries(console(), stop);
    console().interrupts().accept(stop);
    return deliveries;
  }

  @Override
  Optional<Path> target() {
    return Optional.ofNullable(output).map(console()::resolve);
  }

  @Override
  Output work(Pipeline pipeline, StageInput input) throws InvalidInputException {
    BitextWriter writer = (format == null ? AlignFormat.JSONL : format).writer();
    List<Translated> documents =
        input.isJsonl() ? input.translated() : translated(pipeline, input.detected(pipeline));
    Bitext bitext = pipeline.bitext(documents, pipeline.align(documents), Map.of());
    return out -> writer.write(bitext, out);
  }

  /** Writes to the file that was asked for, whole or not at all, or to standard output. */
  static void deliver(Console console, Optional<Path> file, AtomicFiles.Content content)
      throws IOException {
    if (file.isPresent()) {
      AtomicFiles.write(file.get(), content);
    } else {
      var out = console.writer();
      content.writeTo(out);
      out.flush();
    }
  }
}
