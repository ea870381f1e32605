package io.cotejo.cli;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.BitextReader;
import io.cotejo.format.JsonlBitextReader;
import io.cotejo.format.Languages;
import io.cotejo.format.TmxBitextReader;
import io.cotejo.format.XliffBitextReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Bitexts, by the ending of their file. */
final class BitextInput {

  private BitextInput() {}

  /** The pairs of a bitext; {@code -} is JSONL from standard input. */
  static List<AlignedPair> read(Console console, String name, Languages languages)
      throws InvalidInputException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tmx")) {
      return read(console, name, new TmxBitextReader(languages));
    }
    return lower.endsWith(".xlf") || lower.endsWith(".xliff")
        ? read(console, name, new XliffBitextReader())
        : JsonlInput.read(console, name, new JsonlBitextReader()::read);
  }

  private static List<AlignedPair> read(Console console, String name, BitextReader reader)
      throws InvalidInputException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(console.resolve(name)))) {
      return reader.read(name, in);
    } catch (IOException e) {
      throw new InvalidInputException(
          Diagnostic.of(name, "cannot be read: " + Messages.reason(e) + "; check the name"));
    }
  }
}
