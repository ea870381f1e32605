// The machine's English of passages.

/** Knows those that the aligner saw; others are put together. */
export class Pivots {
  /** @type {Map<string, string>} */
  #texts = new Map();

  /**
   * @param {readonly number[]} positions
   * @param {string} text
   */
  add(positions, text) {
    const key = positions.join(',');
    this.#texts.set(key, this.#texts.get(key) ?? text);
  }

  /**
   * The text of a passage that is made of known ones; empty if it cuts through one.
   *
   * @param {readonly number[]} positions
   */
  of(positions) {
    const parts = [];
    for (let done = 0; done < positions.length;) {
      const end = this.#endOfLongest(positions, done);
      if (end === done) {
        return '';
      }
      parts.push(this.#texts.get(positions.slice(done, end).join(',')) ?? '');
      done = end;
    }
    return parts.join(' ').trim();
  }

  /**
   * @param {readonly number[]} positions
   * @param {number} start
   */
  #endOfLongest(positions, start) {
    let end = positions.length;
    while (end > start && !this.#texts.has(positions.slice(start, end).join(','))) {
      end--;
    }
    return end;
  }
}
