// How far the review is, counted as decisions come and not over all rows.

import { checksOf } from './checks.js';
import { isDecided } from './rows.js';

/** @import { Side } from './side.js' */

/** @typedef {{ reviewed: number, left: number }} DocumentTally how many of its rows */

/** The rows that there are, by state and by document. */
export class Tally {
  #sides;
  /** @type {Record<State, number>} */
  counts = { auto: 0, accepted: 0, edited: 0, regrouped: 0, rejected: 0, unaligned: 0, later: 0 };
  /** @type {Map<string, DocumentTally>} those of the source and those of the target */
  documents = new Map();
  /** @type {Map<string, number>} how many do not pass each check */
  checks = new Map();

  /**
   * @param {Side} sources
   * @param {Side} targets
   */
  constructor(sources, targets) {
    this.#sides = { sources, targets };
  }

  /**
   * A row came, or went.
   *
   * @param {Row} row
   * @param {1 | -1} change
   */
  count(row, change) {
    this.counts[row.state] += change;
    for (const code of checksOf(row)) {
      this.checks.set(code, (this.checks.get(code) ?? 0) + change);
    }
    const { sources, targets } = this.#sides;
    for (const name of new Set([sources.document(row.s), targets.document(row.t)])) {
      if (name !== null) {
        const known = this.documents.get(name) ?? { reviewed: 0, left: 0 };
        this.documents.set(name, known);
        known[isDecided(row) ? 'reviewed' : 'left'] += change;
      }
    }
  }
}
