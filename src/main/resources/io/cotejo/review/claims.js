// What is said of rows in a decision: passages by what they say, and all that holds of them.

/** @import { Model } from './model.js' */

/** @typedef {Passages & Pick<Row, 'state' | 'sourceText' | 'targetText' | 'note' | 'dismissed'>} Said of a row */

/**
 * What is not empty.
 *
 * @template {object} T
 * @param {T} fields
 */
function filled(fields) {
  return /** @type {Partial<T>} */ (Object.fromEntries(Object.entries(fields).filter(([, value]) => value)));
}

/**
 * A claim without what is empty.
 *
 * @param {PairRef & { state: State, sourceText?: string | null, targetText?: string | null, note: string, dismissed?: readonly string[] | null }} fields
 */
export function asClaim(fields) {
  return /** @type {Claim} */ (filled(fields));
}

export class Claims {
  #model;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
  }

  /** @param {Passages} row */
  #ref({ s, t }) {
    return {
      source: s.length > 0 ? this.#model.sources.ref(s) : null,
      target: t.length > 0 ? this.#model.targets.ref(t) : null,
    };
  }

  /**
   * All that is said of a row.
   *
   * @param {Said} said
   */
  row({ s, t, state, sourceText, targetText, note, dismissed }) {
    const checks = dismissed.length > 0 ? dismissed : null;
    return asClaim({ ...this.#ref({ s, t }), state, sourceText, targetText, note, dismissed: checks });
  }

  /**
   * A claim on a row that need not be there.
   *
   * @param {Passages} passages
   * @param {State} state
   */
  bare({ s, t }, state, note = '') {
    return this.row({ s, t, state, sourceText: null, targetText: null, note, dismissed: [] });
  }

  /**
   * @param {Operation} op
   * @param {Claim[]} put
   * @param {readonly Row[]} remove
   * @returns {Action}
   */
  action(op, put, remove = []) {
    return { op, fields: remove.length > 0 ? { remove: remove.map((row) => filled(this.#ref(row))), put } : { put } };
  }
}
