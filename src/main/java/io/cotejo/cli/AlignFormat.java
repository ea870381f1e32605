package io.cotejo.cli;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.format.BitextWriter;
import io.cotejo.format.JsonlBitextWriter;
import io.cotejo.format.TmxBitextWriter;
import io.cotejo.format.TsvBitextWriter;

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
