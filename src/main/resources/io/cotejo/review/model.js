// The rows, and what decisions do to them. Replay.java does the same: a decision must mean one
// thing on the page and in an export.

import { nameOf } from './cuts.js';
import { Pivots } from './pivots.js';
import { RowIndex } from './rowindex.js';
import { RowList } from './rowlist.js';
import { isPaired } from './rows.js';
import { Side } from './side.js';

/** @import { OwnRow } from './rowindex.js' */
/** @import { Cuts } from './cuts.js' */

const GONE = 'the text is not there any more, or in more than one place';
const OTHER_ROW = 'no row has just these sentences any more';
const PART_OF_MORE = 'the rejected pair is part of a larger row now';

/** The rows in the order in which they are shown. */
export class Model {
  #shape = 0;
  #lastId = 0;
  #cuts = '';
  #sources = new Side([], new Map());
  #targets = new Side([], new Map());
  #rows = new RowList();
  #index = new RowIndex(this.#sources, this.#targets);
  #pivots = new Pivots();

  /** @param {Run} run */
  constructor(run) {
    this.run = run;
    this.#build(new Map(), new Map());
  }

  get sources() {
    return this.#sources;
  }

  get targets() {
    return this.#targets;
  }

  /** @param {SideName} side */
  texts(side) {
    return side === 'target' ? this.#targets : this.#sources;
  }

  /** @returns {readonly Row[]} the same list until one comes or goes */
  get rows() {
    return this.#rows.all;
  }

  /**
   * Whether a link crosses another one of the same two documents.
   *
   * @param {Row} row
   */
  crosses(row) {
    return this.#index.crossings.has(row);
  }

  /** How many rows there are, by state and by document. */
  get tally() {
    return this.#index.tally;
  }

  /** Changes whenever rows come or go, or a rejection does. */
  get shape() {
    return this.#shape;
  }

  /**
   * Cuts sentences there and nowhere else; answers whether that made all rows anew.
   *
   * @param {Cuts} sources
   * @param {Cuts} targets
   */
  cutAt(sources, targets) {
    if (nameOf([sources, targets]) === this.#cuts) {
      return false;
    }
    this.#build(sources, targets);
    return true;
  }

  /**
   * @param {Cuts} sourceCuts
   * @param {Cuts} targetCuts
   */
  #build(sourceCuts, targetCuts) {
    this.#cuts = nameOf([sourceCuts, targetCuts]);
    this.#sources = new Side(this.run.sources, sourceCuts);
    this.#targets = new Side(this.run.targets, targetCuts);
    this.#rows = new RowList();
    this.#index = new RowIndex(this.#sources, this.#targets);
    this.#pivots = new Pivots();
    this.#shape++;
    for (const machine of this.run.rows) {
      const s = machine.s.flatMap((p) => this.#sources.positions[p]);
      const t = machine.t.flatMap((p) => this.#targets.positions[p]);
      this.#pivots.add(s, machine.pivot);
      const row = this.#row({ s, t }, machine);
      this.#rows.insert(this.#rows.last, row);
      this.#index.enter(row);
    }
  }

  /**
   * @param {Passages} passages
   * @param {MachineRow | null} machine
   * @returns {OwnRow}
   */
  #row({ s, t }, machine, leftover = false) {
    return {
      id: ++this.#lastId,
      s,
      t,
      type: `${this.#sources.count(s)}-${this.#targets.count(t)}`,
      machine,
      leftover,
      state: 'auto',
      sourceText: null,
      targetText: null,
      note: '',
      by: '',
      touched: 0,
      pivot: machine ? machine.pivot : this.#pivots.of(s),
      confidence: machine ? machine.confidence : leftover ? 0 : 1,
    };
  }

  /**
   * Applies a decision; answers how to take it back, and what of it did not fit.
   *
   * @param {Decision} decision
   */
  apply({ remove = [], put = [], by = '' }) {
    /** @type {Work} */
    const work = { by, patch: [], stale: [], at: undefined, freedSources: new Set(), freedTargets: new Set() };
    const regroups = remove.length > 0;
    const missing = regroups ? put.find((claim) => !this.#find(claim)) : null;
    if (missing) {
      work.stale.push({ claim: missing, reason: GONE });
      return work;
    }
    const removed = remove.flatMap((ref) => {
      const found = this.#find(ref);
      return (found && this.#index.find(found)) ?? [];
    });
    this.#inOrder(new Set(removed)).forEach((row) => this.#dissolve(row, work));
    for (const claim of put) {
      const reason = this.#applyClaim(claim, regroups, work);
      if (reason) {
        work.stale.push({ claim, reason });
      }
    }
    this.#giveRowsToTheFreed(work);
    return work;
  }

  /**
   * Answers why the claim does not fit, null if it does.
   *
   * @param {Claim} claim
   * @param {boolean} regroups
   * @param {Work} work
   */
  #applyClaim(claim, regroups, work) {
    const found = this.#find(claim);
    if (!found) {
      return GONE;
    }
    const row = this.#index.find(found);
    const paired = isPaired(found);
    if (row) {
      this.#set(row, claim, work);
    } else if (claim.state === 'unaligned' || (paired && (claim.state === 'accepted' || claim.state === 'edited'))) {
      this.#makeRow(found, claim, work);
    } else if (claim.state === 'rejected') {
      return this.#index.links(found) ? PART_OF_MORE : null;
    } else if (regroups && !paired) {
      if (this.#index.touching(found).size === 0) {
        this.#set(this.#insert(this.#row(found, null, true), work), claim, work);
      }
    } else {
      return OTHER_ROW;
    }
    return null;
  }

  /**
   * @param {Passages} passages
   * @param {Claim} claim
   * @param {Work} work
   */
  #makeRow(passages, claim, work) {
    for (const other of this.#inOrder(this.#index.touching(passages))) {
      if (claim.state === 'unaligned' || this.#excludes(other, passages)) {
        this.#dissolve(other, work);
      }
    }
    this.#set(this.#insert(this.#row(passages, null), work), claim, work);
  }

  /**
   * Whether a row and a link cannot stand beside each other.
   *
   * @param {Row} row
   * @param {Passages} link
   */
  #excludes(row, link) {
    const [s, t] = [this.#sources, this.#targets];
    return !isPaired(row) || (s.document(row.s) === s.document(link.s) && t.document(row.t) === t.document(link.t));
  }

  /** @param {PairRef} ref */
  #find(ref) {
    const s = this.#sources.find(ref.source);
    const t = this.#targets.find(ref.target);
    return s && t ? { s, t } : null;
  }

  /**
   * @param {OwnRow} row
   * @param {Claim} claim
   * @param {Work} work
   */
  #set(row, claim, work) {
    const before = {
      state: row.state,
      sourceText: row.sourceText,
      targetText: row.targetText,
      note: row.note,
      by: row.by,
    };
    const after = {
      state: claim.state,
      sourceText: claim.sourceText ?? null,
      targetText: claim.targetText ?? null,
      note: claim.note ?? '',
      by: work.by,
    };
    this.#shape += before.state === 'rejected' || after.state === 'rejected' ? 1 : 0;
    /** @param {typeof before} said */
    const say = (said) => {
      row.touched++;
      this.#index.restate(row, said);
    };
    say(after);
    work.patch.push(() => say(before));
  }

  /**
   * @param {OwnRow} row
   * @param {Work} work
   */
  #dissolve(row, work) {
    this.#shape++;
    const before = this.#rows.before(row);
    this.#rows.remove(row);
    this.#index.leave(row);
    row.s.forEach((p) => work.freedSources.add(p));
    row.t.forEach((p) => work.freedTargets.add(p));
    work.at = work.at === undefined || work.at === row ? before : work.at;
    work.patch.push(() => {
      this.#rows.insert(before, row);
      this.#index.enter(row);
    });
  }

  /**
   * @param {OwnRow} row
   * @param {Work} work
   */
  #insert(row, work) {
    this.#shape++;
    this.#rows.insert(work.at === undefined ? this.#behind(row.s) : work.at, row);
    work.at = row;
    this.#index.enter(row);
    work.patch.push(() => {
      this.#rows.remove(row);
      this.#index.leave(row);
    });
    return row;
  }

  /**
   * The last row that has some of the sentences; the last of all if none has.
   *
   * @param {readonly number[]} s
   */
  #behind(s) {
    return this.#inOrder(this.#index.touching({ s, t: [] })).at(-1) ?? this.#rows.last;
  }

  /**
   * Rows as they stand one behind the other.
   *
   * @param {ReadonlySet<OwnRow>} rows
   */
  #inOrder(rows) {
    const all = [...rows];
    return all.length < 2 ? all : all.sort((a, b) => this.#rows.indexOf(a) - this.#rows.indexOf(b));
  }

  /** @param {Work} work */
  #giveRowsToTheFreed(work) {
    const freed = [
      ...[...work.freedSources].sort((a, b) => a - b).map((p) => ({ s: [p], t: [] })),
      ...[...work.freedTargets].sort((a, b) => a - b).map((p) => ({ s: [], t: [p] })),
    ];
    freed
      .filter((alone) => this.#index.touching(alone).size === 0)
      .forEach((alone) => this.#insert(this.#row(alone, null, true), work));
  }

  /**
   * Takes back what {@link apply} answered.
   *
   * @param {Work} work
   */
  revert(work) {
    [...work.patch].reverse().forEach((undo) => undo());
    this.#shape++;
  }
}
