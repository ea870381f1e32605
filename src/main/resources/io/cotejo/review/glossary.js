// The terms that were handed over, in the texts of a row.

/**
 * Whether a text has a term, whatever its case.
 *
 * @param {string} text
 * @param {string} term
 */
function has(text, term) {
  return text.toLowerCase().includes(term.toLowerCase());
}

export class Glossary {
  #terms;

  /** @param {readonly Term[]} terms */
  constructor(terms) {
    this.#terms = terms;
  }

  /**
   * The terms of a source text.
   *
   * @param {string} source
   */
  of(source) {
    return this.#terms.filter((term) => has(source, term.source));
  }

  /**
   * The terms of a source text whose translation is not in a counterpart.
   *
   * @param {string} source
   * @param {string} counterpart
   */
  missing(source, counterpart) {
    return this.of(source).filter((term) => !has(counterpart, term.target));
  }
}
