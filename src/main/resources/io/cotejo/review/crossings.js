// Which links cross others of the same two documents. A change costs the logarithm of a document's
// length, and a question as much: nothing is counted over all rows.

import { isPaired } from './rows.js';

/** @import { OwnRow } from './rowindex.js' */
/** @import { Side } from './side.js' */

const NOWHERE = 0x7fffffff;

/**
 * The first and the last target of any stretch of sources: a segment tree over the sources of one
 * document, of which each leaf is the row that begins there.
 */
class TargetRange {
  #size;
  #lowest;
  #highest;

  /** @param {number} size how many sources there are */
  constructor(size) {
    this.#size = size;
    this.#lowest = new Int32Array(2 * size).fill(NOWHERE);
    this.#highest = new Int32Array(2 * size).fill(-1);
  }

  /**
   * @param {number} at
   * @param {readonly number[]} targets of the rows that begin there
   */
  set(at, targets) {
    let node = at + this.#size;
    this.#lowest[node] = Math.min(NOWHERE, ...targets);
    this.#highest[node] = Math.max(-1, ...targets);
    for (node >>= 1; node > 0; node >>= 1) {
      this.#lowest[node] = Math.min(this.#lowest[2 * node], this.#lowest[2 * node + 1]);
      this.#highest[node] = Math.max(this.#highest[2 * node], this.#highest[2 * node + 1]);
    }
  }

  /**
   * The highest target before a place.
   *
   * @param {number} end
   */
  highestBefore(end) {
    let highest = -1;
    for (let [l, r] = [this.#size, this.#size + end]; l < r; l >>= 1, r >>= 1) {
      highest = Math.max(highest, l & 1 ? this.#highest[l++] : -1, r & 1 ? this.#highest[--r] : -1);
    }
    return highest;
  }

  /**
   * The lowest target from a place on.
   *
   * @param {number} start
   */
  lowestFrom(start) {
    let lowest = NOWHERE;
    for (let [l, r] = [this.#size + start, 2 * this.#size]; l < r; l >>= 1, r >>= 1) {
      lowest = Math.min(lowest, l & 1 ? this.#lowest[l++] : NOWHERE, r & 1 ? this.#lowest[--r] : NOWHERE);
    }
    return lowest;
  }
}

/** Where a larger share of the links would have to go for none to cross, nobody expects an order. */
const MOST_LEAVING = 0.25;

/** Fewer links tell of no order. */
const LEAST_LINKS = 8;

/**
 * The places of a longest part of a list that never falls, by patience sorting (Fredman 1975).
 *
 * @param {readonly number[]} values
 */
function longestAscending(values) {
  /** @type {number[]} where the least last value of a part of each length stands */
  const tops = [];
  /** @type {number[]} */
  const before = [];
  values.forEach((value, at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = values[tops[middle] ?? 0] ?? 0;
      [low, high] = top > value ? [low, middle] : [middle + 1, high];
    }
    before[at] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = at;
  });
  const places = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    places.push(at);
  }
  return places;
}

/** The links of all pairs of documents; rejected ones are none. */
export class Crossings {
  #sources;
  #targets;
  /** @type {Map<string, TargetRange>} */
  #ranges = new Map();
  /** @type {Set<string>} pairs of documents in no common order */
  #unordered = new Set();
  /** @type {Set<MachineRow | null | undefined>} links that keep the order, whatever crosses them */
  #straight = new Set();

  /**
   * @param {Side} sources
   * @param {Side} targets
   */
  constructor(sources, targets) {
    this.#sources = sources;
    this.#targets = targets;
  }

  /**
   * To be called when a row came, went, or was rejected.
   *
   * @param {Row} row
   * @param {readonly OwnRow[]} beside all rows that hold its first source
   */
  changed(row, beside) {
    if (isPaired(row)) {
      const name = this.#nameOf(row);
      const { start, end } = this.#documentOf(row);
      const range = this.#ranges.get(name) ?? new TargetRange(end - start);
      this.#ranges.set(name, range);
      const links = beside.filter((one) => isLink(one) && one.s[0] === row.s[0] && this.#nameOf(one) === name);
      range.set(
        row.s[0] - start,
        links.map((one) => one.t[0]),
      );
    }
  }

  /**
   * Finds out which documents are in a common order.
   *
   * @param {readonly Row[]} rows all of them, as the aligner left them
   */
  judge(rows) {
    /** @type {Map<string, Row[]>} */
    const links = new Map();
    for (const row of rows.filter(isLink)) {
      const name = this.#nameOf(row);
      const own = links.get(name) ?? [];
      links.set(name, own);
      own.push(row);
    }
    links.forEach((own, name) => {
      own.sort((a, b) => a.s[0] - b.s[0] || a.t[0] - b.t[0]);
      const straight = longestAscending(own.map((row) => row.t[0]));
      if (own.length < LEAST_LINKS || own.length - straight.length > MOST_LEAVING * own.length) {
        this.#unordered.add(name);
      }
      straight.forEach((at) => this.#straight.add(own[at]?.found));
    });
  }

  /**
   * Whether it leaves the order: an earlier source is linked to a later target, or the other way
   * about. What kept the order as the aligner left it still does, and documents without a common
   * order have none to leave.
   *
   * @param {Row} row
   */
  has(row) {
    const name = isLink(row) ? this.#nameOf(row) : '';
    const range = this.#ranges.get(name);
    if (!range || this.#unordered.has(name) || (row.found && this.#straight.has(row.found))) {
      return false;
    }
    const at = row.s[0] - this.#documentOf(row).start;
    return range.highestBefore(at) > row.t[0] || range.lowestFrom(at + 1) < row.t[0];
  }

  /** @param {Row} row */
  #nameOf(row) {
    return `${this.#sources.document(row.s)}\n${this.#targets.document(row.t)}`;
  }

  /** @param {Row} row */
  #documentOf(row) {
    const known = this.#sources.documents.get(this.#sources.document(row.s) ?? '');
    if (!known) {
      throw new Error('a row is of a document that is not there');
    }
    return known;
  }
}

/** @param {Row} row */
function isLink(row) {
  return isPaired(row) && row.state !== 'rejected';
}
