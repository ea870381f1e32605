// The log on the page: applies decisions as they come, and takes them back.

import { cutsOf } from './cuts.js';

/** @import { Model } from './model.js' */

/** @typedef {{ decision: Decision, work: Work | null, cuts: boolean }} Done no work: not applied */

/** @typedef {{ text: string, wrote: Decision | undefined }} Comment */

/** @param {string} [note] */
function linesOf(note = '') {
  return note.split('\n').filter((line) => line.trim() !== '');
}

/** @param {Decision} decision */
function hasPieces({ remove = [], put = [] }) {
  return [...remove, ...put].some(({ source, target }) =>
    [source, target].some((side) => side?.sentences.some((key) => key.includes('@'))),
  );
}

export class History {
  #model;
  /** @type {Decision[]} */
  #log = [];
  /** @type {Done[]} the decisions in force, in their order */
  #done = [];
  /** @type {Decision[]} */
  #undone = [];

  /**
   * @param {Model} model
   * @param {readonly Decision[]} log
   */
  constructor(model, log) {
    this.#model = model;
    for (const decision of log) {
      this.#log.push(decision);
      this.#change(decision);
    }
    this.#apply(0);
  }

  /** @returns {readonly Decision[]} all of them, also those that were taken back */
  get log() {
    return this.#log;
  }

  /** The number that the next decision gets. */
  get next() {
    return this.#log.length + 1;
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /** What did not fit, of the decisions that hold. */
  get stale() {
    return this.#done.flatMap(({ decision, work }) => (work?.stale ?? []).map((s) => ({ decision, ...s })));
  }

  /** @param {Decision} decision */
  receive(decision) {
    this.#log.push(decision);
    this.#apply(this.#change(decision));
  }

  /**
   * Changes what is in force; answers from where on it is to be applied. The page undoes the last
   * one; a log that was put together by hand may undo any.
   *
   * @param {Decision} decision
   */
  #change(decision) {
    if (decision.op === 'undo') {
      return this.#takeBack(decision.of);
    }
    if (decision.op === 'redo') {
      return this.#putBack(decision.of);
    }
    this.#undone = [];
    return this.#done.push({ decision, work: null, cuts: hasPieces(decision) }) - 1;
  }

  /** @param {number} [of] */
  #takeBack(of) {
    const index = this.#done.findIndex((one) => one.decision.seq === of);
    if (index < 0) {
      return this.#done.length;
    }
    this.#revert(index);
    this.#undone.push(...this.#done.splice(index, 1).map((one) => one.decision));
    return index;
  }

  /** @param {number} [of] */
  #putBack(of) {
    const decision = this.#log.find((one) => one.seq === of);
    if (!decision || this.#done.some((one) => one.decision === decision)) {
      return this.#done.length;
    }
    const later = this.#done.findIndex((one) => one.decision.seq > decision.seq);
    const index = later < 0 ? this.#done.length : later;
    this.#revert(index);
    this.#undone = this.#undone.filter((one) => one !== decision);
    this.#done.splice(index, 0, { decision, work: null, cuts: hasPieces(decision) });
    return index;
  }

  /** @param {number} from */
  #revert(from) {
    for (const one of this.#done.slice(from).reverse()) {
      if (!one.work) {
        return;
      }
      this.#model.revert(one.work);
      one.work = null;
    }
  }

  /** @param {number} from */
  #apply(from) {
    const cutting = this.#done.filter((one) => one.cuts).map((one) => one.decision);
    const anew = this.#model.cutAt(cutsOf(cutting, 'source'), cutsOf(cutting, 'target'));
    for (const one of this.#done.slice(anew ? 0 : from)) {
      one.work = this.#model.apply(one.decision);
    }
  }

  /**
   * A decision of the person at the page; to be received and stored.
   *
   * @param {Action} action
   * @returns {Decision}
   */
  decide({ op, fields }) {
    return { seq: this.next, op, time: new Date().toISOString(), ...fields };
  }

  undo() {
    const last = this.#done.at(-1);
    return last ? this.decide({ op: 'undo', fields: { of: last.decision.seq } }) : null;
  }

  redo() {
    const last = this.#undone.at(-1);
    return last ? this.decide({ op: 'redo', fields: { of: last.seq } }) : null;
  }

  /**
   * Whether a decision's row has sentences of a row.
   *
   * @param {Row} row
   * @returns {(ref: PairRef) => boolean}
   */
  #touching(row) {
    /** @type {Set<string>} */
    const names = new Set();
    const { sources, targets } = this.#model;
    row.s.forEach((p) => names.add(`s${sources.sentences[p].document}\n${sources.sentences[p].base}`));
    row.t.forEach((p) => names.add(`t${targets.sentences[p].document}\n${targets.sentences[p].base}`));
    /** @type {(ref: PassageRef | null | undefined, side: string) => boolean} */
    const speaksOf = (ref, side) =>
      !!ref && ref.sentences.some((key) => names.has(`${side}${ref.document}\n${key.replace(/@\d+-\d+$/, '')}`));
    return (ref) => (row.s.length === 0 || !ref.source ? speaksOf(ref.target, 't') : speaksOf(ref.source, 's'));
  }

  /**
   * The decisions in force that spoke of a row's sentences, latest first.
   *
   * @param {Row} row
   */
  of(row) {
    const touches = this.#touching(row);
    return this.#done
      .map(({ decision }) => decision)
      .filter(({ remove = [], put = [] }) => [...remove, ...put].some(touches))
      .reverse();
  }

  /**
   * The comments on a row, in their order, each with the decision that wrote it, if that is known.
   *
   * @param {Row} row
   * @returns {Comment[]}
   */
  commentsOn(row) {
    const touches = this.#touching(row);
    const decisions = this.of(row).reverse();
    /** @type {Comment[]} */
    const comments = [];
    for (const text of linesOf(row.note)) {
      const wrote = decisions.find(({ put = [] }) => put.some((c) => touches(c) && linesOf(c.note).includes(text)));
      const last = comments.at(-1);
      if (last && last.wrote === wrote) {
        last.text += `\n${text}`;
      } else {
        comments.push({ text, wrote });
      }
    }
    return comments;
  }
}
