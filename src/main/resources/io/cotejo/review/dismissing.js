// What people looked at and found no error: then nothing speaks of it any more.

/**
 * A row of the machine without what the dismissed checks say; Dismissal.java does the same.
 *
 * @param {MachineRow | null} found
 * @param {readonly string[]} dismissed
 * @returns {MachineRow | null}
 */
export function withoutDismissed(found, dismissed) {
  if (!found || dismissed.length === 0) {
    return found;
  }
  const { verdict, doubts = [], evidence } = found;
  const isSettled = (verdict === 'partial' || verdict === 'copy') && dismissed.includes(verdict);
  const settled = found.s.length > 0 && found.t.length > 0 ? 'equivalent' : 'none';
  return {
    ...found,
    verdict: isSettled ? settled : verdict,
    doubts: doubts.filter((code) => !dismissed.includes(code)),
    ...(evidence && dismissed.includes('contradiction') ? { evidence: { ...evidence, contradictions: [] } } : {}),
  };
}
