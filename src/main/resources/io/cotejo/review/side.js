// The sentences of one side, found again by what they say; where people cut a sentence, its pieces.
// SideIndex.java does the same.

import { cut, pieceOf } from './cuts.js';
import { count, squash, trim } from './spaces.js';

/** @import { Cuts } from './cuts.js' */

/**
 * A sentence, or a piece of one where people cut it.
 *
 * @typedef {object} SideSentence
 * @property {string} document
 * @property {number} index
 * @property {number} paragraph
 * @property {string} key
 * @property {string} text
 * @property {string} label what people call it
 * @property {string} whole the text of the sentence that it is a piece of
 * @property {string} base the key of that sentence
 * @property {number} start where it starts in that sentence, in units
 * @property {number} end
 * @property {number} from the same in units that are no white space
 * @property {number} to
 */

/** @typedef {{ start: number, end: number, keys: Map<string, number[]> }} SideDocument positions */

/** All sentences of one side, by position; finds passages again by key, or else by text. */
export class Side {
  /**
   * @param {readonly SentenceData[]} sentences
   * @param {Cuts} cuts
   */
  constructor(sentences, cuts) {
    /** @type {SideSentence[]} */
    this.sentences = [];
    /** @type {number[][]} of each sentence as the aligner saw it, where it or its pieces are */
    this.positions = [];
    /** @type {Map<string, SideDocument>} */
    this.documents = new Map();
    for (const [document, index, paragraph, key, whole] of sentences) {
      const pieces = cut(whole, cuts.get(`${document}\n${key}`));
      const start = this.sentences.length;
      pieces.forEach((piece, i) => {
        const text = pieces.length === 1 ? whole : trim(whole.slice(piece.start, piece.end));
        const label = `${index + 1}${pieces.length === 1 ? '' : `.${i + 1}`}`;
        const name = pieces.length === 1 ? key : `${key}@${piece.from}-${piece.to}`;
        this.sentences.push({ document, index, paragraph, key: name, text, label, whole, base: key, ...piece });
      });
      const own = pieces.map((_, i) => start + i);
      this.positions.push(own);
      const known = this.documents.get(document) ?? { start, end: start, keys: new Map() };
      this.documents.set(document, known);
      known.end = start + own.length;
      known.keys.set(key, own);
    }
  }

  /**
   * The texts of positions; neighbouring pieces as they stood in their sentence.
   *
   * @param {readonly number[]} positions
   */
  text(positions) {
    const texts = [];
    for (let k = 0; k < positions.length; k++) {
      const first = this.sentences[positions[k]];
      const from = k;
      while (k + 1 < positions.length && this.follows(positions[k], positions[k + 1])) {
        k++;
      }
      texts.push(k === from ? first.text : trim(first.whole.slice(first.start, this.sentences[positions[k]].end)));
    }
    return texts.join(' ');
  }

  /**
   * @param {number} position
   * @param {number} next
   */
  follows(position, next) {
    const [a, b] = [this.sentences[position], this.sentences[next]];
    return next === position + 1 && a.document === b.document && a.base === b.base;
  }

  /**
   * Of how many sentences positions are, whole or not.
   *
   * @param {readonly number[]} positions
   */
  count(positions) {
    return positions.filter((p, k) => k === 0 || !this.follows(positions[k - 1], p)).length;
  }

  /** @param {readonly number[]} positions */
  document(positions) {
    return positions.length === 0 ? null : this.sentences[positions[0]].document;
  }

  /**
   * Refers to a passage of one sentence at least.
   *
   * @param {readonly number[]} positions
   */
  ref(positions) {
    return {
      document: this.sentences[positions[0]].document,
      sentences: positions.map((p) => this.sentences[p].key),
      text: this.text(positions),
    };
  }

  /**
   * References to the passages before and behind a place inside a sentence, as they will be when it
   * is cut there; null if one would be empty.
   *
   * @param {readonly number[]} positions
   * @param {number} k of the sentence among them
   * @param {number} offset in it, in units
   */
  refsAround(positions, k, offset) {
    const { document, base, from, text } = this.sentences[positions[k]];
    const middle = from + count(text.slice(0, offset));
    const to = from + count(text);
    const inPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
    if (middle === from || middle === to || inPair || /[\x1c-\x1f]/.test(text)) {
      return null;
    }
    /** @param {readonly number[]} some */
    const keys = (some) => some.map((p) => this.sentences[p].key);
    const [before, behind] = [positions.slice(0, k), positions.slice(k + 1)];
    return [
      {
        document,
        sentences: [...keys(before), `${base}@${from}-${middle}`],
        text: trim(`${this.text(before)} ${trim(text.slice(0, offset))}`),
      },
      {
        document,
        sentences: [`${base}@${middle}-${to}`, ...keys(behind)],
        text: trim(`${trim(text.slice(offset))} ${this.text(behind)}`),
      },
    ];
  }

  /**
   * Positions of a passage; null if it is not there.
   *
   * @param {PassageRef | null} [ref]
   * @returns {number[] | null}
   */
  find(ref) {
    if (!ref) {
      return [];
    }
    const known = this.documents.get(ref.document);
    if (!known) {
      return null;
    }
    /** @type {number[]} */
    const found = [];
    let cut = false;
    for (const key of ref.sentences) {
      const positions = known.keys.get(key) ?? this.findPiece(known, key);
      if (positions.length === 0 || (found.length > 0 && positions[0] <= found[found.length - 1])) {
        return this.findText(known, squash(ref.text));
      }
      cut ||= !known.keys.has(key);
      found.push(...positions);
    }
    const says = () => squash(found.map((p) => this.sentences[p].text).join('')) === squash(ref.text);
    return cut && !says() ? this.findText(known, squash(ref.text)) : found;
  }

  /**
   * @param {SideDocument} known
   * @param {string} key
   */
  findPiece(known, key) {
    const piece = pieceOf(key);
    if (!piece) {
      return [];
    }
    const inside = (known.keys.get(piece.sentence) ?? []).filter(
      (p) => this.sentences[p].from >= piece.from && this.sentences[p].to <= piece.to,
    );
    const fits =
      inside.length > 0 &&
      this.sentences[inside[0]].from === piece.from &&
      this.sentences[inside[inside.length - 1]].to === piece.to;
    return fits ? inside : [];
  }

  /**
   * @param {SideDocument} known
   * @param {string} text without white space
   */
  findText(known, text) {
    let only = null;
    for (let start = known.start; start < known.end; start++) {
      const end = this.endOf(text, start, known.end);
      if (end > start) {
        if (only) {
          return null;
        }
        only = Array.from({ length: end - start }, (_, i) => start + i);
      }
    }
    return only;
  }

  /**
   * @param {string} text
   * @param {number} start
   * @param {number} limit
   */
  endOf(text, start, limit) {
    let done = 0;
    for (let i = start; i < limit; i++) {
      const sentence = squash(this.sentences[i].text);
      if (!text.startsWith(sentence, done)) {
        return -1;
      }
      done += sentence.length;
      if (done === text.length) {
        return i + 1;
      }
    }
    return -1;
  }
}
