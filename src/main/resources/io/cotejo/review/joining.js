// Decisions from elsewhere that come behind those of the page: what a browser kept of an earlier
// file, and logs that people load.

import { behind } from './behind.js';
import { showStale } from './dialogs.js';
import { download, make, plural } from './dom.js';
import { chosenFile, decisionsOf } from './loading.js';

/** @typedef {Readonly<import('./page.js').Page>} Page */

/**
 * Decisions as the lines of a log.
 *
 * @param {readonly Decision[]} decisions
 */
export function asLog(decisions) {
  return decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
}

/**
 * Says of decisions that have come how many hold.
 *
 * @param {Page} page
 * @param {{ added: readonly Decision[], dropped: readonly Decision[], known?: number }} joined
 */
function report(page, { added, dropped, known = 0 }) {
  const came = new Set(added.map((decision) => decision.seq));
  const stale = page.history.stale.filter(({ decision }) => came.has(decision.seq));
  const unfit = new Set(stale.map(({ decision }) => decision)).size;
  const words = [
    `${plural(added.length, 'decision')} taken over, ${unfit} of them do not fit`,
    ...(known > 0 ? [`${known} there already`] : []),
    ...(dropped.length > 0 ? [`${dropped.length} left out, which take back what is not there`] : []),
  ];
  page.header.warn(
    `${words.join('; ')}.`,
    ...(stale.length > 0 ? [make('button', { onclick: () => showStale(stale) }, 'Show them')] : []),
    make('button', { onclick: () => page.header.calm() }, 'Close'),
  );
}

/**
 * Asks what is to become of decisions that were made on another log. Until then nothing can be
 * decided.
 *
 * @param {Page} page
 * @param {Apart} apart
 */
export function askApart(page, apart) {
  const { kept, added, then, now } = apart;
  /** @param {readonly Decision[]} decisions */
  const settle = async (decisions) => {
    await page.desk.settle(decisions);
    page.header.calm();
    page.update();
  };
  page.desk.holdBack(true);
  page.header.warn(
    `The log in this file is not the one that your ${plural(kept.length, 'decision')} in this browser went on from: ` +
      `it had ${plural(then, 'decision')} then, and has ${now} now. Nothing is lost; say what is to become of yours.`,
    make('button', { onclick: () => settle(added).then(() => report(page, apart)) }, 'Put mine behind it'),
    make(
      'button',
      {
        onclick: () => {
          download('decisions.jsonl', asLog(kept));
          return settle([]);
        },
      },
      'Download mine, and leave them out',
    ),
  );
}

/**
 * Takes over the log that the person chooses.
 *
 * @param {Page} page
 */
export async function loadLog(page) {
  const text = await chosenFile();
  if (text === null) {
    return;
  }
  if (page.desk.refusal !== '') {
    page.header.say(page.desk.refusal);
    return;
  }
  try {
    const joined = behind(decisionsOf(text), [], page.history.log);
    joined.added.forEach((decision) => page.desk.take(decision));
    page.update();
    report(page, joined);
  } catch (error) {
    page.header.say(`The log cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}
