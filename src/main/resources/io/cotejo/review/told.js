// What was done, in a few words for the message line.

import { plural } from './dom.js';

/** @type {Readonly<Record<string, string>>} */
const DONE = {
  accept: 'accepted',
  'accept-above': 'accepted',
  reject: 'rejected',
  later: 'marked for later',
  clear: 'not reviewed again',
  'no-partner': 'confirmed without partner',
  unlink: 'unlinked',
  link: 'linked',
  merge: 'merged',
  split: 'split',
  'split-inside': 'split',
  'move-up': 'regrouped',
  'move-down': 'regrouped',
  'shift-up': 'shifted, not yet reviewed',
  'shift-down': 'shifted, not yet reviewed',
  edit: 'edited',
  replace: 'reworded',
  note: 'noted',
  dismiss: 'without error',
  undo: 'undone',
  redo: 'done again',
};

/**
 * Whether this is what an action can be called.
 *
 * @param {unknown} op
 */
export function isOperation(op) {
  return typeof op === 'string' && Object.hasOwn(DONE, op);
}

/** @param {Decision} decision */
function doneTo({ op, put = [] }) {
  return op === 'dismiss' && put.every(({ dismissed = [] }) => dismissed.length === 0)
    ? 'with its checks again'
    : (DONE[op] ?? op);
}

/** Operations that speak of one row, however many they make. */
const OF_ONE = new Set(['no-partner', 'unlink', 'link', 'merge', 'split', 'split-inside', 'move-up', 'move-down']);

/**
 * @param {Decision} decision
 * @param {number} index of the first row that it speaks of; −1 if that is not shown
 */
function rowsOf({ op, put = [] }, index) {
  if (put.length !== 1 && !OF_ONE.has(op)) {
    return plural(put.length, 'row');
  }
  return index < 0 ? 'A row that is not shown' : `Row ${index + 1}`;
}

/**
 * @param {Decision} decision
 * @param {number} index
 * @param {string} key that takes it back
 * @param {number} open verdicts that do not hold any more
 */
export function told(decision, index, key, open) {
  const again = open === 0 ? '' : `; ${plural(open, 'verdict')} to be given again`;
  return `${rowsOf(decision, index)} ${doneTo(decision)}${again} · ${key} takes it back`;
}

/**
 * @param {Decision} decision that was taken back, or done again
 * @param {number} index
 * @param {boolean} undone
 */
export function toldAgain(decision, index, undone) {
  return `${undone ? 'Undone' : 'Done again'}: ${rowsOf(decision, index).toLowerCase()} ${doneTo(decision)}`;
}
