// Which rows are shown, and which ones ask for a look.

import { checksOf } from './checks.js';
import { textsOf } from './foldedrows.js';
import { ordered } from './orders.js';
import { isByHand, isDecided, isPaired } from './rows.js';
import { fold } from './words.js';

/** @import { Bands } from './bands.js' */
/** @import { FoldedRows } from './foldedrows.js' */
/** @import { Model } from './model.js' */

/** @type {Wanted} */
export const ALL = { state: '', band: '', type: '', document: '', flag: '', search: '', order: '' };

/**
 * A search as a test on rows: plain without regard to case and accents, or /a pattern/.
 *
 * @param {Model} model
 * @param {FoldedRows} folded
 * @param {string} search
 * @returns {(row: Row) => boolean}
 */
function searcher(model, folded, search) {
  const pattern = /^\/(.+)\/?$/u.exec(search);
  if (pattern) {
    const body = pattern[1].endsWith('/') ? pattern[1].slice(0, -1) : pattern[1];
    const regex = new RegExp(body, 'iu');
    return (row) => textsOf(model, row).some((text) => regex.test(text));
  }
  const wanted = fold(search);
  return (row) => folded.of(row).includes(wanted);
}

/**
 * @param {Model} model
 * @param {Row} row
 * @param {string} flag
 */
function hasFlag(model, row, flag) {
  switch (flag) {
    case 'crossing':
      return model.crosses(row);
    case 'doubt':
      return (row.machine?.doubts?.length ?? 0) > 0;
    case 'by-hand':
      return isByHand(row);
    case 'dismissed':
      return row.dismissed.length > 0;
    case 'note':
      return row.note !== '';
    default:
      return flag === '' || checksOf(row).includes(flag);
  }
}

/**
 * @param {Row} row
 * @param {string} type
 */
function hasType(row, type) {
  switch (type) {
    case '':
      return true;
    case 'paired':
      return isPaired(row);
    case 'n-m':
      return isPaired(row) && row.type !== '1-1';
    default:
      return row.type === type;
  }
}

/**
 * The rows that a filter lets through; throws a SyntaxError for a pattern that is none.
 *
 * @param {Model} model
 * @param {Bands} bands
 * @param {Wanted} wanted
 * @param {FoldedRows} folded
 */
export function filtered(model, bands, wanted, folded) {
  const matches = wanted.search === '' ? null : searcher(model, folded, wanted.search);
  const rows = model.rows.filter(
    (row) =>
      (wanted.state === '' || (wanted.state === 'undecided' ? !isDecided(row) : row.state === wanted.state)) &&
      (wanted.band === '' || bands.of(row).name === wanted.band) &&
      hasType(row, wanted.type) &&
      (wanted.document === '' ||
        model.sources.document(row.s) === wanted.document ||
        model.targets.document(row.t) === wanted.document) &&
      hasFlag(model, row, wanted.flag) &&
      (!matches || matches(row)),
  );
  return ordered(model, rows, wanted.order);
}

/**
 * The next row from an index that passes a test, round the end; −1 if none does.
 *
 * @param {readonly Row[]} rows
 * @param {number} from
 * @param {1 | -1} step
 * @param {(row: Row) => boolean} test
 */
export function nextIndex(rows, from, step, test) {
  for (let n = 1; n <= rows.length; n++) {
    const index = (((from + step * n) % rows.length) + rows.length) % rows.length;
    if (test(rows[index])) {
      return index;
    }
  }
  return -1;
}
