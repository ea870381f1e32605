// The rows in the order in which they are shown; one comes or goes without moving all others.

/** @import { OwnRow } from './rowindex.js' */

/** @typedef {{ row: OwnRow | null, before: Place, after: Place, index: number }} Place a ring of them */

/** @returns {Place} */
function ring() {
  const place = { row: null, index: -1 };
  return Object.assign(place, { before: /** @type {Place} */ (place), after: /** @type {Place} */ (place) });
}

export class RowList {
  #ends = ring();
  /** @type {Map<number, Place>} by the id of the row */
  #places = new Map();
  /** @type {OwnRow[] | null} */
  #all = [];

  /** All rows; another array when one has come or gone. */
  get all() {
    if (!this.#all) {
      this.#all = [];
      for (let place = this.#ends.after; place.row; place = place.after) {
        place.index = this.#all.push(place.row) - 1;
      }
    }
    return this.#all;
  }

  /**
   * Where a row stands among all.
   *
   * @param {OwnRow} row
   */
  indexOf(row) {
    const place = this.#placeOf(row);
    return this.all[place.index] === row ? place.index : -1;
  }

  /**
   * The row before; null for the first.
   *
   * @param {OwnRow} row
   */
  before(row) {
    return this.#placeOf(row).before.row;
  }

  get last() {
    return this.#ends.before.row;
  }

  /**
   * @param {OwnRow | null} before the row behind which it comes; null to be the first
   * @param {OwnRow} row
   */
  insert(before, row) {
    const left = before ? this.#placeOf(before) : this.#ends;
    const place = { row, before: left, after: left.after, index: -1 };
    place.after.before = place;
    left.after = place;
    this.#places.set(row.id, place);
    this.#all = null;
  }

  /** @param {OwnRow} row */
  remove(row) {
    const { before, after } = this.#placeOf(row);
    before.after = after;
    after.before = before;
    this.#places.delete(row.id);
    this.#all = null;
  }

  /** @param {OwnRow} row */
  #placeOf(row) {
    const place = this.#places.get(row.id);
    if (!place) {
      throw new Error('no such row');
    }
    return place;
  }
}
