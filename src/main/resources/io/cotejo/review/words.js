// Words of texts: what two texts share, where they differ, what to mark.

import { visible } from './dom.js';

const LONGEST_DIFF = 400;

/**
 * A text for comparing: lower case, without accents.
 *
 * @param {string} text
 */
export function fold(text) {
  // Most English has nothing to take off.
  const letters = /[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text;
  return letters.toLowerCase();
}

/**
 * The distinct longer words of a text, folded.
 *
 * @param {string} text
 */
export function contentWords(text) {
  return new Set(
    (fold(text.slice(0, 5000)).match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length > 3 || /\d/.test(w)),
  );
}

/**
 * Where terms stand in a text.
 *
 * @param {string} raw
 * @param {Pick<Evidence, 'words' | 'names' | 'numbers'>} evidence
 * @param {readonly string[]} terms of a glossary
 */
export function markTerms(raw, evidence, terms = []) {
  const text = visible(raw);
  /** @type {Map<string, string>} */
  const kinds = new Map();
  evidence.words.forEach((term) => kinds.set(plain(term), 'word'));
  evidence.names.forEach((term) => kinds.set(plain(term), 'name'));
  evidence.numbers.forEach((term) => kinds.set(plain(term), 'number'));
  terms.forEach((term) => kinds.set(plain(term), 'term'));
  kinds.delete('');
  if (kinds.size === 0) {
    return [{ text, kind: null }];
  }
  const sought = [...kinds.keys()]
    .sort((a, b) => b.length - a.length)
    .map((t) => t.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])(?:${sought.join('|')})(?![\\p{L}\\p{N}])(?![.,]\\p{N})`,
    'giu',
  );
  /** @type {Part[]} */
  const parts = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push({ text: text.slice(done, match.index), kind: null });
    parts.push({ text: match[0], kind: kinds.get(match[0].toLowerCase()) ?? 'word' });
    done = match.index + match[0].length;
  }
  parts.push({ text: text.slice(done), kind: null });
  return parts.filter((part) => part.text !== '');
}

/** @param {string} term */
function plain(term) {
  return visible(term).trim().toLowerCase();
}

/** @param {string} text */
function tokens(text) {
  return visible(text.slice(0, 20000)).match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/**
 * Which words of each text have no counterpart in the other.
 *
 * @param {string} a
 * @param {string} b
 */
export function difference(a, b) {
  const left = tokens(a).slice(0, LONGEST_DIFF);
  const right = tokens(b).slice(0, LONGEST_DIFF);
  const [leftFolded, rightFolded] = [left.map(fold), right.map(fold)];
  /** @type {(i: number, j: number) => boolean} */
  const same = (i, j) => leftFolded[i] === rightFolded[j];
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i][j] = same(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  /** @type {[Part[], Part[]]} */
  const parts = [[], []];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(i, j)) {
      parts[0].push({ text: left[i++], kind: null });
      parts[1].push({ text: right[j++], kind: null });
    } else if (j >= right.length || (i < left.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      parts[0].push({ text: left[i++], kind: 'only' });
    } else {
      parts[1].push({ text: right[j++], kind: 'only' });
    }
  }
  return parts.map((list) => list.map((p) => (/\S/.test(p.text) ? p : { ...p, kind: null })));
}
