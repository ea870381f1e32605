// Where the person at the page is: the active cell, the chosen sentence in it, the pinned cell.

import { onSide } from './rows.js';

/** @import { Listing } from './listing.js' */

export class Selection {
  #listing;
  #index = 0;
  /** @type {Column} */
  #column = 'source';
  /** @type {Chosen | null} */
  #chosen = null;
  /** @type {Pinned | null} */
  #pinned = null;

  /** The row from which several are chosen; undefined if one is. @type {Row | undefined} */
  #anchor = undefined;
  /** Where it stands; −1 if it does not. */
  #from = -1;

  /** @param {Listing} listing */
  constructor(listing) {
    this.#listing = listing;
  }

  /** Of the active row among those that are shown. */
  get index() {
    return this.#index;
  }

  get column() {
    return this.#column;
  }

  /** The side that the column speaks of. */
  get side() {
    return this.#column === 'target' ? 'target' : 'source';
  }

  /** The active row; none if none is shown. */
  get row() {
    return /** @type {Row | undefined} */ (this.#listing.rows[this.#index]);
  }

  /** The chosen rows: the active one, or all from where the choice began. */
  get rows() {
    const [first, last] = this.#ends;
    return this.#listing.rows.slice(first, last + 1);
  }

  /** Whether several rows are chosen, and this is one. @param {number} index */
  holds(index) {
    const [first, last] = this.#ends;
    return first < last && first <= index && index <= last;
  }

  get #ends() {
    const from = this.#from < 0 ? this.#index : this.#from;
    return [Math.min(from, this.#index), Math.max(from, this.#index)];
  }

  /**
   * Chooses that many rows more, or less.
   *
   * @param {number} step
   */
  extend(step) {
    const anchor = this.#anchor ?? this.row;
    const from = this.#from < 0 ? this.#index : this.#from;
    this.go(this.#index + step);
    this.#anchor = anchor;
    this.#from = from;
  }

  get pinned() {
    return this.#pinned;
  }

  /**
   * The chosen sentence of a row; null if it has none on that side.
   *
   * @param {Row} row
   * @param {Column} column
   */
  chosenIn(row, column) {
    return this.#chosen?.row === row && this.#chosen.column === column ? this.#chosen : null;
  }

  /**
   * Makes a row active, or the nearest one that there is.
   *
   * @param {number} index
   */
  go(index) {
    this.#index = Math.max(0, Math.min(index, this.#listing.rows.length - 1));
    this.#chosen = null;
    this.#anchor = undefined;
    this.#from = -1;
  }

  /**
   * Makes a cell active.
   *
   * @param {number} index
   * @param {Column} column
   */
  point(index, column) {
    this.go(index);
    this.#column = column;
  }

  /**
   * Goes that many columns on.
   *
   * @param {number} step
   * @param {readonly Column[]} columns that are shown
   */
  stepColumn(step, columns) {
    this.#column = columns[Math.min(Math.max(columns.indexOf(this.#column) + step, 0), columns.length - 1)];
    this.#chosen = null;
  }

  /**
   * Leaves a column that is not shown any more.
   *
   * @param {readonly Column[]} columns that are shown
   */
  stayIn(columns) {
    this.#column = columns.includes(this.#column) ? this.#column : 'source';
  }

  /**
   * Chooses a sentence of the active cell.
   *
   * @param {number} sentence
   * @param {number} offset in it; −1 for nowhere
   */
  choose(sentence, offset) {
    const { row, side } = this;
    this.#chosen = row ? { row, column: side, sentence, offset } : null;
  }

  /**
   * Goes that many sentences on; without a chosen one, to the first.
   *
   * @param {number} step
   */
  stepSentence(step) {
    const { row, side } = this;
    if (row) {
      const chosen = this.chosenIn(row, side);
      const wanted = chosen ? chosen.sentence + step : 0;
      this.choose(Math.min(Math.max(wanted, 0), onSide(row, side).length - 1), -1);
    }
  }

  /** Keeps the active cell, to link it to another one. */
  pin() {
    const { row, side } = this;
    this.#pinned = row ? { row, column: side } : null;
  }

  unpin() {
    this.#pinned = null;
  }

  /**
   * Lets go of what a decision has changed.
   *
   * @param {readonly Row[]} rows all that there are now
   */
  settle(rows) {
    this.#pinned = this.#pinned && rows.includes(this.#pinned.row) ? this.#pinned : null;
    this.#chosen = null;
  }

  /**
   * Stays with a row when others are shown, or else at an index.
   *
   * @param {Row | undefined} row
   * @param {number} index
   */
  follow(row, index) {
    const found = row ? this.#listing.rows.indexOf(row) : -1;
    this.#from = this.#anchor ? this.#listing.rows.indexOf(this.#anchor) : -1;
    this.#index = Math.max(0, found >= 0 ? found : Math.min(index, this.#listing.rows.length - 1));
  }
}
