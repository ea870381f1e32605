// In which order rows can be looked at.

/** @import { Model } from './model.js' */

/**
 * What comes first is what is least, by each order.
 *
 * @type {Readonly<Record<string, (model: Model, row: Row) => number>>}
 */
const KEYS = {
  confidence: (_, row) => (row.s.length > 0 && row.t.length > 0 ? (row.confidence ?? 0) : 2),
  words: (_, row) => shareOfWords(row),
  length: (model, row) => shareOfLength(model, row),
};

/** @type {readonly (readonly [value: string, text: string])[]} */
export const ORDERS = [
  ['', 'as in the documents'],
  ['confidence', 'least confidence first'],
  ['words', 'fewest words matched first'],
  ['length', 'most unlike lengths first'],
];

/** @param {Row} row */
function shareOfWords({ machine }) {
  if (!machine?.evidence) {
    return 2;
  }
  const { numbers, names, words, sourceOnly, targetOnly } = machine.evidence;
  const matched = numbers.length + names.length + words.length;
  return matched / Math.max(1, matched + sourceOnly.length + targetOnly.length);
}

/**
 * @param {Model} model
 * @param {Row} row
 */
function shareOfLength(model, { s, t, pivot }) {
  if (s.length === 0 || t.length === 0) {
    return 2;
  }
  const [a, b] = [(pivot || model.sources.text(s)).length, model.targets.text(t).length];
  return Math.min(a, b) / Math.max(1, a, b);
}

/**
 * Rows in an order; equal ones stay as they stand in the documents.
 *
 * @param {Model} model
 * @param {readonly Row[]} rows
 * @param {string} order
 */
export function ordered(model, rows, order) {
  const key = KEYS[order];
  return key
    ? rows
        .map((row) => ({ row, at: key(model, row) }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row)
    : rows;
}
