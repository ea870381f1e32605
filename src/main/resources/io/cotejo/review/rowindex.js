// The rows by what stands in them.

import { Crossings } from './crossings.js';
import { Tally } from './tally.js';

/** @import { Side } from './side.js' */

/** @typedef {{ -readonly [K in keyof Row]: Row[K] }} OwnRow a row in the hands of its model */

/** @param {Passages} passages */
function keyOf({ s, t }) {
  return `${s.join(',')}|${t.join(',')}`;
}

/** Finds rows by their passages, and by single sentences. */
export class RowIndex {
  /** @type {Map<string, OwnRow>} */
  #byKey = new Map();
  /** @type {OwnRow[][]} */
  #bySource;
  /** @type {OwnRow[][]} */
  #byTarget;

  /**
   * @param {Side} sources
   * @param {Side} targets
   */
  constructor(sources, targets) {
    this.#bySource = sources.sentences.map(() => []);
    this.#byTarget = targets.sentences.map(() => []);
    this.crossings = new Crossings(sources, targets);
    this.tally = new Tally(sources, targets);
  }

  /** @param {OwnRow} row */
  enter(row) {
    const key = keyOf(row);
    // A row that the file repeats is shown, but no decision reaches it.
    if (!this.#byKey.has(key)) {
      this.#byKey.set(key, row);
    }
    row.s.forEach((p) => this.#bySource[p].push(row));
    row.t.forEach((p) => this.#byTarget[p].push(row));
    this.tally.count(row, 1);
    this.#relinked(row);
  }

  /**
   * Changes what is said of a row.
   *
   * @param {OwnRow} row
   * @param {Partial<OwnRow>} said
   */
  restate(row, said) {
    this.tally.count(row, -1);
    Object.assign(row, said);
    this.tally.count(row, 1);
    this.#relinked(row);
  }

  /** @param {OwnRow} row */
  #relinked(row) {
    this.crossings.changed(row, this.#bySource[row.s[0]] ?? []);
  }

  /** @param {OwnRow} row */
  leave(row) {
    const key = keyOf(row);
    if (this.#byKey.get(key) === row) {
      this.#byKey.delete(key);
    }
    row.s.forEach((p) => this.#bySource[p].splice(this.#bySource[p].indexOf(row), 1));
    row.t.forEach((p) => this.#byTarget[p].splice(this.#byTarget[p].indexOf(row), 1));
    this.tally.count(row, -1);
    this.#relinked(row);
  }

  /**
   * The row of just these passages.
   *
   * @param {Passages} passages
   */
  find(passages) {
    return this.#byKey.get(keyOf(passages));
  }

  /**
   * The rows that have any of these sentences.
   *
   * @param {Passages} passages
   */
  touching({ s, t }) {
    return new Set([...s.flatMap((p) => this.#bySource[p]), ...t.flatMap((p) => this.#byTarget[p])]);
  }

  /**
   * Whether a row links any of these sources to any of these targets.
   *
   * @param {Passages} passages
   */
  links({ s, t }) {
    return [...this.touching({ s, t })].some(
      (row) => row.s.some((p) => s.includes(p)) && row.t.some((p) => t.includes(p)),
    );
  }
}
