// Which rows are shown, and in what order.

import { ALL, filtered } from './filter.js';
import { FoldedRows } from './foldedrows.js';

/** @import { Bands } from './bands.js' */
/** @import { Model } from './model.js' */

/** All rows, or those that a filter lets through. */
export class Listing {
  #model;
  #bands;
  #wanted = ALL;
  /** @type {readonly Row[]} */
  #rows;
  #shape;
  #problem = '';
  #folded;

  /**
   * @param {Model} model
   * @param {Bands} bands
   */
  constructor(model, bands) {
    this.#model = model;
    this.#bands = bands;
    this.#rows = model.rows;
    this.#shape = model.shape;
    this.#folded = new FoldedRows(model);
  }

  get rows() {
    return this.#rows;
  }

  /** What is wrong with the filter; empty if nothing is. Then the rows are those of before. */
  get problem() {
    return this.#problem;
  }

  /** What is looked for in texts. */
  get search() {
    return this.#wanted.search;
  }

  /**
   * Sets the filter; it holds from the next refresh on.
   *
   * @param {Wanted} wanted
   */
  filterBy(wanted) {
    this.#wanted = wanted;
  }

  /** Gets the search ready between other work, so that its first letter is as fast as the others. */
  prepare() {
    if (!this.#folded.build()) {
      setTimeout(() => this.prepare());
    }
  }

  /** Chooses the rows again; answers whether they are the same, in the same order. */
  refresh() {
    const before = this.#rows;
    const sameShape = this.#shape === this.#model.shape;
    this.#shape = this.#model.shape;
    try {
      const isAll = Object.values(this.#wanted).every((value) => value === '');
      this.#rows = isAll ? this.#model.rows : filtered(this.#model, this.#bands, this.#wanted, this.#folded);
      this.#problem = '';
    } catch (error) {
      this.#problem = `The pattern cannot be used: ${error instanceof Error ? error.message : error}`;
    }
    return sameShape && this.#rows === before;
  }
}
