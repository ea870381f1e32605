package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.format.pairs.Languages;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineFactory;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.ProgressListener;
import io.cotejo.translate.host.BackEnds;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The flags of the stages. */
public final class PipelineFlags {

  @Mixin private LanguageFlags languages;

  @Mixin private BackEndName backEnd;

  @Mixin private ReadingFlags reading;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The options for documents. */
  public PipelineOptions options(Console console) {
    return options(console, UnaryOperator.identity());
  }

  /** The same with more flags; values that do not fit together are wrong usage. */
  public PipelineOptions options(Console console, UnaryOperator<PipelineOptions.Builder> more) {
    languages.checkTold();
    return all(console, more);
  }

  /** The options for texts that are all in one language. */
  public PipelineOptions ofOneLanguage(Console console) {
    return ofOneLanguage(console, UnaryOperator.identity());
  }

  /** The same with more flags. */
  public PipelineOptions ofOneLanguage(
      Console console, UnaryOperator<PipelineOptions.Builder> more) {
    languages.checkOne();
    return all(console, more);
  }

  /**
   * The options for pairs that are given among documents: they are in the first source language.
   */
  public PipelineOptions ofPairs(Console console, UnaryOperator<PipelineOptions.Builder> more) {
    PipelineOptions options = all(console, more);
    return options.toBuilder().sources(List.of(options.source())).build();
  }

  private PipelineOptions all(Console console, UnaryOperator<PipelineOptions.Builder> more) {
    return OptionsOf.flags(
        command,
        options ->
            more.apply(
                reading
                    .on(languages.on(options), console, Optional.empty())
                    .backend(backEnd.name())));
  }

  /** The languages of pairs, as they are named: a region says which text is read first. */
  public Languages languages() {
    return languages.ofPairs();
  }

  /** The field of records and tables that holds the text of a document. */
  public String textField() {
    return reading.textField();
  }

  /** The charset of files without a byte-order mark, if it is named. */
  public Optional<Charset> charset() {
    return reading.charset();
  }

  /** A pipeline whose back end is as it comes: for commands that do not translate. */
  public static Pipeline pipeline(
      PipelineOptions options, Console console, ProgressListener progress)
      throws InvalidInputException {
    return pipeline(options, DeliveryFactory.of(BackEnds.installed()), console, progress);
  }

  public static Pipeline pipeline(
      PipelineOptions options,
      DeliveryFactory deliveries,
      Console console,
      ProgressListener progress)
      throws InvalidInputException {
    return new PipelineFactory(deliveries, console.in()).create(options, progress);
  }
}
