// The log on the page: applies decisions as they come, and takes them back.

import { cutsOf } from './side.js';

function hasPieces({ remove = [], put = [] }) {
  return [...remove, ...put].some(({ source, target }) =>
    [source, target].some((side) => side?.sentences.some((key) => key.includes('@'))),
  );
}

export class History {
  constructor(model, log) {
    this.model = model;
    this.log = [];
    // The decisions in force, in their order: { decision, work, cuts }.
    this.done = [];
    this.undone = [];
    for (const decision of log) {
      this.log.push(decision);
      this.change(decision);
    }
    this.apply(0);
  }

  /** The number that the next decision gets. */
  get next() {
    return this.log.length + 1;
  }

  /** What did not fit, of the decisions that hold. */
  get stale() {
    return this.done.flatMap(({ decision, work }) => work.stale.map((s) => ({ decision, ...s })));
  }

  receive(decision) {
    this.log.push(decision);
    this.apply(this.change(decision));
  }

  /**
   * Changes what is in force; answers from where on it is to be applied. The page undoes the last
   * one; a log that was put together by hand may undo any.
   */
  change(decision) {
    const { of } = decision;
    let at = this.done.length;
    if (decision.op === 'undo') {
      const index = this.done.findIndex((one) => one.decision.seq === of);
      if (index >= 0) {
        at = this.revert(index);
        this.undone.push(...this.done.splice(at, 1).map((one) => one.decision));
      }
    } else if (decision.op === 'redo') {
      const again = this.log.find((one) => one.seq === of);
      if (again && !this.done.some((one) => one.decision.seq === of)) {
        const index = this.done.findIndex((one) => one.decision.seq > of);
        at = this.revert(index < 0 ? at : index);
        this.undone = this.undone.filter((one) => one.seq !== of);
        this.done.splice(at, 0, { decision: again, cuts: hasPieces(again) });
      }
    } else {
      this.done.push({ decision, cuts: hasPieces(decision) });
      this.undone = [];
    }
    return at;
  }

  revert(from) {
    for (let i = this.done.length - 1; i >= from && this.done[i].work; i--) {
      this.model.revert(this.done[i].work);
      this.done[i].work = null;
    }
    return from;
  }

  apply(from) {
    const cutting = this.done.filter((one) => one.cuts).map((one) => one.decision);
    const start = this.model.cutAt(cutsOf(cutting, 'source'), cutsOf(cutting, 'target')) ? 0 : from;
    for (const one of this.done.slice(start)) {
      one.work = this.model.apply(one.decision);
    }
  }

  /** A decision of the person at the page; to be received and stored. */
  decide(action) {
    return { seq: this.next, op: action.op, time: new Date().toISOString(), ...action.fields };
  }

  undo() {
    const last = this.done.at(-1);
    return last ? this.decide({ op: 'undo', fields: { of: last.decision.seq } }) : null;
  }

  redo() {
    const last = this.undone.at(-1);
    return last ? this.decide({ op: 'redo', fields: { of: last.seq } }) : null;
  }

  /** The decisions in force that spoke of a row's sentences, latest first. */
  of(row) {
    const names = new Set();
    const { sources, targets } = this.model;
    row.s.forEach((p) => names.add(`s${sources.sentences[p].document}\n${sources.sentences[p].base}`));
    row.t.forEach((p) => names.add(`t${targets.sentences[p].document}\n${targets.sentences[p].base}`));
    const speaksOf = (ref, side) =>
      ref && ref.sentences.some((key) => names.has(`${side}${ref.document}\n${key.replace(/@\d+-\d+$/, '')}`));
    const touches = (ref) =>
      row.s.length === 0 || !ref.source ? speaksOf(ref.target, 't') : speaksOf(ref.source, 's');
    return this.done
      .map(({ decision }) => decision)
      .filter((decision) => [...(decision.remove ?? []), ...decision.put].some(touches))
      .reverse();
  }
}
