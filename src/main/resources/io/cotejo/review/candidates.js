// Which sentences of the other side a row could be linked to.

import { contentWords } from './words.js';

/** @import { Model } from './model.js' */
/** @import { Side } from './side.js' */

/** @typedef {{ position: number, share: number }} Candidate share of the row's words, by weight */

const CANDIDATES = 5;

/** Sentences whose words are looked up in one go: short enough not to hold up a key press. */
const SLICE = 500;

/** Sentences of the other side that share most words with a row, rare words counting more. */
export class Candidates {
  #model;
  /** @type {Side | null} */
  #side = null;
  /** @type {Map<string, number[]>} */
  #index = new Map();
  #indexed = 0;

  /** @param {Model} model */
  constructor(model) {
    this.#model = model;
  }

  /** Works on the index for a while; answers whether it is complete. */
  build() {
    const { targets } = this.#model;
    if (this.#side !== targets) {
      this.#side = targets;
      this.#index = new Map();
      this.#indexed = 0;
    }
    const end = Math.min(targets.sentences.length, this.#indexed + SLICE);
    for (; this.#indexed < end; this.#indexed++) {
      for (const word of contentWords(targets.sentences[this.#indexed].text)) {
        const places = this.#index.get(word);
        if (places) {
          places.push(this.#indexed);
        } else {
          this.#index.set(word, [this.#indexed]);
        }
      }
    }
    return this.#indexed === targets.sentences.length;
  }

  /**
   * The best ones.
   *
   * @param {Row} row
   * @returns {Candidate[]}
   */
  of(row) {
    const words = contentWords(`${row.pivot} ${this.#model.sources.text(row.s)}`);
    const total = this.#model.targets.sentences.length;
    /** @type {Map<number, number>} */
    const scores = new Map();
    let possible = 0;
    for (const word of words) {
      const places = this.#index.get(word) ?? [];
      const weight = Math.log(1 + total / (1 + places.length));
      possible += places.length > 0 ? weight : Math.log(2);
      places.forEach((p) => scores.set(p, (scores.get(p) ?? 0) + weight));
    }
    row.t.forEach((p) => scores.delete(p));
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([position, score]) => ({ position, share: score / possible }));
  }
}
