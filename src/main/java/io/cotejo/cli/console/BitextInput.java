package io.cotejo.cli.console;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.BitextFile;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Bitexts and runs that a command is given; {@code -} is JSONL from standard input. */
public final class BitextInput {

  private static final String STDIN = "-";

  private BitextInput() {}

  /** The pairs of a bitext. */
  public static ReadPairs read(
      Console console, String name, Languages languages, Optional<Charset> charset)
      throws InvalidInputException {
    return name.equals(STDIN)
        ? JsonlInput.read(console, name, (p, in) -> List.of(new JsonlBitextReader().read(p, in)))
            .get(0)
            .in(name, languages)
        : new BitextFile(name, console.resolve(name), charset).read(languages);
  }

  /** The folder of a run, or a bitext alone. */
  public static RunFolder run(
      Console console, String name, Languages languages, Optional<Charset> charset)
      throws IOException, InvalidInputException {
    return name.equals(STDIN)
        ? RunFolder.of(name, read(console, name, languages, charset))
        : RunFolder.read(name, console.resolve(name), languages, charset, console.err()::println);
  }

  /** A log of decisions; one that is not there is empty. */
  public static DecisionLog.Contents log(Console console, String name)
      throws IOException, InvalidInputException {
    return RunFolder.log(name, console.resolve(name), console.err()::println);
  }
}
