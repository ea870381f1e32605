// A log that a person hands to the page, read line by line.

import { isOperation } from './told.js';

/** @type {readonly string[]} */
const KNOWN_STATES = ['auto', 'accepted', 'edited', 'regrouped', 'rejected', 'unaligned', 'later'];

/** @param {unknown} value */
const isText = (value) => value === undefined || value === null || typeof value === 'string';

/** @param {any} ref */
function isPassage(ref) {
  return (
    ref === undefined ||
    ref === null ||
    (typeof ref.document === 'string' &&
      typeof ref.text === 'string' &&
      Array.isArray(ref.sentences) &&
      ref.sentences.length > 0 &&
      ref.sentences.every((/** @type {unknown} */ key) => typeof key === 'string'))
  );
}

/** @param {any} ref */
function isRef(ref) {
  return isPassage(ref?.source) && isPassage(ref.target) && !!(ref.source ?? ref.target);
}

/** @param {any} claim */
function isClaim(claim) {
  const { state, sourceText, targetText, note, dismissed = [] } = claim ?? {};
  return (
    isRef(claim) &&
    KNOWN_STATES.includes(state) &&
    [sourceText, targetText, note].every(isText) &&
    Array.isArray(dismissed) &&
    dismissed.every((code) => typeof code === 'string')
  );
}

/** @param {any} line */
function isDecision(line) {
  const { seq, op, time, by, of, put = [], remove = [] } = line ?? {};
  const takesBack = op === 'undo' || op === 'redo';
  return (
    Number.isInteger(seq) &&
    isOperation(op) &&
    typeof time === 'string' &&
    isText(by) &&
    (takesBack ? Number.isInteger(of) : of === undefined && Array.isArray(line.put)) &&
    Array.isArray(put) &&
    put.every(isClaim) &&
    Array.isArray(remove) &&
    remove.every(isRef)
  );
}

/**
 * The decisions of a log; throws an Error that names the first line that is none.
 *
 * @param {string} text
 * @returns {Decision[]}
 */
export function decisionsOf(text) {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.flatMap((line, i) => {
    if (line.trim() === '') {
      return [];
    }
    /** @type {unknown} */
    let read = null;
    try {
      read = JSON.parse(line);
    } catch {
      // It is told below, with its number.
    }
    if (!isDecision(read)) {
      throw new Error(`line ${i + 1} is no decision`);
    }
    return /** @type {Decision} */ (read);
  });
}

/** The text of a file that the person chooses; null if none is chosen. */
export function chosenFile() {
  /** @type {Promise<File | null>} */
  const file = new Promise((resolve) => {
    const box = document.createElement('input');
    box.type = 'file';
    box.accept = '.jsonl';
    box.hidden = true;
    box.dataset.load = '';
    const done = () => {
      resolve(box.files?.[0] ?? null);
      box.remove();
    };
    box.addEventListener('change', done);
    box.addEventListener('cancel', done);
    document.body.append(box);
    box.click();
  });
  return file.then((one) => (one ? one.text() : null));
}
