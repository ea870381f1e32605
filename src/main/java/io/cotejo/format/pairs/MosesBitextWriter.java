package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Passage;
import io.cotejo.format.CleanText;
import java.io.IOException;
import java.io.Writer;

/**
 * One of two line-parallel files, as Moses and the trainers after it read them: line n of the one
 * is the counterpart of line n of the other. Only pairs; no line is empty.
 */
public final class MosesBitextWriter implements BitextWriter {

  private final boolean source;

  private MosesBitextWriter(boolean source) {
    this.source = source;
  }

  /** Writes the source side. */
  public static MosesBitextWriter ofSource() {
    return new MosesBitextWriter(true);
  }

  /** Writes the target side. */
  public static MosesBitextWriter ofTarget() {
    return new MosesBitextWriter(false);
  }

  @Override
  public void write(BitextStream bitext, Writer out) throws IOException {
    bitext.eachRow(
        row -> {
          AlignedPair pair = row.pair();
          if (pair.isPaired()) {
            write(line(pair.source().orElseThrow()), line(pair.target().orElseThrow()), out);
          }
        });
  }

  /** A side of nothing but control characters would leave an empty line: the pair is left out. */
  private void write(String sourceLine, String targetLine, Writer out) throws IOException {
    if (!sourceLine.isEmpty() && !targetLine.isEmpty()) {
      out.write(source ? sourceLine : targetLine);
      out.write('\n');
    }
  }

  private static String line(Passage passage) {
    return CleanText.oneLine(passage.text());
  }
}
