// What a search looks at: the texts of each row, folded once and not for each letter that is typed.

import { fold } from './words.js';

/** @import { Model } from './model.js' */

/** Rows that are folded in one go: short enough not to hold up a key press. */
const FOLDED_AT_ONCE = 500;

/**
 * All that is written in a row.
 *
 * @param {Model} model
 * @param {Row} row
 */
export function textsOf(model, row) {
  return [
    model.sources.text(row.s),
    row.pivot,
    model.targets.text(row.t),
    row.sourceText ?? '',
    row.targetText ?? '',
    row.note,
  ];
}

/** The folded texts of rows, kept as long as a row is as it was. */
export class FoldedRows {
  #model;
  /** @type {WeakMap<Row, { touched: number, text: string }>} */
  #known = new WeakMap();
  #done = 0;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
  }

  /**
   * All texts of a row, a line each.
   *
   * @param {Row} row
   */
  of(row) {
    const known = this.#known.get(row);
    if (known?.touched === row.touched) {
      return known.text;
    }
    const text = textsOf(this.#model, row)
      .map((one) => fold(one).replaceAll('\n', ' '))
      .join('\n');
    this.#known.set(row, { touched: row.touched, text });
    return text;
  }

  /** Folds some rows ahead of the first search; answers whether all are. */
  build() {
    const { rows } = this.#model;
    const end = Math.min(rows.length, this.#done + FOLDED_AT_ONCE);
    for (; this.#done < end; this.#done++) {
      this.of(rows[this.#done]);
    }
    return this.#done >= rows.length;
  }
}
