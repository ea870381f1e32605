// Where rows stand in a list of which only the visible ones are drawn, in pixels.

import { LONGEST } from './cells.js';

/** @import { Model } from './model.js' */
/** @import { Side } from './side.js' */

/**
 * @param {Side} side
 * @param {readonly number[]} positions
 */
function lengthOf(side, positions) {
  return positions.reduce((sum, p) => sum + Math.min(side.sentences[p].text.length, LONGEST), 0);
}

/** Heights are guessed until rows are measured. */
export class Layout {
  #model;
  #width = 1000;
  /** @type {number[]} by the id of the row */
  #heights = [];
  #tops = new Float64Array(1);

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
  }

  /** The height of all rows. */
  get total() {
    return this.#tops[this.#tops.length - 1];
  }

  /**
   * Where a row starts; the one behind the last starts where all end.
   *
   * @param {number} index
   */
  top(index) {
    return this.#tops[index];
  }

  /** @param {number} index */
  height(index) {
    return this.#tops[index + 1] - this.#tops[index];
  }

  /**
   * The row at a height.
   *
   * @param {number} offset
   */
  rowAt(offset) {
    let low = 0;
    let high = Math.max(0, this.#tops.length - 2);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#tops[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** @param {number} width of the list; another one makes other heights */
  resize(width) {
    if (this.#width !== width) {
      this.#width = width;
      this.forget();
    }
  }

  /** Heights do not hold any more. */
  forget() {
    this.#heights = [];
  }

  /**
   * @param {Row} row
   * @param {number} height
   */
  measured(row, height) {
    this.#heights[row.id] = height;
  }

  /**
   * Puts rows one below the other.
   *
   * @param {readonly Row[]} rows
   */
  layOut(rows) {
    this.#tops = new Float64Array(rows.length + 1);
    rows.forEach((row, i) => {
      this.#tops[i + 1] = this.#tops[i] + this.#heightOf(row);
    });
  }

  /** @param {Row} row */
  #heightOf(row) {
    const known = this.#heights[row.id];
    if (known !== undefined) {
      return known;
    }
    const { sources, targets } = this.#model;
    const longest = Math.max(lengthOf(sources, row.s), lengthOf(targets, row.t), row.pivot.length);
    const guess = 24 + 22 * Math.max(2, Math.ceil(longest / Math.max(16, this.#width / 32)));
    this.#heights[row.id] = guess;
    return guess;
  }
}
