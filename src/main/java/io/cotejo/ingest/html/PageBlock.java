package io.cotejo.ingest.html;

import io.cotejo.ingest.Block;
import io.cotejo.ingest.text.LineEnd;
import io.cotejo.ingest.text.LineWords;

/**
 * A block of a page with what its tags say.
 *
 * @param block its text; the role is not told yet
 * @param box number of the innermost box around it
 * @param holder number of the innermost table, caption or quotation around it; −1 if there is none
 * @param linkUnits how many units of its text are links
 * @param ownLanguage whether its language is not declared for the page as a whole
 * @param heading level of the heading, from 1; 0 if it is none
 */
record PageBlock(
    Block block, int box, int holder, int linkUnits, boolean ownLanguage, int heading) {

  static final double MOST_LINKS = 0.5;

  String text() {
    return block.text();
  }

  /** Share of the text that is links, in [0, 1]. */
  double linkDensity() {
    return Math.min(1, (double) linkUnits / text().length());
  }

  /** Whether it ends as a sentence does, and most of it is no link. */
  boolean isSentence() {
    return endsSentence() && linkDensity() < MOST_LINKS;
  }

  boolean endsSentence() {
    return LineEnd.isTerminated(text());
  }

  int words() {
    return LineWords.count(text());
  }

  int ownUnits() {
    return Math.max(0, text().length() - linkUnits);
  }
}
