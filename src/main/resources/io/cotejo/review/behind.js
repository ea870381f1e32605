// Decisions of one log put behind those of another. Each is known by when it was made: numbers and
// undo mean something else there.

/** @typedef {{ added: Decision[], dropped: Decision[], known: number }} Joined dropped: takes back what is not there */

/**
 * What makes a decision the same in two logs.
 *
 * @param {Decision} decision
 */
export function markOf({ time, op, put = [] }) {
  const [first] = put;
  return [time, op, put.length, (first?.source ?? first?.target)?.sentences.join() ?? ''].join(' ');
}

/**
 * Puts decisions behind a log: those that stand in it are left out, and an undo speaks of just the
 * decision that it spoke of, or goes.
 *
 * @param {readonly Decision[]} mine
 * @param {readonly string[]} base marks of the decisions that mine went on from
 * @param {readonly Decision[]} theirs
 * @returns {Joined}
 */
export function behind(mine, base, theirs) {
  const places = new Map(theirs.map((decision) => [markOf(decision), decision.seq]));
  /** @type {Map<number, number>} */
  const numbers = new Map();
  base.forEach((mark, i) => numbers.set(i + 1, places.get(mark) ?? 0));
  /** @type {Decision[]} */
  const added = [];
  /** @type {Decision[]} */
  const dropped = [];
  for (const decision of mine) {
    const known = places.get(markOf(decision));
    const of = decision.of === undefined ? undefined : numbers.get(decision.of) || undefined;
    if (known !== undefined) {
      numbers.set(decision.seq, known);
    } else if (decision.of !== undefined && of === undefined) {
      dropped.push(decision);
    } else {
      const seq = theirs.length + added.length + 1;
      numbers.set(decision.seq, seq);
      added.push(of === undefined ? { ...decision, seq } : { ...decision, seq, of });
    }
  }
  return { added, dropped, known: mine.length - added.length - dropped.length };
}
