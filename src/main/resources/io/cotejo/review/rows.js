// What a row is: questions that it answers by itself.

/** @param {SideName} side */
export function otherThan(side) {
  return side === 'target' ? 'source' : 'target';
}

/**
 * @param {Passages} row
 * @param {SideName} side
 */
export function onSide(row, side) {
  return side === 'target' ? row.t : row.s;
}

/** @param {Passages} row */
export function isPaired(row) {
  return row.s.length > 0 && row.t.length > 0;
}

/** @param {Row} row */
export function isDecided(row) {
  return row.state !== 'auto' && row.state !== 'later' && row.state !== 'regrouped';
}

/** @param {Row} row */
export function isByHand(row) {
  return (!row.machine && !row.leftover) || row.sourceText !== null || row.targetText !== null;
}
