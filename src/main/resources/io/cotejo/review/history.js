// The log on the page: applies decisions as they come, and takes them back.

export class History {
  constructor(model, log) {
    this.model = model;
    this.log = [];
    this.done = [];
    this.undone = [];
    log.forEach((decision) => this.receive(decision));
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
    if (decision.op === 'undo') {
      this.takeBack(decision.of);
    } else if (decision.op === 'redo') {
      this.bringBack(decision.of);
    } else {
      this.done.push({ decision, work: this.model.apply(decision) });
      this.undone = [];
    }
  }

  takeBack(of) {
    const index = this.done.findIndex(({ decision }) => decision.seq === of);
    if (index < 0) {
      return;
    }
    // The page undoes the last one; a log that was put together by hand may undo any.
    const later = this.done.splice(index + 1);
    for (const { work } of later.reverse()) {
      this.model.revert(work);
    }
    const { decision, work } = this.done.pop();
    this.model.revert(work);
    this.undone.push(decision);
    later.reverse().forEach((one) => this.done.push({ decision: one.decision, work: this.model.apply(one.decision) }));
  }

  bringBack(of) {
    const decision = this.log.find((one) => one.seq === of);
    if (!decision || this.done.some((one) => one.decision.seq === of)) {
      return;
    }
    this.undone = this.undone.filter((one) => one.seq !== of);
    const later = this.done.filter((one) => one.decision.seq > of);
    for (const { work } of [...later].reverse()) {
      this.model.revert(work);
    }
    this.done = this.done.filter((one) => one.decision.seq < of);
    for (const one of [decision, ...later.map((l) => l.decision)]) {
      this.done.push({ decision: one, work: this.model.apply(one) });
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
    row.s.forEach((p) => names.add(`s${this.model.sources.sentences[p].document}\n${this.model.sources.sentences[p].key}`));
    row.t.forEach((p) => names.add(`t${this.model.targets.sentences[p].document}\n${this.model.targets.sentences[p].key}`));
    const speaksOf = (ref, side) => ref && ref.sentences.some((key) => names.has(`${side}${ref.document}\n${key}`));
    const touches = (ref) => (row.s.length === 0 || !ref.source ? speaksOf(ref.target, 't') : speaksOf(ref.source, 's'));
    return this.done
      .map(({ decision }) => decision)
      .filter((decision) => [...(decision.remove ?? []), ...decision.put].some(touches))
      .reverse();
  }
}
