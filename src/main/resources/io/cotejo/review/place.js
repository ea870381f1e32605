// Where somebody was, kept for the tab: a reload goes on there.

/** @typedef {{ index: number, column: Column, drawer: boolean, filter: Record<string, string> }} Place */

/**
 * The place that was kept for a run; null if none was, or if the browser keeps nothing for a file.
 *
 * @param {string} run
 * @returns {Place | null}
 */
export function keptPlace(run) {
  try {
    return JSON.parse(sessionStorage.getItem(`cotejo-place-${run}`) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {string} run
 * @param {Place} place
 */
export function keepPlace(run, place) {
  try {
    sessionStorage.setItem(`cotejo-place-${run}`, JSON.stringify(place));
  } catch {
    // A reload begins at the first row.
  }
}
