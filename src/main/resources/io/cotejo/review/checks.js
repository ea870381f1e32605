// What asks for a look at a row, whatever its confidence.

import { isDecided, isPaired } from './rows.js';

/** @import { Bands } from './bands.js' */

/**
 * Sign and words of each check; those behind `grouping` are doubts about the machine's English, see
 * Doubt.java.
 *
 * @type {Readonly<Record<string, readonly [sign: string, text: string]>>}
 */
export const CHECKS = {
  contradiction: ['≠', 'contradiction'],
  partial: ['◐', 'partial: one side says more'],
  copy: ['=', 'a copy, not translated'],
  grouping: ['⊟', 'not one to one'],
  'number-lost': ['⚠', 'number lost'],
  'name-lost': ['⚠', 'name lost'],
  'code-lost': ['⚠', 'code or address lost'],
  empty: ['⚠', 'translation empty'],
  repetition: ['⚠', 'translation repeats itself'],
  length: ['⚠', 'translation too short or long'],
  'wrong-language': ['⚠', 'translation in another language'],
  'error-text': ['⚠', 'a message for a translation'],
  unprotected: ['⚠', 'term or code lost'],
};

/**
 * The checks that a row does not pass, gravest first.
 *
 * @param {Row} row
 * @returns {string[]}
 */
export function checksOf(row) {
  const { machine } = row;
  const doubts = machine?.doubts ?? [];
  const failed = {
    contradiction: (machine?.evidence?.contradictions.length ?? 0) > 0,
    partial: machine?.verdict === 'partial',
    copy: machine?.verdict === 'copy' || doubts.includes('copy'),
    grouping: isPaired(row) && row.type !== '1-1' && !row.dismissed.includes('grouping'),
  };
  return Object.keys(CHECKS).filter((code) =>
    code in failed ? failed[/** @type {keyof failed} */ (code)] : doubts.includes(code),
  );
}

/**
 * Whether a pair says the same for sure: it is neither partial nor contradicted nor a copy.
 *
 * @param {Row} row
 */
export function isPlain(row) {
  return !checksOf(row).some((code) => code === 'contradiction' || code === 'partial' || code === 'copy');
}

/**
 * Whether a person should look: undecided, and unsure or not passing a check.
 *
 * @param {Row} row
 * @param {Bands} bands
 */
export function isDoubtful(row, bands) {
  return !isDecided(row) && isPaired(row) && (bands.of(row).unsure || checksOf(row).length > 0);
}

/**
 * A confidence as people read it, cut and not rounded: what is not sure is not shown as sure.
 * Decimals.java says the same.
 *
 * @param {number} confidence
 */
export function shownConfidence(confidence) {
  return (Math.floor(Number((confidence * 100).toFixed(6))) / 100).toFixed(2);
}
