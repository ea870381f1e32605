package io.cotejo.cli.flags;

import io.cotejo.pipeline.PipelineOptions;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options from flags; values that do not fit together are wrong usage. Stateless. */
final class OptionsOf {

  private OptionsOf() {}

  static PipelineOptions flags(CommandSpec command, UnaryOperator<PipelineOptions.Builder> flags) {
    try {
      return flags.apply(PipelineOptions.defaults().toBuilder()).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
  }
}
