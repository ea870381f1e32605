// Which rows are shown, and which ones ask for a look.

import { bandOf, isByHand, isDecided, isPaired, typeOf } from './model.js';
import { fold } from './words.js';

export const ALL = { state: '', band: '', type: '', document: '', flag: '', search: '' };

/** A search as a test on texts: plain without regard to case and accents, or /a pattern/. */
export function searcher(search) {
  const pattern = /^\/(.+)\/?$/u.exec(search);
  if (pattern) {
    const body = pattern[1].endsWith('/') ? pattern[1].slice(0, -1) : pattern[1];
    const regex = new RegExp(body, 'iu');
    return (text) => regex.test(text);
  }
  const wanted = fold(search);
  return (text) => fold(text).includes(wanted);
}

function textsOf(model, row) {
  return [
    model.sources.text(row.s),
    row.pivot,
    model.targets.text(row.t),
    row.sourceText ?? '',
    row.targetText ?? '',
    row.note,
  ];
}

export function hasContradiction(row) {
  return (row.machine?.evidence?.contradictions.length ?? 0) > 0;
}

/** Rows whose order on one side is not that of the other, among rows of the same two documents. */
export function crossingRows(model) {
  const runs = new Map();
  for (const row of model.rows) {
    if (isPaired(row) && row.state !== 'rejected') {
      const source = model.sources.document(row.s);
      const target = model.targets.document(row.t);
      const own = runs.get(source) ?? new Map();
      const run = own.get(target) ?? [];
      run.push(row);
      own.set(target, run);
      runs.set(source, own);
    }
  }
  const crossing = new Set();
  for (const run of [...runs.values()].flatMap((own) => [...own.values()])) {
    run.sort((a, b) => a.s[0] - b.s[0]);
    let highest = -1;
    run.forEach((row) => {
      if (row.t[0] < highest) {
        crossing.add(row);
      }
      highest = Math.max(highest, row.t[0]);
    });
    let lowest = Infinity;
    for (let i = run.length - 1; i >= 0; i--) {
      if (run[i].t[0] > lowest) {
        crossing.add(run[i]);
      }
      lowest = Math.min(lowest, run[i].t[0]);
    }
  }
  return crossing;
}

function hasFlag(row, flag, crossing) {
  switch (flag) {
    case 'contradiction':
      return hasContradiction(row);
    case 'crossing':
      return crossing.has(row);
    case 'doubt':
      return (row.machine?.doubts?.length ?? 0) > 0;
    case 'by-hand':
      return isByHand(row);
    case 'note':
      return row.note !== '';
    default:
      return true;
  }
}

/** The rows that a filter lets through; throws a SyntaxError for a pattern that is none. */
export function filtered(model, wanted, crossing) {
  const matches = wanted.search === '' ? null : searcher(wanted.search);
  return model.rows.filter(
    (row) =>
      (wanted.state === '' || (wanted.state === 'undecided' ? !isDecided(row) : row.state === wanted.state)) &&
      (wanted.band === '' || bandOf(row).name === wanted.band) &&
      (wanted.type === '' ||
        (wanted.type === 'n-m' ? isPaired(row) && typeOf(row) !== '1-1' : typeOf(row) === wanted.type)) &&
      (wanted.document === '' ||
        model.sources.document(row.s) === wanted.document ||
        model.targets.document(row.t) === wanted.document) &&
      hasFlag(row, wanted.flag, crossing) &&
      (!matches || textsOf(model, row).some(matches)),
  );
}

/** Whether a person should look: undecided, and unsure, or not one to one, or contradicted. */
export function isDoubtful(row) {
  return !isDecided(row) && isPaired(row) && (row.confidence < 0.5 || typeOf(row) !== '1-1' || hasContradiction(row));
}

/** The next row from an index that passes a test, round the end; −1 if none does. */
export function nextIndex(rows, from, step, test) {
  for (let n = 1; n <= rows.length; n++) {
    const index = (((from + step * n) % rows.length) + rows.length) % rows.length;
    if (test(rows[index])) {
      return index;
    }
  }
  return -1;
}
