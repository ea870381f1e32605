// What a person can do to rows, as actions: what is removed, what is put. Nothing is changed here.
// An operation that cannot be done answers { error }, a sentence for the status line.

import { asClaim, Claims } from './claims.js';
import { Regrouping, editOf } from './regrouping.js';
import { isPaired, onSide, otherThan } from './rows.js';

/** @import { Model } from './model.js' */

/** @typedef {readonly number[]} Positions */

/**
 * @param {Positions} positions
 * @param {number} at
 * @returns {[Positions, Positions]}
 */
function cutAt(positions, at) {
  return [positions.slice(0, at), positions.slice(at)];
}

/**
 * Passages of which one is on that side.
 *
 * @param {SideName} side
 * @param {Positions} own
 * @param {Positions} other
 */
function asPassages(side, own, other) {
  return side === 'target' ? { s: other, t: own } : { s: own, t: other };
}

/**
 * The state of a row that nobody has reviewed; texts in other words are no review.
 *
 * @param {Row} row
 * @returns {State}
 */
function unreviewed(row) {
  return !row.machine && !row.leftover && isPaired(row) ? 'regrouped' : 'auto';
}

export class Operations {
  #model;
  #claims;
  #regrouping;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
    this.#claims = new Claims(model);
    this.#regrouping = new Regrouping(model, this.#claims);
  }

  /**
   * @param {readonly Row[]} rows
   * @param {Operation} op
   */
  accept(rows, op = 'accept') {
    return this.#claims.action(
      op,
      rows.map((row) => this.#claims.row({ ...row, state: isPaired(row) ? 'accepted' : 'unaligned' })),
    );
  }

  /** @param {Row} row */
  reject(row) {
    return isPaired(row)
      ? this.#claims.action('reject', [this.#claims.row({ ...row, state: 'rejected' })])
      : { error: 'There is no pair to reject here; a confirms that there is no partner.' };
  }

  /** @param {Row} row */
  later(row) {
    return this.#claims.action('later', [this.#claims.row({ ...row, state: 'later' })]);
  }

  /** @param {Row} row */
  clear(row) {
    return this.#claims.action('clear', [this.#claims.row({ ...row, state: unreviewed(row) })]);
  }

  /**
   * @param {Row} row
   * @param {SideName} side
   */
  noPartner(row, side) {
    return isPaired(row)
      ? this.#regrouping.action(
          'no-partner',
          [{ ...asPassages(side, onSide(row, side), []), state: 'unaligned' }],
          [row],
        )
      : this.#claims.action('no-partner', [this.#claims.row({ ...row, state: 'unaligned' })]);
  }

  /** @param {Row} row */
  unlink(row) {
    return isPaired(row)
      ? this.#regrouping.action('unlink', [{ s: row.s, t: [] }], [row])
      : { error: 'There is no link here.' };
  }

  /**
   * @param {Row} row
   * @param {Row} [next]
   */
  merge(row, next) {
    if (!next) {
      return { error: 'There is no row below to merge with.' };
    }
    const s = this.#join('source', row.s, next.s);
    const t = this.#join('target', row.t, next.t);
    if (!s || !t) {
      return { error: 'Only neighbours can be merged: these sentences do not follow each other in one document.' };
    }
    return this.#regrouping.action('merge', [{ s, t }], [row, next]);
  }

  /**
   * Two passages as one, in order; null if they do not follow each other.
   *
   * @param {SideName} side
   * @param {Positions} a
   * @param {Positions} b
   */
  #join(side, a, b) {
    if (a.length === 0 || b.length === 0) {
      return [...a, ...b];
    }
    const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
    const sameDocument = this.#model.texts(side).document(first) === this.#model.texts(side).document(second);
    return sameDocument && second[0] === first[first.length - 1] + 1 ? [...first, ...second] : null;
  }

  /**
   * Cuts a row behind the k-th sentence of a side, and behind the first of the other.
   *
   * @param {Row} row
   * @param {SideName} side
   * @param {number} k
   */
  split(row, side, k) {
    if (row.s.length < 2 && row.t.length < 2) {
      return { error: 'A row of one sentence a side cannot be split.' };
    }
    const main = onSide(row, side).length < 2 ? otherThan(side) : side;
    const at = main === side ? Math.min(Math.max(k, 1), onSide(row, side).length - 1) : 1;
    const own = cutAt(onSide(row, main), at);
    const other = cutAt(onSide(row, otherThan(main)), 1);
    const made = [asPassages(main, own[0], other[0]), asPassages(main, own[1], other[1])];
    return this.#regrouping.action('split', made, [row]);
  }

  /**
   * Cuts a row inside the k-th sentence of a side, at a unit of its text.
   *
   * @param {Row} row
   * @param {SideName} side
   * @param {number} k
   * @param {number} offset
   */
  splitInside(row, side, k, offset) {
    const own = onSide(row, side);
    const refs = own.length > k ? this.#model.texts(side).refsAround(own, k, offset) : null;
    if (!refs) {
      return { error: 'There is nothing to cut off there.' };
    }
    const others = cutAt(onSide(row, otherThan(side)), 1);
    const put = refs.map((ref, i) => {
      const beside = others[i].length > 0 ? this.#model.texts(otherThan(side)).ref(others[i]) : null;
      const sides = side === 'target' ? { source: beside, target: ref } : { source: ref, target: beside };
      const whole = others[i].length === onSide(row, otherThan(side)).length;
      const kept = whole ? { [side === 'target' ? 'sourceText' : 'targetText']: editOf(row, otherThan(side)) } : {};
      return asClaim({ ...sides, ...kept, state: beside ? 'regrouped' : 'auto', note: i === 0 ? row.note : '' });
    });
    const cutText = editOf(row, side);
    const cutOther = others.every((some) => some.length > 0) ? editOf(row, otherThan(side)) : null;
    const lost = [cutText, cutOther].filter((text) => text !== null);
    return { ...this.#claims.action('split-inside', put, [row]), lost };
  }

  /**
   * Moves the first sentence of a side to the row above, or the last to the row below.
   *
   * @param {Row} row
   * @param {Row | undefined} neighbour
   * @param {SideName} side
   * @param {boolean} up
   */
  move(row, neighbour, side, up) {
    const own = onSide(row, side);
    if (own.length === 0 || !neighbour) {
      return { error: 'There is nothing to move, or no row to move it to.' };
    }
    const [moved, rest] = up ? cutAt(own, 1) : cutAt(own, own.length - 1).reverse();
    const joined = this.#join(side, moved, onSide(neighbour, side));
    if (!joined) {
      return {
        error: 'The sentence does not follow those of the other row in one document; link it with Space instead.',
      };
    }
    const left = asPassages(side, rest, onSide(row, otherThan(side)));
    const gained = asPassages(side, joined, onSide(neighbour, otherThan(side)));
    const made = (up ? [gained, left] : [left, gained]).filter(({ s, t }) => s.length + t.length > 0);
    return this.#regrouping.action(up ? 'move-up' : 'move-down', made, [row, neighbour]);
  }

  /**
   * Shifts a side by one row, from a row to the end of its run of rows in the same document.
   *
   * @param {readonly Row[]} rows
   * @param {number} index
   * @param {SideName} side
   * @param {boolean} up
   */
  shift(rows, index, side, up) {
    const start = up ? index - 1 : index;
    if (start < 0 || onSide(rows[index], side).length === 0) {
      return { error: 'There is nothing to shift here, or no row above.' };
    }
    const texts = this.#model.texts(side);
    const own = texts.document(onSide(rows[index], side));
    let end = start;
    while (end < rows.length && [null, own].includes(texts.document(onSide(rows[end], side)))) {
      end++;
    }
    const run = rows.slice(start, end);
    const column = run.map((row) => onSide(row, side));
    const first = up ? this.#join(side, column[0], column[1] ?? []) : [];
    if (!first) {
      return { error: 'The sentence does not follow those of the row above.' };
    }
    const shifted = up ? [first, ...column.slice(2), []] : [first, ...column];
    const made = shifted
      .map((positions, i) => asPassages(side, positions, run[i] ? onSide(run[i], otherThan(side)) : []))
      .filter(({ s, t }) => s.length + t.length > 0);
    return this.#regrouping.action(up ? 'shift-up' : 'shift-down', made, run);
  }

  /**
   * @param {Positions} s
   * @param {Positions} t
   */
  link(s, t) {
    return this.#regrouping.action('link', [{ s, t, state: 'edited' }], this.#model.apartFor({ s, t }));
  }

  /**
   * @param {Row} row
   * @param {string | null} sourceText
   * @param {string | null} targetText
   */
  edit(row, sourceText, targetText) {
    return this.#claims.action('edit', [this.#claims.row({ ...row, state: 'edited', sourceText, targetText })]);
  }

  /**
   * Texts in other words, in many rows at once. That approves none of them.
   *
   * @param {readonly { row: Row, text: string }[]} replacements
   * @param {SideName} side
   */
  replace(replacements, side) {
    const field = side === 'target' ? 'targetText' : 'sourceText';
    return this.#claims.action(
      'replace',
      replacements.map(({ row, text }) => {
        const original = this.#model.texts(side).text(onSide(row, side));
        const state = row.state === 'accepted' ? 'edited' : row.state;
        return this.#claims.row({ ...row, state, [field]: text === original ? null : text });
      }),
    );
  }

  /**
   * Which checks are no errors, of some rows.
   *
   * @param {readonly { row: Row, dismissed: readonly string[] }[]} changes
   */
  dismiss(changes) {
    return this.#claims.action(
      'dismiss',
      changes.map(({ row, dismissed }) => this.#claims.row({ ...row, dismissed })),
    );
  }

  /**
   * @param {Row} row
   * @param {string} note
   */
  note(row, note) {
    return this.#claims.action('note', [this.#claims.row({ ...row, note })]);
  }
}
