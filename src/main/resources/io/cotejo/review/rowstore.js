// The rows of a run in their order, found by what stands in them; what is done to them can be taken
// back.

import { withoutDismissed } from './dismissing.js';
import { Pivots } from './pivots.js';
import { RowIndex } from './rowindex.js';
import { RowList } from './rowlist.js';
import { isPaired } from './rows.js';

/** @import { OwnRow } from './rowindex.js' */
/** @import { Side } from './side.js' */

/**
 * Nobody has said of a pair that it is right.
 *
 * @type {readonly State[]}
 */
const UNJUDGED_STATES = ['regrouped', 'later'];

/**
 * How sure a row is that the aligner did not make; null where nobody has judged it.
 *
 * @param {Row} row
 * @param {State} state
 */
function confidenceOf(row, state) {
  if (isPaired(row)) {
    return UNJUDGED_STATES.includes(state) ? null : 1;
  }
  return row.leftover && state === 'auto' ? 0 : 1;
}

/** Every sentence is in a row at any time, but while work is being done. */
export class RowStore {
  #sources;
  #targets;
  /** @type {number} */
  #shape;
  /** @type {number} */
  #lastId;
  #list = new RowList();
  #pivots = new Pivots();

  /**
   * The rows as the aligner left them.
   *
   * @param {Run} run
   * @param {Side} sources of the run, perhaps cut
   * @param {Side} targets
   * @param {RowStore} [before] the rows that these replace: none has the number of another
   */
  constructor(run, sources, targets, before) {
    this.#sources = sources;
    this.#targets = targets;
    this.#shape = before ? before.#shape + 1 : 0;
    this.#lastId = before ? before.#lastId : 0;
    this.index = new RowIndex(sources, targets);
    for (const machine of run.rows) {
      const s = machine.s.flatMap((p) => sources.positions[p]);
      const t = machine.t.flatMap((p) => targets.positions[p]);
      this.#pivots.add(s, machine.pivot);
      const row = this.#row({ s, t }, machine, false);
      this.#list.insert(this.#list.last, row);
      this.index.enter(row);
    }
    this.index.crossings.judge(this.#list.all);
  }

  /** @returns {readonly Row[]} the same list until one comes or goes */
  get all() {
    return this.#list.all;
  }

  /** Changes whenever rows come or go, or a rejection does. */
  get shape() {
    return this.#shape;
  }

  /**
   * @param {Passages} passages
   * @param {MachineRow | null} machine
   * @param {boolean} leftover
   * @returns {OwnRow}
   */
  #row({ s, t }, machine, leftover) {
    return {
      id: ++this.#lastId,
      s,
      t,
      type: `${this.#sources.count(s)}-${this.#targets.count(t)}`,
      machine,
      found: machine,
      dismissed: [],
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
   * Says of a row what a decision says.
   *
   * @param {OwnRow} row
   * @param {Claim} claim
   * @param {Work} work
   */
  set(row, claim, work) {
    const before = {
      state: row.state,
      sourceText: row.sourceText,
      targetText: row.targetText,
      note: row.note,
      dismissed: row.dismissed,
      machine: row.machine,
      by: row.by,
      confidence: row.confidence,
    };
    const after = {
      state: claim.state,
      sourceText: claim.sourceText ?? null,
      targetText: claim.targetText ?? null,
      note: claim.note ?? '',
      dismissed: claim.dismissed ?? [],
      machine: withoutDismissed(row.found, claim.dismissed ?? []),
      by: work.by,
      confidence: row.machine ? row.machine.confidence : confidenceOf(row, claim.state),
    };
    this.#shape += before.state === 'rejected' || after.state === 'rejected' ? 1 : 0;
    /** @param {typeof before} said */
    const say = (said) => {
      row.touched++;
      this.index.restate(row, said);
    };
    say(after);
    work.patch.push(() => say(before));
  }

  /**
   * Takes a row apart; its sentences are in none until others have them.
   *
   * @param {OwnRow} row
   * @param {Work} work
   */
  dissolve(row, work) {
    this.#shape++;
    const before = this.#list.before(row);
    this.#list.remove(row);
    this.index.leave(row);
    row.s.forEach((p) => work.freedSources.add(p));
    row.t.forEach((p) => work.freedTargets.add(p));
    work.at = work.at === undefined || work.at === row ? before : work.at;
    work.patch.push(() => {
      this.#list.insert(before, row);
      this.index.enter(row);
    });
  }

  /**
   * A row that the aligner did not make.
   *
   * @param {Passages} passages
   * @param {boolean} leftover whether it is what was left when others were taken apart
   * @param {Work} work
   */
  insert(passages, leftover, work) {
    const row = this.#row(passages, null, leftover);
    this.#shape++;
    this.#list.insert(work.at === undefined ? this.#behind(row.s) : work.at, row);
    work.at = row;
    this.index.enter(row);
    work.patch.push(() => {
      this.#list.remove(row);
      this.index.leave(row);
    });
    return row;
  }

  /**
   * The last row that has some of the sentences; the last of all if none has.
   *
   * @param {readonly number[]} s
   */
  #behind(s) {
    return this.inOrder(this.index.touching({ s, t: [] })).at(-1) ?? this.#list.last;
  }

  /**
   * Rows as they stand one behind the other.
   *
   * @param {ReadonlySet<OwnRow>} rows
   */
  inOrder(rows) {
    const all = [...rows];
    return all.length < 2 ? all : all.sort((a, b) => this.#list.indexOf(a) - this.#list.indexOf(b));
  }

  /**
   * Gives a row of its own to every sentence that is in none.
   *
   * @param {Work} work
   */
  giveRowsToTheFreed(work) {
    const freed = [
      ...[...work.freedSources].sort((a, b) => a - b).map((p) => ({ s: [p], t: [] })),
      ...[...work.freedTargets].sort((a, b) => a - b).map((p) => ({ s: [], t: [p] })),
    ];
    freed.filter((alone) => this.index.touching(alone).size === 0).forEach((alone) => this.insert(alone, true, work));
  }

  /**
   * Takes back what was done.
   *
   * @param {Work} work
   */
  revert(work) {
    [...work.patch].reverse().forEach((undo) => undo());
    this.#shape++;
  }
}
