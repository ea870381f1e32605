// The rows, and what decisions do to them. Replay.java does the same: a decision must mean one
// thing on the page and in an export.

import { Side } from './side.js';

const GONE = 'the text is not there any more, or in more than one place';
const OTHER_ROW = 'no row has just these sentences any more';
const PART_OF_MORE = 'the rejected pair is part of a larger row now';

function keyOf(s, t) {
  return `${s.join(',')}|${t.join(',')}`;
}

/** The same for cuts that are the same. */
function nameOf(...cuts) {
  return JSON.stringify(
    cuts.map((side) => [...side].map(([key, offsets]) => [key, [...offsets].sort((a, b) => a - b)]).sort()),
  );
}

/** The rows in the order in which they are shown. */
export class Model {
  constructor(run) {
    this.run = run;
    // Changes whenever rows come or go, or a rejection does.
    this.shape = 0;
    this.lastId = 0;
    this.build(new Map(), new Map());
  }

  /** Cuts sentences there and nowhere else; answers whether that made all rows anew. */
  cutAt(sources, targets) {
    if (nameOf(sources, targets) === this.cuts) {
      return false;
    }
    this.build(sources, targets);
    return true;
  }

  build(sourceCuts, targetCuts) {
    const { run } = this;
    this.cuts = nameOf(sourceCuts, targetCuts);
    this.sources = new Side(run.sources, sourceCuts);
    this.targets = new Side(run.targets, targetCuts);
    this.rows = [];
    this.byKey = new Map();
    this.bySource = this.sources.sentences.map(() => []);
    this.byTarget = this.targets.sentences.map(() => []);
    this.pivots = new Map();
    this.shape++;
    for (const machine of run.rows) {
      const s = machine.s.flatMap((p) => this.sources.positions[p]);
      const t = machine.t.flatMap((p) => this.targets.positions[p]);
      const key = s.join(',');
      if (!this.pivots.has(key)) {
        this.pivots.set(key, machine.pivot);
      }
      this.rows.push(this.enter(this.row(s, t, machine)));
    }
  }

  row(s, t, machine, leftover = false) {
    return {
      id: ++this.lastId,
      s,
      t,
      type: `${this.sources.count(s)}-${this.targets.count(t)}`,
      machine,
      leftover,
      state: 'auto',
      sourceText: null,
      targetText: null,
      note: '',
      // How often its look changed.
      touched: 0,
      // How high the list drew it, and when.
      height: 0,
      sizing: -1,
      pivot: machine ? machine.pivot : this.pivot(s),
      confidence: machine ? machine.confidence : leftover ? 0 : 1,
    };
  }

  /** The machine's English of passages that make up this one; none if it cuts through one. */
  pivot(s) {
    const parts = [];
    for (let done = 0; done < s.length;) {
      let end = s.length;
      while (end > done && !this.pivots.has(s.slice(done, end).join(','))) {
        end--;
      }
      if (end === done) {
        return '';
      }
      parts.push(this.pivots.get(s.slice(done, end).join(',')));
      done = end;
    }
    return parts.join(' ').trim();
  }

  enter(row) {
    const key = keyOf(row.s, row.t);
    // A row that the file repeats is shown, but no decision reaches it.
    if (!this.byKey.has(key)) {
      this.byKey.set(key, row);
    }
    row.s.forEach((p) => this.bySource[p].push(row));
    row.t.forEach((p) => this.byTarget[p].push(row));
    return row;
  }

  leave(row) {
    const key = keyOf(row.s, row.t);
    if (this.byKey.get(key) === row) {
      this.byKey.delete(key);
    }
    row.s.forEach((p) => this.bySource[p].splice(this.bySource[p].indexOf(row), 1));
    row.t.forEach((p) => this.byTarget[p].splice(this.byTarget[p].indexOf(row), 1));
  }

  /** Applies a decision; answers how to take it back, and what of it did not fit. */
  apply(decision) {
    const work = { patch: [], stale: [], at: null, freedSources: new Set(), freedTargets: new Set() };
    const regroups = (decision.remove ?? []).length > 0;
    const missing = regroups ? decision.put.find((claim) => !this.find(claim)) : null;
    if (missing) {
      work.stale.push({ claim: missing, reason: GONE });
      return work;
    }
    for (const ref of decision.remove ?? []) {
      const found = this.find(ref);
      const row = found && this.byKey.get(keyOf(found.s, found.t));
      if (row) {
        this.dissolve(row, work);
      }
    }
    for (const claim of decision.put) {
      const reason = this.applyClaim(claim, regroups, work);
      if (reason) {
        work.stale.push({ claim, reason });
      }
    }
    this.giveRowsToTheFreed(work);
    return work;
  }

  applyClaim(claim, regroups, work) {
    const found = this.find(claim);
    if (!found) {
      return GONE;
    }
    const { s, t } = found;
    const row = this.byKey.get(keyOf(s, t));
    const paired = s.length > 0 && t.length > 0;
    if (row) {
      this.set(row, claim, work);
    } else if (claim.state === 'unaligned' || (paired && (claim.state === 'accepted' || claim.state === 'edited'))) {
      this.makeRow(s, t, claim, work);
    } else if (claim.state === 'rejected') {
      return this.linksAnyOf(s, t) ? PART_OF_MORE : null;
    } else if (regroups && !paired) {
      if (this.touching(s, t).size === 0) {
        this.set(this.insert(this.row(s, t, null, true), work), claim, work);
      }
    } else {
      return OTHER_ROW;
    }
    return null;
  }

  makeRow(s, t, claim, work) {
    for (const other of this.touching(s, t)) {
      if (claim.state === 'unaligned' || this.excludes(other, s, t)) {
        this.dissolve(other, work);
      }
    }
    this.set(this.insert(this.row(s, t, null), work), claim, work);
  }

  /** Whether a row and a link cannot stand beside each other. */
  excludes(row, s, t) {
    return (
      row.s.length === 0 ||
      row.t.length === 0 ||
      (this.sources.document(row.s) === this.sources.document(s) &&
        this.targets.document(row.t) === this.targets.document(t))
    );
  }

  touching(s, t) {
    const rows = new Set();
    s.forEach((p) => this.bySource[p].forEach((row) => rows.add(row)));
    t.forEach((p) => this.byTarget[p].forEach((row) => rows.add(row)));
    return rows;
  }

  linksAnyOf(s, t) {
    return [...this.touching(s, t)].some((row) => row.s.some((p) => s.includes(p)) && row.t.some((p) => t.includes(p)));
  }

  find(ref) {
    const s = this.sources.find(ref.source);
    const t = this.targets.find(ref.target);
    return s && t ? { s, t } : null;
  }

  set(row, claim, work) {
    const before = { state: row.state, sourceText: row.sourceText, targetText: row.targetText, note: row.note };
    const after = {
      state: claim.state,
      sourceText: claim.sourceText ?? null,
      targetText: claim.targetText ?? null,
      note: claim.note ?? '',
    };
    if (before.state === 'rejected' || after.state === 'rejected') {
      this.shape++;
    }
    row.touched++;
    Object.assign(row, after);
    work.patch.push(() => {
      row.touched++;
      Object.assign(row, before);
    });
  }

  dissolve(row, work) {
    this.shape++;
    const index = this.rows.indexOf(row);
    this.rows.splice(index, 1);
    this.leave(row);
    row.s.forEach((p) => work.freedSources.add(p));
    row.t.forEach((p) => work.freedTargets.add(p));
    work.at = work.at === null ? index : index < work.at ? index : work.at;
    work.patch.push(() => {
      this.rows.splice(index, 0, row);
      this.enter(row);
    });
  }

  insert(row, work) {
    this.shape++;
    if (work.at === null) {
      const beside = [...this.touching(row.s, [])].map((other) => this.rows.indexOf(other));
      work.at = beside.length > 0 ? Math.max(...beside) + 1 : this.rows.length;
    }
    const index = work.at++;
    this.rows.splice(index, 0, row);
    this.enter(row);
    work.patch.push(() => {
      this.rows.splice(index, 1);
      this.leave(row);
    });
    return row;
  }

  giveRowsToTheFreed(work) {
    const inOrder = (freed, by) => [...freed].filter((p) => by[p].length === 0).sort((a, b) => a - b);
    inOrder(work.freedSources, this.bySource).forEach((p) => this.insert(this.row([p], [], null, true), work));
    inOrder(work.freedTargets, this.byTarget).forEach((p) => this.insert(this.row([], [p], null, true), work));
  }

  /** Takes back what {@link apply} answered. */
  revert(work) {
    for (let i = work.patch.length - 1; i >= 0; i--) {
      work.patch[i]();
    }
    this.shape++;
  }
}

export function isPaired(row) {
  return row.s.length > 0 && row.t.length > 0;
}

export function isDecided(row) {
  return row.state !== 'auto' && row.state !== 'later';
}

export function isByHand(row) {
  return (!row.machine && !row.leftover) || row.sourceText !== null || row.targetText !== null;
}

export function typeOf(row) {
  return row.type;
}

/** The band of a confidence: its name and its dots. */
export function bandOf(row) {
  if (!isPaired(row)) {
    return { name: 'none', dots: '∅' };
  }
  const c = row.confidence;
  if (c >= 0.75) {
    return { name: 'high', dots: '●●●●' };
  }
  if (c >= 0.5) {
    return { name: 'fair', dots: '●●●○' };
  }
  return c >= 0.3 ? { name: 'low', dots: '●●○○' } : { name: 'doubtful', dots: '●○○○' };
}
