// What of the rows is shown.

/** @type {readonly Column[]} */
const COLUMNS = ['source', 'pivot', 'confidence', 'target', 'state'];

/** People switch it. */
export class Look {
  #machine = true;
  #difference = false;

  /** Whether the machine's English is shown. */
  get machine() {
    return this.#machine;
  }

  /** Whether it is shown what differs between the machine's English and the human one. */
  get difference() {
    return this.#difference;
  }

  /** The columns that are shown. */
  get columns() {
    return COLUMNS.filter((column) => column !== 'pivot' || this.#machine);
  }

  switchMachine() {
    this.#machine = !this.#machine;
  }

  switchDifference() {
    this.#difference = !this.#difference;
  }
}
