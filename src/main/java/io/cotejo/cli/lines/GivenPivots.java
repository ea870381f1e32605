package io.cotejo.cli.lines;

import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.pipeline.PipelineOptions;
import java.util.List;
import java.util.Optional;

/** Says which translations count where some are given. Stateless. */
final class GivenPivots {

  private GivenPivots() {}

  /** A note where a back end is named too, which is then not asked. */
  static void note(AbstractCommand command, List<String> pivots) {
    Optional<String> backEnd = command.typed("--backend");
    if (!pivots.isEmpty()
        && backEnd.filter(b -> !b.equals(PipelineOptions.NO_BACKEND)).isPresent()) {
      String files = pivots.size() == 1 ? pivots.get(0) : pivots.size() + " files";
      command.say(
          "cotejo: note: the translations are those of --pivot ("
              + files
              + "); --backend is not asked");
    }
  }
}
