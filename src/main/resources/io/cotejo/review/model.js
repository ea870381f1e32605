// The rows, and what decisions do to them. Replay.java does the same: a decision must mean one
// thing on the page and in an export.

import { nameOf } from './cuts.js';
import { isPaired } from './rows.js';
import { RowStore } from './rowstore.js';
import { Side } from './side.js';

/** @import { Cuts } from './cuts.js' */

const GONE = 'the text is not there any more, or in more than one place';
const OTHER_ROW = 'no row has just these sentences any more';
const PART_OF_MORE = 'the rejected pair is part of a larger row now';

/**
 * What is said of a row that there need not be.
 *
 * @type {readonly State[]}
 */
const LINKS = ['accepted', 'edited', 'regrouped'];

/** The rows in the order in which they are shown. */
export class Model {
  #cuts = '';
  #sources;
  #targets;
  #rows;

  /** @param {Run} run */
  constructor(run) {
    this.run = run;
    this.#sources = new Side(run.sources, new Map());
    this.#targets = new Side(run.targets, new Map());
    this.#rows = new RowStore(run, this.#sources, this.#targets);
    this.#cuts = nameOf([new Map(), new Map()]);
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
    return !row.dismissed.includes('crossing') && this.#rows.index.crossings.has(row);
  }

  /** How many rows there are, by state and by document. */
  get tally() {
    return this.#rows.index.tally;
  }

  /** Changes whenever rows come or go, or a rejection does. */
  get shape() {
    return this.#rows.shape;
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
    this.#cuts = nameOf([sources, targets]);
    this.#sources = new Side(this.run.sources, sources);
    this.#targets = new Side(this.run.targets, targets);
    this.#rows = new RowStore(this.run, this.#sources, this.#targets, this.#rows);
    return true;
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
      return (found && this.#rows.index.find(found)) ?? [];
    });
    this.#rows.inOrder(new Set(removed)).forEach((row) => this.#rows.dissolve(row, work));
    for (const claim of put) {
      const reason = this.#applyClaim(claim, regroups, work);
      if (reason) {
        work.stale.push({ claim, reason });
      }
    }
    this.#rows.giveRowsToTheFreed(work);
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
    const row = this.#rows.index.find(found);
    const paired = isPaired(found);
    if (row) {
      this.#rows.set(row, claim, work);
    } else if (claim.state === 'unaligned' || (paired && LINKS.includes(claim.state))) {
      this.#makeRow(found, claim, work);
    } else if (claim.state === 'rejected') {
      return this.#rows.index.links(found) ? PART_OF_MORE : null;
    } else if (regroups && !paired) {
      if (this.#rows.index.touching(found).size === 0) {
        this.#rows.set(this.#rows.insert(found, true, work), claim, work);
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
    const others = claim.state === 'unaligned' ? this.#touching(passages) : this.apartFor(passages);
    others.forEach((other) => this.#rows.dissolve(other, work));
    this.#rows.set(this.#rows.insert(passages, false, work), claim, work);
  }

  /** @param {Passages} passages */
  #touching(passages) {
    return this.#rows.inOrder(this.#rows.index.touching(passages));
  }

  /**
   * The rows that a link takes apart.
   *
   * @param {Passages} link
   */
  apartFor(link) {
    return this.#touching(link).filter((row) => this.#excludes(row, link));
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

  /**
   * The first row that a decision speaks of, as it stands now; none if its texts are not there.
   *
   * @param {Decision} decision
   * @returns {Row | undefined}
   */
  rowOf({ put = [], remove = [] }) {
    for (const ref of [...put, ...remove]) {
      const found = this.#find(ref);
      // One of the same sentences may stand in several rows.
      const row = found && (this.#rows.index.find(found) ?? this.#touching(found)[0]);
      if (row) {
        return row;
      }
    }
    return undefined;
  }

  /** @param {PairRef} ref */
  #find(ref) {
    const s = this.#sources.find(ref.source);
    const t = this.#targets.find(ref.target);
    return s && t ? { s, t } : null;
  }

  /**
   * Takes back what {@link apply} answered.
   *
   * @param {Work} work
   */
  revert(work) {
    this.#rows.revert(work);
  }
}
