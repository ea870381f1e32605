// What comes from the server or the file, as the page wants it: each name of a document is sent once,
// and lists that are empty are not.

/** @typedef {[document: string | number, index: number, paragraph: number, key: string, text: string]} Packed */

/** @type {Evidence} */
const EMPTY = { numbers: [], names: [], words: [], sourceOnly: [], targetOnly: [], contradictions: [] };

/**
 * The same with names and all lists; what is handed over is changed.
 *
 * @template {{ readonly run: Run }} T
 * @param {T} start
 */
export function unpacked(start) {
  const { documents, sources, targets, rows } =
    /** @type {{ documents: string[], sources: Packed[], targets: Packed[], rows: { evidence?: Partial<Evidence> }[] }} */ (
      /** @type {unknown} */ (start.run)
    );
  for (const sentence of [...sources, ...targets]) {
    sentence[0] = documents[Number(sentence[0])];
  }
  for (const row of rows) {
    if (row.evidence) {
      row.evidence = { ...EMPTY, ...row.evidence };
    }
  }
  return start;
}
