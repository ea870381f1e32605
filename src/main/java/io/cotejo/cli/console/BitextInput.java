package io.cotejo.cli.console;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.BitextRows;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.Languages;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.BitextFile;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.util.List;

/** Bitexts and runs that a command is given; {@code -} is JSONL from standard input. */
public final class BitextInput {

  private static final String STDIN = "-";

  private BitextInput() {}

  /** The pairs of a bitext. */
  public static List<AlignedPair> read(Console console, String name, Languages languages)
      throws InvalidInputException {
    return rows(console, name, languages).pairs();
  }

  private static BitextRows rows(Console console, String name, Languages languages)
      throws InvalidInputException {
    JsonlBitextReader jsonl = new JsonlBitextReader();
    return name.equals(STDIN)
        ? JsonlInput.read(console, name, (path, in) -> List.of(jsonl.rows(path, in))).get(0)
        : new BitextFile(name, console.resolve(name)).rows(languages);
  }

  /** The folder of a run, or a bitext alone. */
  public static RunFolder run(Console console, String name, Languages languages)
      throws IOException, InvalidInputException {
    return name.equals(STDIN)
        ? RunFolder.of(name, rows(console, name, languages), languages)
        : RunFolder.read(name, console.resolve(name), languages, console.err()::println);
  }

  /** A log of decisions; one that is not there is empty. */
  public static DecisionLog.Contents log(Console console, String name)
      throws IOException, InvalidInputException {
    return RunFolder.log(name, console.resolve(name), console.err()::println);
  }
}
