// Whether this tab may decide, and where its decisions go.

/** @import { History } from './history.js' */

export class Desk {
  #history;
  #storage;
  #writable;
  #broken = false;
  /** Since a decision was not saved, until all are. */
  #inTrouble = false;
  #apart = false;

  /**
   * @param {History} history
   * @param {DecisionStorage} storage
   * @param {boolean} writer
   */
  constructor(history, storage, writer) {
    this.#history = history;
    this.#storage = storage;
    this.#writable = writer;
  }

  /** Whether this is the tab that writes. */
  get writable() {
    return this.#writable;
  }

  /** Why nothing can be decided now; empty if it can. */
  get refusal() {
    if (this.#broken && !this.#storage.waits) {
      return 'Not done: decisions cannot be saved now.';
    }
    if (this.#apart) {
      return 'Not done: say first what is to become of your earlier decisions.';
    }
    return this.#writable ? '' : 'This tab is read-only.';
  }

  get canUndo() {
    return this.#writable && this.#history.canUndo;
  }

  get canRedo() {
    return this.#writable && this.#history.canRedo;
  }

  /** How many decisions are not kept yet. */
  get waiting() {
    return this.#storage.pending;
  }

  /** Whether decisions are on their way. */
  get isSaving() {
    return this.#storage.pending > 0;
  }

  /** @param {boolean} writer */
  role(writer) {
    this.#writable = writer;
  }

  /**
   * A decision of this tab: holds at once, and is stored.
   *
   * @param {Decision} decision
   */
  take(decision) {
    this.#history.receive(decision);
    this.#storage.append(decision);
  }

  /**
   * A decision of another tab; answers whether it is the next one.
   *
   * @param {Decision} decision
   */
  follow(decision) {
    const isNext = decision.seq === this.#history.next;
    if (isNext) {
      this.#history.receive(decision);
    }
    return isNext;
  }

  /**
   * What is to hold of decisions that were held back; the others are forgotten.
   *
   * @param {readonly Decision[]} decisions
   */
  async settle(decisions) {
    await this.#storage.settle(decisions);
    this.#apart = false;
    decisions.forEach((decision) => this.#history.receive(decision));
  }

  /**
   * Whether there are decisions of which the person has yet to say what is to become of them.
   *
   * @param {boolean} apart
   */
  holdBack(apart) {
    this.#apart = apart;
  }

  failed() {
    this.#broken = true;
    this.#inTrouble = true;
  }

  /** Answers whether that ends a trouble that people were told of. */
  saved() {
    const ended = this.#inTrouble;
    this.#broken = false;
    this.#inTrouble = false;
    return ended;
  }

  retry() {
    this.#broken = false;
    this.#storage.retry();
  }
}
