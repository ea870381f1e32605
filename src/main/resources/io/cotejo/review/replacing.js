// Find and replace: what it would make of some rows. Nothing is changed here.

import { onSide } from './rows.js';

/** @import { Model } from './model.js' */

/** @typedef {{ find: string, by: string, side: SideName, matchCase: boolean, words: boolean }} Wish */
/** @typedef {{ kept: string, old: string, made: string }} Step a stretch that stays, then one that goes and what comes */
/** @typedef {{ row: Row, index: number, steps: Step[], text: string }} Replacement */

/**
 * @typedef {object} Plan
 * @property {Replacement[]} replacements
 * @property {number} hits in all of them
 * @property {number} rejected rows that have it, and are nobody's text any more
 * @property {number} blank rows of which nothing would be left
 */

/** Of a letter, what people type may be composed and what stands there not, or the other way round. */
const FORMS = /** @type {const} */ (['NFC', 'NFD']);

/** @param {string} text */
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s/gu, '\\s');
}

/**
 * What is sought, never the half of a letter.
 *
 * @param {Wish} wish
 */
function patternOf({ find, matchCase, words }) {
  const forms = [...new Set(FORMS.map((form) => literally(find.normalize(form))))].join('|');
  const before = words && /^[\p{L}\p{N}_]/u.test(find) ? '(?<![\\p{L}\\p{N}\\p{M}_])' : '';
  const behind = words && /[\p{L}\p{N}\p{M}_]$/u.test(find) ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(`${before}(?:${forms})(?!\\p{M})${behind}`, matchCase ? 'gu' : 'giu');
}

/**
 * The text of a side as it stands now.
 *
 * @param {Model} model
 * @param {Row} row
 * @param {SideName} side
 */
function textNow(model, row, side) {
  return (side === 'target' ? row.targetText : row.sourceText) ?? model.texts(side).text(onSide(row, side));
}

/**
 * @param {Model} model
 * @param {readonly Row[]} rows
 * @param {Wish} wish
 * @returns {Plan}
 */
export function replacementsIn(model, rows, wish) {
  /** @type {Plan} */
  const plan = { replacements: [], hits: 0, rejected: 0, blank: 0 };
  if (wish.find === '') {
    return plan;
  }
  const pattern = patternOf(wish);
  rows.forEach((row, index) => {
    const now = textNow(model, row, wish.side);
    const steps = stepsThrough(now, pattern, wish.by);
    const text = steps.map(({ kept, made }) => kept + made).join('');
    if (steps.length === 1 || text === now) {
      return;
    }
    if (row.state === 'rejected') {
      plan.rejected++;
    } else if (text.trim() === '') {
      plan.blank++;
    } else {
      plan.hits += steps.length - 1;
      plan.replacements.push({ row, index, steps, text });
    }
  });
  return plan;
}

/**
 * A text cut at the hits; the last step is what stands behind them.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} made
 */
function stepsThrough(text, pattern, made) {
  /** @type {Step[]} */
  const steps = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    steps.push({ kept: text.slice(done, match.index), old: match[0], made });
    done = match.index + match[0].length;
  }
  return [...steps, { kept: text.slice(done), old: '', made: '' }];
}
