package io.cotejo.ingest.html;

import io.cotejo.ingest.Block;

/**
 * A block of a page with what its tags say.
 *
 * @param block its text; the role is not told yet
 * @param box number of the innermost box around it
 * @param linkUnits how many units of its text are links
 * @param ownLanguage whether its language is not declared for the page as a whole
 * @param heading level of the heading, from 1; 0 if it is none
 */
record PageBlock(Block block, int box, int linkUnits, boolean ownLanguage, int heading) {

  String text() {
    return block.text();
  }

  /** Share of the text that is links, in [0, 1]. */
  double linkDensity() {
    return Math.min(1, (double) linkUnits / text().length());
  }

  int ownUnits() {
    return Math.max(0, text().length() - linkUnits);
  }
}
