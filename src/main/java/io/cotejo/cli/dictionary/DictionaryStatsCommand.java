package io.cotejo.cli.dictionary;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.DictionaryFlags;
import io.cotejo.codec.StrictJson;
import io.cotejo.pipeline.WordCoverage;
import io.cotejo.pipeline.WordCoverage.Missing;
import io.cotejo.pipeline.WordCoverage.Report;
import io.cotejo.translate.ReadWord.Standing;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo dictionary stats}: how much of a text the dictionary knows. */
@Command(
    name = "stats",
    description = {
      "Tell how many words of Spanish texts the dictionary knows, and which it lacks most."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo dictionary stats news/*.txt",
      "  cotejo dictionary stats --dictionary own.tsv --top 100 report.txt",
      "  cotejo dictionary stats --format tsv report.txt | grep ^unknown"
    })
final class DictionaryStatsCommand extends AbstractCommand {

  /** How to print. */
  enum Format {
    TEXT,
    TSV,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "Spanish text in UTF-8; - is standard input.")
  private List<String> texts;

  @Option(
      names = "--top",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "N",
      description = "Show the N most frequent words that are not known (default: 20).")
  private int top = 20;

  @Option(
      names = "--format",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FORMAT",
      description = "text, tsv or json (default: text).")
  private Format format = Format.TEXT;

  @Mixin private DictionaryFlags dictionaries;

  public DictionaryStatsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (top < 0) {
      throw wrongUsage("--top must be 0 or more: " + top);
    }
    WordCoverage coverage =
        new WordCoverage(Language.SPANISH, Language.ENGLISH, dictionaries.backEnds(console()));
    for (String text : texts) {
      TextLines.of(console(), text).forEach(coverage::add);
    }
    Report report = coverage.report();
    if (report.total() == 0) {
      throw new InvalidInputException(Diagnostic.of(texts.get(0), "holds no word"));
    }
    Writer out = console().writer();
    out.write(
        switch (format) {
          case TEXT -> text(report);
          case TSV -> tsv(report);
          case JSON -> json(report);
        });
    out.flush();
    return ExitCode.OK;
  }

  private List<Missing> shown(Report report) {
    return report.missing().stream().limit(top).toList();
  }

  private String text(Report report) {
    Map<Standing, Long> words = report.words();
    StringBuilder text = new StringBuilder();
    row(text, "running words", report.total(), report);
    row(text, "known", report.known(), report);
    row(text, "  by their lemma", words.get(Standing.LEMMA), report);
    row(text, "  names", words.get(Standing.NAME), report);
    row(text, "  numbers", words.get(Standing.NUMBER), report);
    row(text, "guessed by ending", words.get(Standing.GUESS), report);
    row(text, "not known", words.get(Standing.UNKNOWN), report);
    List<Missing> shown = shown(report);
    if (!shown.isEmpty()) {
      text.append("\nmost frequent without an entry (* guessed)\n");
    }
    for (Missing word : shown) {
      text.append(
          String.format(
              Locale.ROOT, "%,8d  %s%s%n", word.count(), word.word(), word.guessed() ? " *" : ""));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String name, long count, Report report) {
    double share = 100.0 * count / report.total();
    text.append(String.format(Locale.ROOT, "%-18s %,10d  %5.1f%%%n", name, count, share));
  }

  private String tsv(Report report) {
    StringBuilder text = new StringBuilder();
    for (Standing standing : Standing.values()) {
      text.append("words\t" + name(standing) + "\t" + report.words().get(standing) + "\n");
    }
    for (Missing word : shown(report)) {
      text.append(
          (word.guessed() ? "guess\t" : "unknown\t") + word.word() + "\t" + word.count() + "\n");
    }
    return text.toString();
  }

  private String json(Report report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("words", report.total());
    object.put("known", report.known());
    for (Standing standing : Standing.values()) {
      object.put(name(standing), report.words().get(standing));
    }
    object.put(
        "missing",
        shown(report).stream()
            .map(
                w -> {
                  Map<String, Object> word = new LinkedHashMap<>();
                  word.put("word", w.word());
                  word.put("count", w.count());
                  word.put("guessed", w.guessed());
                  return word;
                })
            .toList());
    return StrictJson.line(object) + "\n";
  }

  private static String name(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
