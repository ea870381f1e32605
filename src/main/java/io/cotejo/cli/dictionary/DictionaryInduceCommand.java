package io.cotejo.cli.dictionary;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.DictionaryFlags;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.pipeline.InductionOptions;
import io.cotejo.pipeline.WordInduction;
import io.cotejo.translate.dictionaryimport.DictionaryFile;
import io.cotejo.translate.dictionaryimport.WordEntry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo dictionary induce}: entries learned from a bitext. */
@Command(
    name = "induce",
    description = {
      "Learn entries from a bitext, for --dictionary.",
      "",
      "They are words that are not known, and words that are usually translated otherwise here.",
      "",
      "Words are counterparts if each is likely given the other, by IBM model 1 in both"
          + " directions.",
      "Some thousand pairs of sentences are needed for good words; look through what is learned."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo dictionary induce out/bitext.jsonl -o learned.tsv",
      "  cotejo dictionary induce --min-count 5 --min-probability 0.5 memory.tmx -o learned.tsv",
      "  cotejo dictionary induce --source es.txt --target en.txt --unknown-only"
    })
final class DictionaryInduceCommand extends AbstractCommand {

  private static final InductionOptions DEFAULTS = InductionOptions.defaults();

  @Parameters(
      arity = "0..1",
      paramLabel = "BITEXT",
      description = "A .jsonl, .tmx, .xlf, .xliff or .tsv of pairs, or - for JSONL.")
  private String bitext;

  @Option(
      names = "--source",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "Instead of BITEXT: Spanish sentences, one a line.")
  private String source;

  @Option(
      names = "--target",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "Their translations, line by line.")
  private String target;

  @Option(
      names = "--min-count",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "N",
      description = "Pairs of sentences that have both words, at least (default: 3).")
  private int minCount = DEFAULTS.minCount();

  @Option(
      names = "--min-probability",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "P",
      description = "Probability of either word given the other, at least (default: 0.3).")
  private double minProbability = DEFAULTS.minProbability();

  @Option(
      names = "--unknown-only",
      descriptionKey = Headings.OUTPUT,
      description = "Leave out words that the dictionary has.")
  private boolean unknownOnly;

  @Mixin private DictionaryFlags dictionaries;

  @Mixin private OutputFile output;

  public DictionaryInduceCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    InductionOptions options = options();
    output.check(this);
    WordInduction induction =
        new WordInduction(Language.SPANISH, Language.ENGLISH, dictionaries.backEnds(console()));
    if (bitext != null) {
      addBitext(induction);
    } else {
      addLines(induction);
    }
    if (induction.size() == 0) {
      throw new InvalidInputException(
          Diagnostic.of(bitext == null ? source : bitext, "holds no pair of sentences"));
    }
    List<WordEntry> entries = induction.entries(options);
    output.write(
        console(),
        out ->
            DictionaryFile.write(
                "Words learned from " + (bitext == null ? source : bitext), entries, out));
    say(
        String.format(
            Locale.ROOT,
            "cotejo: %,d entries from %,d pairs of sentences",
            entries.size(),
            induction.size()));
    return ExitCode.OK;
  }

  private InductionOptions options() {
    boolean lines = source != null && target != null;
    boolean part = source != null || target != null;
    if ((bitext == null && !lines) || (bitext != null && part)) {
      throw wrongUsage("give a bitext, or --source and --target");
    }
    try {
      return new InductionOptions(minCount, minProbability, unknownOnly);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e.getMessage());
    }
  }

  private void addBitext(WordInduction induction) throws IOException, InvalidInputException {
    Languages languages = Languages.of(Language.SPANISH, Language.ENGLISH);
    ReadPairs read;
    try (BitextInput given = new BitextInput(console(), bitext)) {
      read = given.read(languages, Optional.empty());
    }
    read.passedOver().forEach(phrase -> say(bitext + ": " + phrase));
    for (ReviewedPair row : read.rows()) {
      AlignedPair pair = row.pair();
      if (pair.source().isPresent() && pair.target().isPresent()) {
        induction.add(pair.source().get().text(), pair.target().get().text());
      }
    }
  }

  private void addLines(WordInduction induction) throws IOException, InvalidInputException {
    List<String> from = TextLines.of(console(), source);
    List<String> to = TextLines.of(console(), target);
    if (from.size() != to.size()) {
      throw new InvalidInputException(
          Diagnostic.of(
              target,
              "has " + to.size() + " lines, " + source + " " + from.size() + "; they must agree"));
    }
    for (int k = 0; k < from.size(); k++) {
      add(induction, from.get(k), to.get(k));
    }
  }

  private static void add(WordInduction induction, String from, String to) {
    if (!from.isBlank() && !to.isBlank()) {
      induction.add(from, to);
    }
  }
}
