// New rows in place of old ones: notes always go along, and edited texts as far as their sentences
// stay together. What cannot be kept is named, so that the page can ask.

import { asClaim } from './claims.js';
import { isDecided, isPaired, onSide } from './rows.js';

/** @import { Claims } from './claims.js' */
/** @import { Model } from './model.js' */

/** @typedef {Passages & { state?: State }} Made a new row; regrouped if nothing else is said */

/** @type {readonly SideName[]} */
const SIDES = ['source', 'target'];

/**
 * The text of a side as a person worded it; null if nobody did.
 *
 * @param {Row} row
 * @param {SideName} side
 */
export function editOf(row, side) {
  return side === 'target' ? row.targetText : row.sourceText;
}

/**
 * @param {Passages} outer
 * @param {Passages} inner
 * @param {SideName} side
 */
function holds(outer, inner, side) {
  const own = onSide(inner, side);
  return own.length > 0 && own.every((p) => onSide(outer, side).includes(p));
}

/**
 * @param {Passages} a
 * @param {Passages} b
 */
function touch(a, b) {
  return a.s.some((p) => b.s.includes(p)) || a.t.some((p) => b.t.includes(p));
}

export class Regrouping {
  #model;
  #claims;

  /**
   * @param {Model} model
   * @param {Claims} claims
   */
  constructor(model, claims) {
    this.#model = model;
    this.#claims = claims;
  }

  /**
   * An action that puts rows in the place of others.
   *
   * @param {Operation} op
   * @param {readonly Made[]} made
   * @param {readonly Row[]} removed
   * @returns {Action}
   */
  action(op, made, removed) {
    const rows = [...made, ...this.#editedAlone(made, removed)];
    const owners = removed.map((row) => rows.find((one) => touch(one, row)));
    const put = rows.map((one) => {
      const notes = removed.filter((row, i) => owners[i] === one && row.note !== '').map((row) => row.note);
      const state = one.state ?? (isPaired(one) ? 'regrouped' : 'auto');
      const claim = this.#claims.bare(one, state, [...new Set(notes)].join('\n'));
      return asClaim({
        ...claim,
        sourceText: this.#carried(one, removed, 'source'),
        targetText: this.#carried(one, removed, 'target'),
        note: claim.note ?? '',
      });
    });
    return {
      ...this.#claims.action(op, put, removed),
      lost: lostEdits(rows, removed),
      open: removed.filter(isDecided).length,
    };
  }

  /**
   * Edited passages that no new row takes: they stay together, alone.
   *
   * @param {readonly Made[]} made
   * @param {readonly Row[]} removed
   * @returns {Made[]}
   */
  #editedAlone(made, removed) {
    return removed.flatMap((row) =>
      SIDES.filter(
        (side) =>
          editOf(row, side) !== null &&
          !made.some((one) => onSide(one, side).some((p) => onSide(row, side).includes(p))),
      ).map((side) => (side === 'target' ? { s: [], t: row.t } : { s: row.s, t: [] })),
    );
  }

  /**
   * The texts of a side as people worded them, with the original of what they did not; null if they
   * worded nothing of it.
   *
   * @param {Made} made
   * @param {readonly Row[]} removed
   * @param {SideName} side
   */
  #carried(made, removed, side) {
    const edited = removed.filter((row) => editOf(row, side) !== null && holds(made, row, side));
    if (edited.length === 0) {
      return null;
    }
    /** @type {(string | number[])[]} */
    const parts = [];
    for (const p of onSide(made, side)) {
      const row = edited.find((one) => onSide(one, side).includes(p));
      const last = parts.at(-1);
      if (row && onSide(row, side)[0] === p) {
        parts.push(editOf(row, side) ?? '');
      } else if (!row && Array.isArray(last)) {
        last.push(p);
      } else if (!row) {
        parts.push([p]);
      }
    }
    const texts = this.#model.texts(side);
    return parts.map((part) => (typeof part === 'string' ? part : texts.text(part))).join(' ');
  }
}

/**
 * The edited texts of which no new row holds all sentences.
 *
 * @param {readonly Passages[]} rows
 * @param {readonly Row[]} removed
 */
function lostEdits(rows, removed) {
  return removed.flatMap((row) =>
    SIDES.filter((side) => !rows.some((one) => holds(one, row, side))).flatMap((side) => editOf(row, side) ?? []),
  );
}
