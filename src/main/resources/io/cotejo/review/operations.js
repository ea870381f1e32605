// What a person can do to rows, as actions: what is removed, what is put. Nothing is changed here.
// An operation that cannot be done answers { error }, a sentence for the status line.

import { isByHand, isPaired } from './model.js';

export class Operations {
  constructor(model) {
    this.model = model;
  }

  claim(row, changes = {}) {
    const claim = {
      ...this.ref(row),
      state: row.state,
      sourceText: row.sourceText,
      targetText: row.targetText,
      note: row.note,
      ...changes,
    };
    return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== null && value !== ''));
  }

  ref({ s, t }) {
    return {
      source: s.length > 0 ? this.model.sources.ref(s) : null,
      target: t.length > 0 ? this.model.targets.ref(t) : null,
    };
  }

  refs(rows) {
    return rows.map((row) => Object.fromEntries(Object.entries(this.ref(row)).filter(([, side]) => side)));
  }

  action(op, put, remove = []) {
    return { op, fields: remove.length > 0 ? { remove: this.refs(remove), put } : { put } };
  }

  accept(rows, op = 'accept') {
    return this.action(
      op,
      rows.map((row) => this.claim(row, { state: isPaired(row) ? 'accepted' : 'unaligned' })),
    );
  }

  reject(row) {
    return isPaired(row)
      ? this.action('reject', [this.claim(row, { state: 'rejected' })])
      : { error: 'There is no pair to reject here; a confirms that there is no partner.' };
  }

  later(row) {
    return this.action('later', [this.claim(row, { state: 'later' })]);
  }

  clear(row) {
    return this.action('clear', [this.claim(row, { state: isByHand(row) && isPaired(row) ? 'edited' : 'auto' })]);
  }

  noPartner(row, column) {
    if (!isPaired(row)) {
      return this.action('no-partner', [this.claim(row, { state: 'unaligned' })]);
    }
    const alone = column === 'target' ? { s: [], t: row.t } : { s: row.s, t: [] };
    return this.action('no-partner', [this.bare(alone, 'unaligned', row.note)], [row]);
  }

  unlink(row) {
    return isPaired(row)
      ? this.action('unlink', [this.bare({ s: row.s, t: [] }, 'auto', row.note)], [row])
      : { error: 'There is no link here.' };
  }

  /** A claim on a row that need not be there. */
  bare(sides, state, note = '') {
    return this.claim({ ...sides, state, sourceText: null, targetText: null, note });
  }

  /** As bare, with the state that fits a row that a person has put together. */
  grouped(sides, note = '') {
    return this.bare(sides, sides.s.length > 0 && sides.t.length > 0 ? 'edited' : 'auto', note);
  }

  merge(row, next) {
    if (!next) {
      return { error: 'There is no row below to merge with.' };
    }
    const s = this.join('sources', row.s, next.s);
    const t = this.join('targets', row.t, next.t);
    if (!s || !t) {
      return { error: 'Only neighbours can be merged: these sentences do not follow each other in one document.' };
    }
    const claim = this.grouped({ s, t }, [row.note, next.note].filter((n) => n).join(' '));
    for (const [side, field, text] of [
      ['s', 'sourceText', this.model.sources],
      ['t', 'targetText', this.model.targets],
    ]) {
      if (row[field] !== null || next[field] !== null) {
        claim[field] = [row, next]
          .map((r) => r[field] ?? text.text(r[side]))
          .join(' ')
          .trim();
      }
    }
    return this.action('merge', [claim], [row, next]);
  }

  /** Two passages as one, in order; null if they do not follow each other. */
  join(side, a, b) {
    if (a.length === 0 || b.length === 0) {
      return [...a, ...b];
    }
    const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
    const sameDocument = this.model[side].document(first) === this.model[side].document(second);
    return sameDocument && second[0] === first.at(-1) + 1 ? [...first, ...second] : null;
  }

  /** Cuts a row behind the k-th sentence of a column, and behind the first of the other. */
  split(row, column, k) {
    const cut = (positions, at) => [positions.slice(0, at), positions.slice(at)];
    const own = column === 'target' ? row.t : row.s;
    if (row.s.length < 2 && row.t.length < 2) {
      return { error: 'A row of one sentence a side cannot be split.' };
    }
    const inTarget = own.length < 2 ? column !== 'target' : column === 'target';
    const at = own.length < 2 ? 1 : Math.min(Math.max(k, 1), own.length - 1);
    const [s1, s2] = inTarget ? cut(row.s, 1) : cut(row.s, at);
    const [t1, t2] = inTarget ? cut(row.t, at) : cut(row.t, 1);
    return this.action('split', [this.grouped({ s: s1, t: t1 }, row.note), this.grouped({ s: s2, t: t2 })], [row]);
  }

  /** Cuts a row inside the k-th sentence of a column, at a unit of its text. */
  splitInside(row, column, k, offset) {
    const inTarget = column === 'target';
    const [own, other] = inTarget ? [row.t, row.s] : [row.s, row.t];
    const side = inTarget ? this.model.targets : this.model.sources;
    const refs = own.length > k ? side.refsAround(own, k, offset) : null;
    if (!refs) {
      return { error: 'There is nothing to cut off there.' };
    }
    const others = [other.slice(0, 1), other.slice(1)].map((positions) =>
      this.ref(inTarget ? { s: positions, t: [] } : { s: [], t: positions }),
    );
    const put = refs.map((ref, i) => {
      const beside = inTarget ? others[i].source : others[i].target;
      const sides = inTarget ? { source: beside, target: ref } : { source: ref, target: beside };
      const claim = { ...sides, state: beside ? 'edited' : 'auto', note: i === 0 ? row.note : '' };
      return Object.fromEntries(Object.entries(claim).filter(([, value]) => value));
    });
    return this.action('split-inside', put, [row]);
  }

  /** Moves the first sentence of a column to the row above, or the last to the row below. */
  move(row, other, column, up) {
    const side = column === 'target' ? 't' : 's';
    if (row[side].length === 0 || !other) {
      return { error: 'There is nothing to move, or no row to move it to.' };
    }
    const moved = up ? row[side].slice(0, 1) : row[side].slice(-1);
    const rest = up ? row[side].slice(1) : row[side].slice(0, -1);
    const joined = this.join(side === 't' ? 'targets' : 'sources', moved, other[side]);
    if (!joined) {
      return {
        error: 'The sentence does not follow those of the other row in one document; link it with Space instead.',
      };
    }
    const sides = (r, positions) => (side === 't' ? { s: r.s, t: positions } : { s: positions, t: r.t });
    const rows = up
      ? [
          [other, sides(other, joined)],
          [row, sides(row, rest)],
        ]
      : [
          [row, sides(row, rest)],
          [other, sides(other, joined)],
        ];
    const put = rows.filter(([, r]) => r.s.length + r.t.length > 0).map(([old, r]) => this.grouped(r, old.note));
    return this.action(up ? 'move-up' : 'move-down', put, [row, other]);
  }

  /** Shifts a column by one row, from a row to the end of its run of rows in the same document. */
  shift(rows, index, column, up) {
    const side = column === 'target' ? 't' : 's';
    const texts = side === 't' ? this.model.targets : this.model.sources;
    const start = up ? index - 1 : index;
    if (start < 0 || rows[index][side].length === 0) {
      return { error: 'There is nothing to shift here, or no row above.' };
    }
    const own = texts.document(rows[index][side]);
    let end = start;
    while (end < rows.length && [null, own].includes(texts.document(rows[end][side]))) {
      end++;
    }
    const run = rows.slice(start, end);
    const column1 = run.map((row) => row[side]);
    const shifted = up
      ? [this.join(side === 't' ? 'targets' : 'sources', column1[0], column1[1] ?? []), ...column1.slice(2), []]
      : [[], ...column1];
    if (!shifted[0]) {
      return { error: 'The sentence does not follow those of the row above.' };
    }
    const put = shifted
      .map((positions, i) => {
        const other = run[i] ? run[i][side === 't' ? 's' : 't'] : [];
        return side === 't' ? { s: other, t: positions } : { s: positions, t: other };
      })
      .filter((r) => r.s.length + r.t.length > 0)
      .map((r) => this.grouped(r));
    return this.action(up ? 'shift-up' : 'shift-down', put, run);
  }

  link(s, t) {
    return this.action('link', [this.bare({ s, t }, 'edited')]);
  }

  edit(row, sourceText, targetText) {
    return this.action('edit', [this.claim(row, { state: 'edited', sourceText, targetText })]);
  }

  note(row, note) {
    return this.action('note', [this.claim(row, { note })]);
  }
}
