// How sure a claim is, in steps that people can tell apart. ConfidenceBand.java says which there are.

import { isPaired } from './rows.js';

/**
 * A row that claims no pair is in none of them.
 *
 * @type {Band}
 */
const NONE = { name: 'none', least: 0, dots: '∅', unsure: false };

/**
 * A pair of somebody's that nobody has judged: to be looked at.
 *
 * @type {Band}
 */
const UNJUDGED = { name: 'unjudged', least: 0, dots: '····', unsure: true };

export class Bands {
  #bands;

  /** @param {readonly Band[]} bands from the surest on; the last one takes all that is left */
  constructor(bands) {
    this.#bands = bands;
  }

  get all() {
    return [...this.#bands, UNJUDGED, NONE];
  }

  /** @param {Row} row */
  of(row) {
    if (isPaired(row) && row.confidence === null) {
      return UNJUDGED;
    }
    return (isPaired(row) && this.#bands.find(({ least }) => (row.confidence ?? 0) >= least)) || NONE;
  }
}
