package io.cotejo.cli.lines;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;

/** What {@code cotejo align} writes. */
enum AlignFormat {
  BEADS,
  JSONL,
  TSV,
  TMX;

  BitextWriter writer() throws InvalidInputException {
    return switch (this) {
      case BEADS ->
          throw new InvalidInputException(
              Diagnostic.of("--format", "beads are of lines; add --one-per-line"));
      case JSONL -> new JsonlBitextWriter();
      case TSV -> new TsvBitextWriter();
      case TMX -> new TmxBitextWriter();
    };
  }
}
