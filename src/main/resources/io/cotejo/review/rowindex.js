// The rows by what stands in them.

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
   * @param {number} sources how many sentences there are
   * @param {number} targets
   */
  constructor(sources, targets) {
    this.#bySource = Array.from({ length: sources }, () => []);
    this.#byTarget = Array.from({ length: targets }, () => []);
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
  }

  /** @param {OwnRow} row */
  leave(row) {
    const key = keyOf(row);
    if (this.#byKey.get(key) === row) {
      this.#byKey.delete(key);
    }
    row.s.forEach((p) => this.#bySource[p].splice(this.#bySource[p].indexOf(row), 1));
    row.t.forEach((p) => this.#byTarget[p].splice(this.#byTarget[p].indexOf(row), 1));
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
