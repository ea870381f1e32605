// Whether this tab may decide, and where its decisions go.

/** @import { History } from './history.js' */

export class Desk {
  #history;
  #storage;
  #writable;
  #broken = false;

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
    if (this.#broken) {
      return 'Not done: decisions cannot be saved now.';
    }
    return this.#writable ? '' : 'This tab is read-only.';
  }

  get canUndo() {
    return this.#writable && this.#history.canUndo;
  }

  get canRedo() {
    return this.#writable && this.#history.canRedo;
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

  failed() {
    this.#broken = true;
  }

  saved() {
    this.#broken = false;
  }

  retry() {
    this.#broken = false;
    this.#storage.retry();
  }
}
