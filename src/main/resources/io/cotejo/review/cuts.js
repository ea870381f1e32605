// Where people cut sentences: the pieces, and what names them. Cuts.java does the same.

import { count, SPACE } from './spaces.js';

/** @typedef {Map<string, Set<number>>} Cuts offsets by `${document}\n${key}` */

const PIECE = /^(.+)@(\d{1,9})-(\d{1,9})$/s;

/** @param {string} key */
export function pieceOf(key) {
  const match = key.includes('@') ? PIECE.exec(key) : null;
  return match && { sentence: match[1], from: Number(match[2]), to: Number(match[3]) };
}

/**
 * The places at which decisions cut sentences of one side.
 *
 * @param {Decision[]} decisions
 * @param {SideName} side
 */
export function cutsOf(decisions, side) {
  /** @type {Cuts} */
  const cuts = new Map();
  for (const decision of decisions) {
    for (const ref of [...(decision.remove ?? []), ...(decision.put ?? [])]) {
      const passage = ref[side];
      for (const key of passage?.sentences ?? []) {
        const piece = pieceOf(key);
        if (passage && piece) {
          const name = `${passage.document}\n${piece.sentence}`;
          cuts.set(name, (cuts.get(name) ?? new Set()).add(piece.from).add(piece.to));
        }
      }
    }
  }
  return cuts;
}

/**
 * The same for cuts that are the same.
 *
 * @param {Cuts[]} sides
 */
export function nameOf(sides) {
  return JSON.stringify(
    sides.map((cuts) => [...cuts].map(([key, offsets]) => [key, [...offsets].sort((a, b) => a - b)]).sort()),
  );
}

/**
 * The pieces of a text as { start, end, from, to }: units, and units that are no white space.
 *
 * @param {string} text
 * @param {Set<number>} [offsets]
 */
export function cut(text, offsets) {
  const pieces = [];
  let [start, from, counted] = [0, 0, 0];
  if (offsets && !/[\x1c-\x1f]/.test(text)) {
    for (let i = 0; i < text.length; i++) {
      if (!SPACE.test(text[i])) {
        const between = i === 0 || !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(i - 1, i + 1));
        if (between && counted > from && offsets.has(counted)) {
          pieces.push({ start, end: i, from, to: counted });
          [start, from] = [i, counted];
        }
        counted++;
      }
    }
  }
  pieces.push({ start, end: text.length, from, to: offsets ? count(text) : 0 });
  return pieces;
}
