package io.cotejo.cli.review;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;

/** A log that is named has to be there. Stateless. */
final class GivenLog {

  private GivenLog() {}

  static DecisionLog.Contents read(Console console, String name)
      throws IOException, InvalidInputException {
    if (!Files.exists(console.resolve(name))) {
      throw new InvalidInputException(Diagnostic.of(name, "no such file; check the name"));
    }
    return BitextInput.log(console, name);
  }
}
