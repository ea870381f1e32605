// Rows as files have them, with the ids that cotejo export gives: BeadIds.java says the same.

import { isPaired, onSide } from './rows.js';

/** @import { Model } from './model.js' */

/** @typedef {{ document: string, indices: string, text: string }} ExportedPassage */

/**
 * A row as files have it; a side without sentences is null.
 *
 * @typedef {object} ExportedRow
 * @property {string} id
 * @property {Row} row
 * @property {string} verdict empty where nobody has judged it
 * @property {string} confidence
 * @property {string} cost
 * @property {ExportedPassage | null} source
 * @property {ExportedPassage | null} target
 */

/**
 * @param {Model} model
 * @param {readonly Row[]} rows
 * @returns {Promise<ExportedRow[]>}
 */
export async function exportedRows(model, rows) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const exported = [];
  for (const row of rows) {
    const source = exportedPassage(model, row, 'source');
    const target = exportedPassage(model, row, 'target');
    const hash = await beadId(source, target);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    const judged = row.confidence !== null;
    exported.push({
      id: count === 1 ? hash : `${hash}-${count}`,
      row,
      verdict: judged ? (row.machine?.verdict ?? (isPaired(row) ? 'equivalent' : 'none')) : '',
      confidence: judged ? decimal(row.confidence ?? 0) : '',
      cost: judged ? decimal(row.machine?.cost ?? 0) : '',
      source,
      target,
    });
  }
  return exported;
}

/** @param {number} value */
function decimal(value) {
  return String(Math.round(value * 10000) / 10000);
}

/**
 * @param {Model} model
 * @param {Row} row
 * @param {SideName} side
 * @returns {ExportedPassage | null}
 */
function exportedPassage(model, row, side) {
  const positions = onSide(row, side);
  if (positions.length === 0) {
    return null;
  }
  const texts = model.texts(side);
  const edited = side === 'target' ? row.targetText : row.sourceText;
  const starts = positions.filter((p, k) => k === 0 || !texts.follows(positions[k - 1], p));
  const indices = (edited === null ? starts : starts.slice(0, 1)).map((p) => texts.sentences[p].index);
  return {
    document: texts.sentences[positions[0]].document,
    indices: indices.join(),
    text: edited ?? texts.text(positions),
  };
}

/**
 * Twelve hexadecimal digits of the SHA-256 over both sides.
 *
 * @param {ExportedPassage | null} source
 * @param {ExportedPassage | null} target
 */
async function beadId(source, target) {
  const bytes = new TextEncoder().encode(`${hashed(source)}\u0001${hashed(target)}\u0001`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {ExportedPassage | null} side */
function hashed(side) {
  const parts = side ? [side.document, ...side.indices.split(','), side.text] : [''];
  return parts.map((part) => `${allowedInXml(part).replaceAll('\ufffd', '')}\0`).join('');
}

/**
 * A text without what XML 1.0 forbids.
 *
 * @param {string} text
 */
export function allowedInXml(text) {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
